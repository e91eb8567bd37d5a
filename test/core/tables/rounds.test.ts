import type { Cell } from '../../../src/core/text/cell';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { tablesOf } from '../../support/tables';

const ORDINANCE = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';
const DONE = 'ดำเนินการแล้วเสร็จ';
const STARTED = 'อยู่ระหว่างดำเนินการ';

type Cells = Record<string, Cell>;
const six = (cells: Cells = {}) => resultRow('1.1', { รอบ: 6, ...cells });
const twelve = (cells: Cells = {}) => resultRow('1.1', { รอบ: 12, ...cells });
const prepared = { สถานะ: '', การดำเนินการ: '', ผลการดำเนินการ: '' };

/** What counts for the one item: its status, ordinance budget and spending in a report. */
function counted(round: 6 | 12, ...rows: Cell[][]) {
  const { status, dimension } = tablesOf(
    smallWorkbook(
      settingsGrid({ รอบรายงาน: round }),
      planGrid(planRow('1.1', { 'งบประมาณ 2567': 1000 })),
      resultsGrid(...rows),
    ),
  );
  const { inProgress, done, cannot, inOrdinance } = status;
  const [{ ordinance = '', disbursed = '' } = {}] = dimension;
  const one = done ? 'done' : inProgress ? 'started' : cannot ? 'cannot' : 'not reported';
  return [one, ordinance, disbursed, inOrdinance];
}

const started = { สถานะ: STARTED, [FLAG]: 'ใช่', [ORDINANCE]: 900, เบิกจ่าย: 100 };
const finished = { สถานะ: DONE, [FLAG]: 'ใช่', [ORDINANCE]: 950, เบิกจ่าย: 900 };
const asStarted = ['started', '900.00', '100.00', 1];
const asFinished = ['done', '950.00', '900.00', 1];
const asNothing = ['not reported', '0.00', '0.00', 0];

it.each([
  ['the record of its own round', 6, [six(started)], asStarted],
  ['no later record in an earlier report', 6, [six(started), twelve(finished)], asStarted],
  ['the 12-month record in a 12-month report', 12, [six(started), twelve(finished)], asFinished],
  ['that also when it stands above', 12, [twelve(finished), six(started)], asFinished],
  ['the 6-month record where there is no later one', 12, [six(started)], asStarted],
  [
    'the 6-month record where the later row is only prepared',
    12,
    [six(started), twelve(prepared)],
    asStarted,
  ],
  ['that also when the prepared row stands above', 12, [twelve(prepared), six(started)], asStarted],
  [
    'a later record that takes everything back',
    12,
    [six(finished), twelve({ สถานะ: 'ยกเลิก' })],
    ['cannot', '0.00', '0.00', 0],
  ],
  ['nothing for a row only prepared', 6, [six(prepared)], asNothing],
  ['nothing of another year', 6, [six({ ...finished, ปีงบประมาณ: 2566 })], asNothing],
  ['nothing of another item', 6, [six({ ...finished, รหัส: '1.2' })], asNothing],
  ['nothing of a row without a year', 6, [six({ ...finished, ปีงบประมาณ: '' })], asNothing],
  [
    'nothing of a row whose round cannot be read',
    6,
    [six({ ...finished, รอบ: '#REF!' })],
    asNothing,
  ],
  ['the first of two records of one round', 6, [six(finished), six(started)], asFinished],
  [
    'money, though no status was chosen',
    6,
    [six({ ...finished, สถานะ: '' })],
    ['not reported', '950.00', '900.00', 1],
  ],
] as const)('counts %s', (_, round, rows, expected) => {
  expect(counted(round, ...rows)).toEqual(expected);
});

it('counts the same one of two rows for one round, wherever they stand', () => {
  expect(counted(6, six(started), six(finished))).toEqual(asFinished);
  expect(counted(6, six(finished), six(started))).toEqual(asFinished);
});
