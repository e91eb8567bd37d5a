import fc from 'fast-check';
import { gather } from '../../../src/core/rollup/gather';
import type { OfficeRow } from '../../../src/core/rollup/office-row';
import { printRowsTab, readRowsTab } from '../../../src/core/rollup/rows-tab';
import type { Cell } from '../../../src/core/text/cell';
import { grid } from '../../support/grids';
import { sampledRuns } from '../../support/sampled';
import { anyRows, asGrid, failedRow, figures, readRow, waitingRow } from './office';

const STAMP = '8 เมษายน 2567 เวลา 09:30 น.';
const OPEN = { fiscalYear: null, round: null };

function printed(rows: readonly OfficeRow[]) {
  return printRowsTab(rows, gather(rows, OPEN), STAMP);
}

test('what is printed comes back whole, whatever its texts and amounts are', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      expect(readRowsTab(asGrid(printed(rows)))).toEqual(rows);
    }),
    { numRuns: sampledRuns(300) },
  );
});

test('the first cells of a row, by hand', () => {
  const { cells } = printed([readRow(1), failedRow(2)]);
  expect(cells[2]?.[0]).toBe('รวมแล้ว 1 จาก 2 หน่วยงาน · อ่านไม่ได้ 1');
  expect(cells[5]?.slice(0, 12)).toEqual([
    { number: 1, format: '0' },
    'รายการที่ 1',
    'address-1',
    'อ่านแล้ว',
    '',
    '',
    STAMP,
    'เทศบาลตำบลหนึ่ง อำเภอเมือง',
    'ปานกลาง',
    // (1 + 0.5 × 1) of 3.
    { number: 50, format: '0.00' },
    '',
    { number: 2567, format: '0' },
  ]);
  expect(cells[6]?.slice(3, 6)).toEqual(['อ่านไม่ได้', 'เหตุ', 'วิธี']);
});

test('an office of another round says so, and stays read', () => {
  const rows = [readRow(1), readRow(2), readRow(3, { round: 12 })];
  const tab = printed(rows);
  expect(tab.cells[7]?.[3]).toBe('อ่านแล้ว');
  expect(tab.cells[7]?.[4]).toBe('ไฟล์นี้เป็นของปีงบประมาณ 2567 รอบ 12 เดือน ไม่ตรงกับที่รวบรวม จึงยังไม่รวม');
  expect(readRowsTab(asGrid(tab))).toEqual(rows);
});

test.each<[string, Cell]>([
  ['a text', 'สิบเจ็ด'],
  ['a blank', ''],
  ['a part of a satang', 1000.005],
  ['below nothing', -1],
])('an amount that somebody made %s has the office read anew', (_, cell) => {
  const { values } = asGrid(printed([readRow(1), readRow(2)]));
  const changed = values.map((row, r) => row.map((held, c) => (r === 5 && c === 19 ? cell : held)));
  expect(readRowsTab(grid('ผลรายหน่วยงาน', changed))).toEqual([waitingOf(1), readRow(2)]);
});

function waitingOf(order: number): OfficeRow {
  return { ...waitingRow(order), when: STAMP };
}

test('a tab whose header or mark was changed holds no rows', () => {
  const { values } = asGrid(printed([readRow(1)]));
  for (const [row, column] of [
    [1, 0],
    [4, 3],
  ]) {
    const changed = values.map((line, r) =>
      line.map((held, c) => (r === row && c === column ? 'อื่น' : held)),
    );
    expect(readRowsTab(grid('ผลรายหน่วยงาน', changed))).toEqual([]);
  }
});

test('looks and merges are as many for many offices as for one, each of which costs a call', () => {
  const many = Array.from({ length: 50 }, (_, index) => readRow(index + 1));
  const [one, all] = [printed([readRow(1)]), printed(many)];
  expect(all.looks).toHaveLength(one.looks.length);
  expect(all.merges).toHaveLength(one.merges.length);
});

test('an amount just below the largest comes back to the satang', () => {
  const largest = 1e13 - 1;
  const dimensions = figures().dimensions.map((sums) => ({ ...sums, planned: largest }));
  const [row] = readRowsTab(asGrid(printed([readRow(1, { dimensions })])));
  expect(row?.figures?.dimensions.map(({ planned }) => planned)).toEqual(Array(4).fill(largest));
});
