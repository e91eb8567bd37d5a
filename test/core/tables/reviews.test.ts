import * as fc from 'fast-check';
import { examine } from '../../../src/core/pipeline/examine';
import { reviewCounts } from '../../../src/core/tables/review-counts';
import type { ReviewTable } from '../../../src/core/tables/tables';
import type { Cell } from '../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  reviewRow,
  reviewsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { fairWorkbook, RUNS, shuffled } from '../pipeline/arbitrary';

type Row = readonly [code: string, cells: Record<string, Cell>];

const CODES = ['1.1', '1.2', '2.1', '2.2', '3.1', '4.1'];
const correct = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ก' };
const question = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ก' };
const answer = { คำตอบ: 'แนบแล้ว' };
const later = { วันที่: '9 เมษายน 2567' };
const other = { กรรมการ: 'กรรมการ' };

function tableOf(rows: readonly Row[], settings: Record<string, Cell> = {}): ReviewTable | null {
  const book = smallWorkbook(
    settingsGrid(settings),
    planGrid(...CODES.map((code) => planRow(code))),
    reviewsGrid(...rows.map(([code, cells]) => reviewRow(code, cells))),
  );
  return examine(book).tables?.reviews ?? null;
}

/** The one item that was reviewed, by what stands of it. */
function standingOf(...cells: Record<string, Cell>[]): string[] {
  const table = tableOf(cells.map((one): Row => ['1.1', one]));
  if (!table) return [];
  const { approved, correct: toCorrect, question: asked } = table;
  const counts = {
    ...{ approved, 'correct open': toCorrect.open, 'correct answered': toCorrect.answered },
    ...{ 'question open': asked.open, 'question answered': asked.answered },
  };
  expect([table.reviewed, table.notReviewed, table.items]).toEqual([1, 5, 6]);
  return Object.entries(counts).flatMap(([what, n]) => Array<string>(n).fill(what));
}

test.each<[string, Record<string, Cell>[], string]>([
  ['one approval', [{}], 'approved'],
  ['two members approve', [{}, other], 'approved'],
  ['to correct', [correct], 'correct open'],
  ['corrected', [{ ...correct, ...answer }], 'correct answered'],
  ['corrected, then approved by the same member', [{ ...correct, ...answer }, later], 'approved'],
  ['approved by the same member without an answer', [correct, later], 'approved'],
  [
    'corrected, approved by another only',
    [
      { ...correct, ...answer },
      { ...later, ...other },
    ],
    'correct answered',
  ],
  [
    'one of two open',
    [
      { ...correct, ...answer },
      { ...correct, ...other },
    ],
    'correct open',
  ],
  ['a question', [question], 'question open'],
  ['a question answered', [{ ...question, ...answer }, other], 'question answered'],
  [
    'what is to be corrected before a question',
    [question, { ...correct, ...other }],
    'correct open',
  ],
  [
    'what is open before what is answered',
    [
      { ...correct, ...answer },
      { ...question, ...other },
    ],
    'question open',
  ],
  [
    'the last word of a member',
    [
      { ...correct, ...answer },
      { ...question, ...answer, ...later },
    ],
    'question answered',
  ],
  [
    'of one day the gravest',
    [
      { ...correct, ...answer },
      { ...question, ...answer },
    ],
    'correct answered',
  ],
  ['an approval taken back', [{}, { ...correct, ...answer, ...later }], 'correct answered'],
  [
    'a row without a day stands for itself',
    [{ ...correct, ...answer, วันที่: '' }, later],
    'correct answered',
  ],
])('an item: %s', (_, cells, expected) => {
  expect(standingOf(...cells)).toEqual([expected]);
  expect(standingOf(...[...cells].reverse())).toEqual([expected]);
});

/** By hand: 1.1 and 1.2 approved, 2.1 to correct, 2.2 corrected, 3.1 asked, 4.1 not looked at. */
const ROUND: readonly Row[] = [
  ['1.1', {}],
  ['1.2', correct],
  ['1.2', later],
  ['2.1', correct],
  ['2.1', { ...question, ...other }],
  ['2.2', { ...correct, ...answer }],
  ['3.1', question],
  ['', question],
  ['', { ...question, ...answer }],
  ['4.9', { ผลพิจารณา: 'รับรอง' }],
];

test('a round is counted by what stands of each item', () => {
  const table = tableOf(ROUND);
  expect(table).toEqual({
    items: 6,
    reviewed: 5,
    notReviewed: 1,
    approved: 2,
    correct: { open: 1, answered: 1 },
    question: { open: 1, answered: 0 },
    others: { all: 3, open: 1 },
  });
  expect(table && reviewCounts(table)).toBe(
    'พิจารณาแล้ว 5 จาก 6 รายการ รับรอง 2 รายการ ' +
      'ให้แก้ไข 2 รายการ (ตอบแล้ว 1 รายการ รอคำตอบ 1 รายการ) ขอข้อมูลเพิ่ม 1 รายการ (รอคำตอบ 1 รายการ) ' +
      'ยังไม่พิจารณา 1 รายการ และมีความเห็นต่อภาพรวมหรือมาตรการ 3 ข้อ (รอคำตอบ 1 ข้อ)',
  );
});

test('other rounds and years are not counted', () => {
  expect(tableOf(ROUND, { รอบรายงาน: 12 })).toBeNull();
  expect(tableOf(ROUND, { ปีงบประมาณ: 2568 })).toBeNull();
  expect(tableOf([])).toBeNull();
});

test('everything approved is told in few words', () => {
  const table = tableOf(CODES.map((code): Row => [code, {}]));
  expect(table && reviewCounts(table)).toBe('พิจารณาแล้ว 6 จาก 6 รายการ รับรอง 6 รายการ');
});

test('what stands adds up to what was reviewed, whatever the rows and their order', () => {
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (source, stream) => {
      const random = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const table = examine(source).tables?.reviews ?? null;
      expect(examine(shuffled(source, random)).tables?.reviews ?? null).toEqual(table);
      if (!table) return;
      const { approved, correct: toCorrect, question: asked } = table;
      const parts = [approved, toCorrect.open, toCorrect.answered, asked.open, asked.answered];
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(table.reviewed);
      expect(table.reviewed + table.notReviewed).toBe(table.items);
      expect(table.others.open).toBeLessThanOrEqual(table.others.all);
    }),
    RUNS,
  );
});
