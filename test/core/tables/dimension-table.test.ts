import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';
import { tablesOf } from '../../support/tables';

const ORDINANCE = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';

type Item = readonly [code: string, planned: Cell, spent: Cell];

/** One item a code: planned and spent baht. */
function bookOf(...items: readonly Item[]) {
  return smallWorkbook(
    planGrid(...items.map(([code, planned]) => planRow(code, { 'งบประมาณ 2567': planned }))),
    resultsGrid(
      ...items.map(([code, , spent]) =>
        resultRow(code, { [FLAG]: 'ใช่', [ORDINANCE]: spent, เบิกจ่าย: spent }),
      ),
    ),
  );
}

function percentsOf(...items: readonly Item[]) {
  return tablesOf(bookOf(...items)).dimension.map((row) => row.percentBudget);
}

it('divides the sums in the total row and never averages the percents', () => {
  // The percents 50, 100, 100, 100 average 87.50; the sums are 1,100 of 2,100.
  expect(percentsOf(['1.1', 2000, 1000], ['2.1', 100, 100])).toEqual([
    '50.00',
    '100.00',
    '100.00',
    '100.00',
    '52.38',
  ]);
});

it.each([
  ['0 of 0 is 100.00', '-', '-', '100.00'],
  ['0 of something is 0.00', 100, 0, '0.00'],
  ['something of 0 has no number', '○', 1, null],
  ['more than planned is over 100', 100, 250, '250.00'],
  ['a half of a hundredth goes up', 20000, 1, '0.01'],
  ['less than a half goes down', 20001, 1, '0.00'],
  ['satang count', 0.03, 0.01, '33.33'],
])('%s', (_, planned, spent, percent) => {
  expect(percentsOf(['1.1', planned, spent])[0]).toBe(percent);
});

it('says so where a percent has no number', () => {
  expect(linesOf(bookOf(['1.1', '-', 1], ['2.1', 1, 1]))).toEqual([
    'percent-without-number ผลดำเนินงาน!',
    'spent-unplanned ผลดำเนินงาน!G2',
  ]);
});

it('prints dimensions without items as 0 of 0', () => {
  const { dimension } = tablesOf(bookOf(['1.1', 1, 1]));
  expect(dimension.map((row) => [row.dimension, row.items, row.percentItems])).toEqual([
    [1, 1, '100.00'],
    [2, 0, '100.00'],
    [3, 0, '100.00'],
    [4, 0, '100.00'],
    ['total', 1, '100.00'],
  ]);
});

it('leaves out amounts that cannot be used, and says so', () => {
  const book = bookOf(['1.1', 100, 40], ['1.2', '50 50', '#REF!']);
  const [first] = tablesOf(book).dimension;
  expect(first).toMatchObject({ planned: '100.00', ordinance: '40.00', disbursed: '40.00' });
  expect(linesOf(book)).toEqual([
    'money-two-amounts แผน!G3',
    'cell-error ผลดำเนินงาน!F3',
    'cell-error ผลดำเนินงาน!G3',
  ]);
});

it('stays exact, and finishes, where sums pass what a computer counts', () => {
  const most = 99_999_999_999.99;
  const items = Array.from({ length: 1000 }, (_, n) => [`1.${n + 1}`, most, most] as const);
  const book = bookOf(...items);
  expect(tablesOf(book).dimension[0]?.percentBudget).toBe('100.00');
  expect(linesOf(book)).toEqual([
    'sum-too-large แผน!',
    'sum-too-large ผลดำเนินงาน!',
    'dimension-empty แผน!',
  ]);
});
