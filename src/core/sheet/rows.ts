import { type Cell, cellText, isBlank } from '../text/cell';
import { matchKey } from '../text/thai';
import { cellAt, displayAt, type Grid } from './grid';
import type { Header } from './header';
import type { TabSpec } from './tab-spec';

/** One row of a tab, its cells by column key. `row` counts from 1, as the sheet shows it. */
export interface Row<Key extends string = string> {
  readonly row: number;
  cell(key: Key): Cell;
  /** The text a reader sees, for columns where 1.10 must not become 1.1. */
  display(key: Key): string;
  year(year: number): Cell;
}

export interface Rows<Key extends string> {
  readonly items: readonly Row<Key>[];
  /** Printed totals: compared with the computed ones, never taken as items. */
  readonly totals: readonly Row<Key>[];
}

/** Splits the rows under the header into items and totals; blank and repeated header rows drop out. */
export function readRows<Key extends string>(
  grid: Grid,
  spec: TabSpec<Key>,
  header: Header<Key>,
): Rows<Key> {
  const items: Row<Key>[] = [];
  const totals: Row<Key>[] = [];
  const own = [...header.columns.values(), ...header.years.values()];
  const headerKeys = own.map((column) => matchKey(cellText(cellAt(grid, header.firstRow, column))));
  for (let row = header.lastRow + 1; row < grid.values.length; row++) {
    const cells = grid.values[row] as readonly Cell[];
    if (own.every((column) => isBlank(cells[column] ?? ''))) continue;
    if (repeatsHeader(cells, own, headerKeys)) {
      row += header.lastRow - header.firstRow;
      continue;
    }
    const line = rowAt(grid, header, row);
    (isTotal(spec, line) ? totals : items).push(line);
  }
  return { items, totals };
}

function rowAt<Key extends string>(grid: Grid, header: Header<Key>, row: number): Row<Key> {
  return {
    row: row + 1,
    cell: (key) => at(cellAt, '', grid, row, header.columns.get(key)),
    display: (key) => at(displayAt, '', grid, row, header.columns.get(key)),
    year: (year) => at(cellAt, '', grid, row, header.years.get(year)),
  };
}

function at<T>(
  read: (grid: Grid, row: number, column: number) => T,
  none: T,
  grid: Grid,
  row: number,
  column: number | undefined,
): T {
  return column === undefined ? none : read(grid, row, column);
}

/** Printed plans repeat their header on every page. */
function repeatsHeader(
  cells: readonly Cell[],
  columns: readonly number[],
  headerKeys: readonly string[],
): boolean {
  const first = columns[0];
  if (first === undefined || columns.length < 2) return false;
  const same = (column: number, index: number) =>
    matchKey(cellText(cells[column] ?? '')) === headerKeys[index];
  return same(first, 0) && columns.every(same);
}

const TOTAL = /^(?:ยอด)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทุกมิติ|เงิน|งบประมาณ|ทั้ง)?(?:\d?มิติ(?:ที่)?\d?)?(?:เป็นเงิน)?$/;

function isTotal<Key extends string>(spec: TabSpec<Key>, row: Row<Key>): boolean {
  return (spec.totalColumns ?? []).some((key) => {
    const cell = row.cell(key);
    return typeof cell === 'string' && TOTAL.test(matchKey(cell));
  });
}

/** The dimension a total row sums, or null for a total of the whole tab. */
export function totalDimension(text: string): number | null {
  const match = /มิติที่([1-4])$/.exec(matchKey(text));
  return match ? Number(match[1]) : null;
}
