import { examine } from '../../../src/core/pipeline/examine';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import { grid, reviewRow, reviewsGrid, smallWorkbook } from '../../support/grids';

const examined = (tab: Grid) => examine(smallWorkbook(tab));
const reviewsOf = (tab: Grid) => examined(tab).book.records.reviews;
const found = (cells: Record<string, Cell>, code: Cell = '1.1') =>
  linesOf(smallWorkbook(reviewsGrid(reviewRow(code, cells))));

test('a row holds what a member said, and what was answered', () => {
  const [review] = reviewsOf(
    reviewsGrid(
      reviewRow('๑.๑', {
        รอบ: 'รอบ ๖ เดือน',
        ความเห็น: 'ขอให้แนบภาพกิจกรรม\nและรายชื่อ',
        ผลพิจารณา: 'ขอข้อมูลเพิ่มเติม',
        กรรมการ: ' ประธาน  กรรมการ ',
        วันที่: '๘ เม.ย. ๖๗',
        คำตอบ: 'แนบแล้ว',
        ผู้ตอบ: 'นิติกร',
        วันที่ตอบ: { day: '2024-04-10' },
      }),
    ),
  );
  expect(review).toEqual({
    row: 2,
    fiscalYear: 2567,
    round: 6,
    code: '1.1',
    opinion: 'ขอให้แนบภาพกิจกรรม\nและรายชื่อ',
    decision: 'question',
    member: 'ประธาน กรรมการ',
    day: '2024-04-08',
    answer: 'แนบแล้ว',
    answeredBy: 'นิติกร',
    answerDay: '2024-04-10',
  });
});

test('rows of several members and days are rows of their own, in the order they stand', () => {
  const members = ['ประธานกรรมการ', 'กรรมการ', 'ประธานกรรมการ'];
  const rows = members.map((member) => reviewRow('1.1', { กรรมการ: member }));
  expect(reviewsOf(reviewsGrid(...rows)).map(({ row, member }) => [row, member])).toEqual([
    [2, 'ประธานกรรมการ'],
    [3, 'กรรมการ'],
    [4, 'ประธานกรรมการ'],
  ]);
});

test.each(['', '-', ' – '])('รหัส “%s” is a remark on the whole or on a measure', (code) => {
  const tab = reviewsGrid(reviewRow(code, { ความเห็น: 'ภาพรวมดี' }));
  expect(reviewsOf(tab)[0]?.code).toBe('');
  expect(linesOf(smallWorkbook(tab))).toEqual([]);
});

test('a code that is none is told, and its row counts for no item', () => {
  expect(reviewsOf(reviewsGrid(reviewRow('หนึ่ง')))[0]?.code).toBeNull();
  expect(found({}, 'หนึ่ง')).toEqual(['code-malformed ความเห็นกรรมการ!C2']);
});

test('headers moved and named otherwise are known', () => {
  const tab = grid('ความเห็นคณะกรรมการ', [
    [
      'ผู้ให้ความเห็น',
      'ข้อเสนอแนะ',
      'ผลการพิจารณา',
      'วันที่พิจารณา',
      'รหัสโครงการ',
      'ปี',
      'รอบรายงาน',
      'คำชี้แจง',
    ],
    ['กรรมการ', 'ดี', 'รับรอง', '8/4/2567', '1.1', '๒๕๖๗', 6, ''],
  ]);
  expect(linesOf(smallWorkbook(tab))).toEqual([]);
  expect(reviewsOf(tab)[0]).toMatchObject({
    ...{ fiscalYear: 2567, round: 6, code: '1.1', decision: 'approved', member: 'กรรมการ' },
    ...{ day: '2024-04-08', answer: '', answeredBy: '', answerDay: null },
  });
});

