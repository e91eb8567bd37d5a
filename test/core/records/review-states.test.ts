import { examine } from '../../../src/core/pipeline/examine';
import { reviewStates } from '../../../src/core/records/review-states';
import type { Cell } from '../../../src/core/text/cell';
import { reviewRow, reviewsGrid, smallWorkbook } from '../../support/grids';

type Row = Record<string, Cell>;

const correct: Row = { ผลพิจารณา: 'ให้แก้ไข', ความเห็น: 'ก' };
const question: Row = { ผลพิจารณา: 'ขอข้อมูลเพิ่ม', ความเห็น: 'ก' };
const later = { วันที่: '9 เมษายน 2567' };
const answer = { คำตอบ: 'แนบแล้ว' };

function standings(...rows: readonly Row[]): string[] {
  const cells = rows.map((row) => reviewRow(row.รหัส ?? '1.1', row));
  const { reviews } = examine(smallWorkbook(reviewsGrid(...cells))).book.records;
  return reviewStates(reviews).map(({ standing }) => standing);
}

test.each<[string, Row[], string[]]>([
  ['an approval asks for nothing', [{}], ['approved']],
  ['what is to be corrected is open', [correct], ['open']],
  ['so is a question', [question], ['open']],
  ['until it is answered', [{ ...correct, ...answer }], ['answered']],
  ['a dash is no answer', [{ ...correct, คำตอบ: '-' }], ['open']],
  ['who is to answer is no answer', [{ ...correct, ผู้ตอบ: 'นิติกร' }], ['open']],
  ['or until the member approves later', [correct, later], ['approved', 'approved']],
  ['an approval of the same day is not later', [correct, {}], ['open', 'approved']],
  ['nor is one of an earlier day', [{ ...correct, ...later }, {}], ['open', 'approved']],
  ['nor one without a day', [correct, { วันที่: '' }], ['open', 'approved']],
  ['a request without a day stays', [{ ...correct, วันที่: '' }, later], ['open', 'approved']],
  [
    'another member closes nothing',
    [correct, { ...later, กรรมการ: 'กรรมการ' }],
    ['open', 'approved'],
  ],
  ['nobody’s approval neither', [correct, { ...later, กรรมการ: '' }], ['open', 'approved']],
  ['nor that of another item', [correct, { ...later, รหัส: '1.2' }], ['open', 'approved']],
  ['or of another round', [correct, { ...later, รอบ: 12 }], ['open', 'approved']],
  ['or of another year', [correct, { ...later, ปีงบประมาณ: 2568 }], ['open', 'approved']],
  ['a later request closes none', [correct, { ...question, ...later }], ['open', 'open']],
  [
    'the name may be spaced otherwise',
    [correct, { ...later, กรรมการ: 'ประธาน กรรมการ' }],
    ['approved', 'approved'],
  ],
  [
    'remarks of no item close none of each other',
    [
      { ...correct, รหัส: '' },
      { ...later, รหัส: '' },
    ],
    ['open', 'approved'],
  ],
  ['rows that cannot be used do not count', [{ ...correct, รอบ: '' }, { ผลพิจารณา: '?' }], []],
])('%s', (_, rows, expected) => {
  expect(standings(...rows)).toEqual(expected);
  expect(standings(...[...rows].reverse())).toEqual([...expected].reverse());
});
