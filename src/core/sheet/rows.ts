import { type Cell, cellText, isBlank } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { matchKey, squish } from '../text/thai';
import { cellAt, displayAt, type Grid } from './grid';
import { type Header, LONGEST_HEADER } from './header';
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
  const headerRows = keysOfHeader(grid, header, own);
  for (let row = header.lastRow + 1; row < grid.values.length; row++) {
    const isBlankRow = own.every((column) => isEmpty(cellAt(grid, row, column)));
    if (isBlankRow || repeatsHeader(grid, row, own, headerRows)) continue;
    const line = new GridRow(grid, header, row);
    (isTotal(spec, line) ? totals : items).push(line);
  }
  return { items, totals };
}

/** A column of check boxes holds FALSE down to the last row of the sheet. */
function isEmpty(cell: Cell): boolean {
  return cell === false || isBlank(cell);
}

function keysOfHeader(grid: Grid, header: Header, columns: readonly number[]): string[][] {
  const rows: string[][] = [];
  for (let row = header.firstRow; row <= header.lastRow; row++) {
    const keys = columns.map((column) => matchKey(cellText(cellAt(grid, row, column))));
    if (keys.some((key) => key !== '')) rows.push(keys);
  }
  return rows;
}

/** Printed plans repeat their header on every page, sometimes only its first row. */
function repeatsHeader(
  grid: Grid,
  row: number,
  columns: readonly number[],
  headerRows: readonly string[][],
): boolean {
  return headerRows.some((keys) =>
    columns.every((column, index) => {
      const text = cellText(cellAt(grid, row, column));
      return text.length <= LONGEST_HEADER && matchKey(text) === keys[index];
    }),
  );
}

/** A class, for a tab may have a hundred thousand rows and each function of its own takes room. */
class GridRow<Key extends string> implements Row<Key> {
  readonly row: number;
  private readonly grid: Grid;
  private readonly header: Header<Key>;

  constructor(grid: Grid, header: Header<Key>, row: number) {
    this.row = row + 1;
    this.grid = grid;
    this.header = header;
  }

  cell(key: Key): Cell {
    const column = this.header.columns.get(key);
    return column === undefined ? '' : cellAt(this.grid, this.row - 1, column);
  }

  display(key: Key): string {
    const column = this.header.columns.get(key);
    return column === undefined ? '' : displayAt(this.grid, this.row - 1, column);
  }

  year(year: number): Cell {
    const column = this.header.years.get(year);
    return column === undefined ? '' : cellAt(this.grid, this.row - 1, column);
  }
}

/** Words a total row is made of; “รวมพลังเยาวชน…” has others and is an item. */
const TOTAL =
  /^(?:ยอด|ผล)?รวม(?:ทั้งสิ้น|ทั้งหมด|ทั้ง|ทุก|เป็น|เงิน|งบประมาณ|จำนวน|มิติ|ที่|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|รายการ|บาท|ปี|ถึง|\d)*$/;
const LONGEST_TOTAL = 100;
/** The first consonant of ยอด, ผล and รวม; most names begin with another one. */
const MAYBE_TOTAL = /^[^ก-ฮ]*[ยผร]/;

function isTotal<Key extends string>(spec: TabSpec<Key>, row: Row<Key>): boolean {
  return (spec.totalColumns ?? []).some((key) => {
    const cell = row.cell(key);
    if (typeof cell !== 'string' || cell.length > LONGEST_TOTAL) return false;
    return MAYBE_TOTAL.test(cell) && TOTAL.test(matchKey(cell));
  });
}

/** What a total row says it sums: one dimension, the whole tab, or (null) nothing in particular. */
export function totalScope(text: string): number | 'all' | null {
  const printed = toArabicDigits(squish(text));
  if (/[0-9] ?มิติ|ทุกมิติ|มิติ ?(?:ที่ ?)?1 ?(?:-|–|ถึง) ?4/.test(printed)) return 'all';
  const match = /มิติ ?(?:ที่ ?)?([1-4])(?![0-9])/.exec(printed);
  if (match) return Number(match[1]);
  return /ทั้งสิ้น|ทั้งหมด/.test(printed) ? 'all' : null;
}