test.each<[string, Record<string, Cell>, string[]]>([
  ['no member', { กรรมการ: '' }, ['review-lacks ความเห็นกรรมการ!F2']],
  ['no day', { วันที่: '-' }, ['review-lacks ความเห็นกรรมการ!G2']],
  ['no word of what to correct', { ผลพิจารณา: 'ให้แก้ไข' }, ['review-lacks ความเห็นกรรมการ!D2']],
  ['an opinion, no decision', { ความเห็น: 'ดี', ผลพิจารณา: '' }, ['review-lacks ความเห็นกรรมการ!E2']],
  ['an answer without its day', { คำตอบ: 'ขอบคุณ' }, ['answer-lacks ความเห็นกรรมการ!J2']],
  ['a day without its answer', { วันที่ตอบ: '9/4/67' }, ['answer-lacks ความเห็นกรรมการ!H2']],
  ['a row only prepared', { ผลพิจารณา: '', กรรมการ: '', วันที่: '' }, []],
  ['an opinion with an approval', { ความเห็น: 'ดี' }, []],
  ['who is to answer', { ผู้ตอบ: 'นิติกร' }, []],
])('%s', (_, cells, lines) => {
  const own = found(cells).filter((line) => !line.startsWith('review-correct'));
  expect(own).toEqual(lines);
});

test.each<[Record<string, Cell>, string[]]>([
  [{ วันที่: '31 กุมภาพันธ์ 2567' }, ['day-not-a-day ความเห็นกรรมการ!G2']],
  [{ คำตอบ: 'แนบแล้ว', วันที่ตอบ: 'เมื่อวาน' }, ['day-not-a-day ความเห็นกรรมการ!J2']],
  [{ วันที่: { day: '2567-04-08' } }, ['day-year-buddhist ความเห็นกรรมการ!G2']],
  [{ วันที่: '#REF!' }, ['cell-error ความเห็นกรรมการ!G2']],
  [{ ผลพิจารณา: '#N/A' }, ['cell-error ความเห็นกรรมการ!E2']],
  [{ ปีงบประมาณ: 'ปีนี้' }, ['year-not-a-year ความเห็นกรรมการ!A2']],
  [{ ปีงบประมาณ: '' }, ['year-missing ความเห็นกรรมการ!A2']],
  [{ รอบ: 9 }, ['round-unknown ความเห็นกรรมการ!B2']],
  [{ รอบ: '' }, ['round-missing ความเห็นกรรมการ!B2']],
])('%j is told at its cell, once', (cells, lines) => {
  expect(found(cells)).toEqual(lines);
});

test.each<[Record<string, Cell>, string | number]>([
  [{ ผลพิจารณา: 'รับลอง' }, 'รับรอง'],
  [{ ผลพิจารณา: 'ให้แก้ใข', ความเห็น: 'ก' }, 'ให้แก้ไข'],
  [{ วันที่: '28 เมษายน 2024' }, '28 เมษายน 2567'],
  [{ ปีงบประมาณ: 2024 }, 2567],
])('%j is mended', (cells, fix) => {
  const [finding] = examined(reviewsGrid(reviewRow('1.1', cells))).findings;
  expect(finding?.fix).toBe(fix);
});

test('the opposite of a decision is never offered as the decision', () => {
  const [finding] = examined(reviewsGrid(reviewRow('1.1', { ผลพิจารณา: 'ไม่รับรอง' }))).findings;
  expect([finding?.code, finding?.fix]).toEqual(['decision-unknown', undefined]);
});

test('how its texts are written is checked as in the other tabs', () => {
  const lines = found({
    ความเห็น: 'ตามที่เทศบาลตำบลบ้านใหม่รายงาน',
    คำตอบ: 'แถวตัวอย่าง ลบได้',
    วันที่ตอบ: '9/4/67',
  });
  expect(lines).toEqual(['example-left ความเห็นกรรมการ!H2', 'organisation-other ความเห็นกรรมการ!D2']);
});

test('a workbook without the tab has no reviews', () => {
  expect(examine(smallWorkbook()).book.records.reviews).toEqual([]);
});
