import { sentenceOf } from '../../../src/core/findings/sentence';
import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { inOneLine, linesOf } from '../../support/findings';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  reviewRow,
  reviewsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

type Cells = Record<string, Cell>;

const correct = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ขอให้แนบภาพกิจกรรม' };
const question = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ขอทราบกำหนดแล้วเสร็จ' };
const answer = { คำตอบ: 'แนบแล้ว', วันที่ตอบ: '10 เมษายน 2567' };
const other = { กรรมการ: 'กรรมการ', วันที่: '9 เมษายน 2567' };

const book = (...rows: (readonly [Cell, Cells])[]): Workbook =>
  smallWorkbook(
    planGrid(planRow('1.1'), planRow('1.2')),
    resultsGrid(resultRow('1.1')),
    reviewsGrid(...rows.map(([code, cells]) => reviewRow(code, cells))),
  );
const open = (source: Workbook) =>
  linesOf(source).filter((line) => /^review-(?:correct|question)/.test(line));
const told = (source: Workbook) =>
  examine(source)
    .findings.filter(({ code }) => /^review-(?:correct|question)/.test(code))
    .map((finding) => `${finding.place.label}: ${sentenceOf(finding).message}`);

test('an item is told of at its result, else in the plan, and what is of no item where it stands', () => {
  expect(open(book(['1.1', correct], ['1.2', correct], ['', correct], ['4.9', correct]))).toEqual([
    'review-correct แผน!A3',
    'review-correct ผลดำเนินงาน!C2',
    'review-correct ความเห็นกรรมการ!E4',
    'review-correct ความเห็นกรรมการ!E5',
  ]);
});

test('once an item and round, by the one that waits longest', () => {
  const source = book(
    ['1.1', { ...correct, ...other, ความเห็น: 'ขอเอกสารประกอบ' }],
    ['1.1', correct],
    ['1.1', { ...question, ...other }],
  );
  expect(told(source)).toEqual([
    '1.1 มาตรการที่ 1.1: กรรมการให้แก้ไข (รอบ 6 เดือน) และยังไม่มีคำตอบ: “ขอให้แนบภาพกิจกรรม” ' +
      '(ประธานกรรมการ 8 เม.ย. 67) และอีก 1 ข้อ',
    '1.1 มาตรการที่ 1.1: กรรมการขอข้อมูลเพิ่ม (รอบ 6 เดือน) และยังไม่มีคำตอบ: “ขอทราบกำหนดแล้วเสร็จ” ' +
      '(กรรมการ 9 เม.ย. 67)',
  ]);
});

test('what is answered, or approved later by the same member, is told no more', () => {
  expect(open(book(['1.1', { ...correct, ...answer }]))).toEqual([]);
  expect(open(book(['1.1', correct], ['1.1', { วันที่: '9 เมษายน 2567' }]))).toEqual([]);
  expect(open(book(['1.1', correct], ['1.1', other]))).toEqual(['review-correct ผลดำเนินงาน!C2']);
});

test('what round 6 left open is told in round 12 too, at its own result; other years are not', () => {
  const reviews = reviewsGrid(
    reviewRow('1.1', correct),
    reviewRow('1.1', { ...question, รอบ: 12 }),
    reviewRow('1.1', { ...correct, ปีงบประมาณ: 2566 }),
  );
  const results = resultsGrid(resultRow('1.1'), resultRow('1.1', { รอบ: 12 }));
  const years = { ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 };
  const at = (round: number) =>
    open(smallWorkbook(settingsGrid({ ...years, รอบรายงาน: round }), results, reviews));
  expect(at(12)).toEqual(['review-correct ผลดำเนินงาน!C2', 'review-question ผลดำเนินงาน!C3']);
  expect(at(6)).toEqual(['review-correct ผลดำเนินงาน!C2']);
});

test('an item with an open correction is not ready, and one with a question is', () => {
  const warned = examine(book(['1.1', correct], ['1.2', question])).findings;
  expect(warned.map(inOneLine)).toContain('review-question แผน!A3');
  expect(warned.map(({ code, setAside }) => [code, setAside])).toEqual([
    ['review-correct', null],
    ['review-question', null],
    ['results-unreported', null],
  ]);
});

test('a waiver of one holds until another remark is made', () => {
  const source = book(['1.1', correct]);
  const [key, ...others] = examine(source).findings.map((finding) => finding.key);
  const keys = (next: Workbook) => examine(next).findings.map((finding) => finding.key);
  expect(others).toHaveLength(1);
  expect(keys(book(['๑.๑', { ...correct, ผู้ตอบ: 'นิติกร' }]))).toContain(key);
  expect(keys(book(['1.1', correct], ['1.1', { ...correct, ...other }]))).not.toContain(key);
});

test('words that are missing leave no gap in the sentence', () => {
  const bare = { ...correct, ความเห็น: '', กรรมการ: '', วันที่: '' };
  expect(told(book(['1.1', bare]))).toEqual([
    '1.1 มาตรการที่ 1.1: กรรมการให้แก้ไข (รอบ 6 เดือน) และยังไม่มีคำตอบ: “-” (-)',
  ]);
});
