import type { Rect } from './a1';
import type { StyleChange, Styles } from './styles';

/** An error a formula came to, such as #REF!. */
export class CellError {
  constructor(readonly text: string) {}
}

export type CellValue = string | number | boolean | CellError | null;

/** What must be written again of a cell: nothing, its format, or all of it. */
export type Change = 0 | 1 | 2;

export interface Cell {
  value: CellValue;
  /** With its '=', or ''. */
  formula: string;
  style: number;
  change: Change;
  /** Where the cell's own element stands in the sheet's XML; both 0 for a new one. */
  readonly from: number;
  readonly to: number;
  /** The group of a shared formula, or -1. */
  readonly shared: number;
  /** Some of its words have a look of their own. */
  isRich: boolean;
}

export interface Row {
  /** The file's own opening tag, or '' for a new row. */
  readonly tag: string;
  /** The row's own format for cells that do not stand in the file, or -1. */
  readonly style: number;
  /** In pixels, where the add-in set it. */
  height?: number;
  /** Hidden in the file, and not to be any more. */
  shown?: true;
  /** By column, from 1; sparse. */
  readonly cells: (Cell | undefined)[];
}

/** The cells of a sheet, by row and column from 1; sparse. */
export class Grid {
  readonly rows: (Row | undefined)[] = [];
  changed = false;

  constructor(
    readonly styles: Styles,
    private readonly columnStyle: (column: number) => number,
  ) {}

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.cells[column];
  }

  /** The format of a cell, which may come from its row or column. */
  style(row: number, column: number): number {
    const held = this.rows[row];
    const cell = held?.cells[column];
    if (cell !== undefined) return cell.style;
    return held !== undefined && held.style >= 0 ? held.style : this.columnStyle(column);
  }

  set(row: number, column: number, value: CellValue, formula: string): void {
    const cell = this.cell(row, column);
    if (cell === undefined && value === null && formula === '') return;
    if (cell !== undefined && sameContent(cell, value, formula)) return;
    const made = cell ?? this.make(row, column);
    made.value = value;
    made.formula = formula;
    made.isRich = false;
    made.change = 2;
    this.changed = true;
  }

  restyle(row: number, column: number, change: StyleChange): void {
    const before = this.style(row, column);
    const style = this.styles.derive(before, change);
    if (style === before) return;
    const cell = this.cell(row, column) ?? this.make(row, column);
    cell.style = style;
    if (cell.change === 0) cell.change = 1;
    this.changed = true;
  }

  /** Takes away a cell's format. */
  plain(row: number, column: number): void {
    if (this.style(row, column) === 0) return;
    const cell = this.cell(row, column) ?? this.make(row, column);
    cell.style = 0;
    if (cell.change === 0) cell.change = 1;
    this.changed = true;
  }

  setHeight(row: number, height: number): void {
    this.row(row).height = height;
    this.changed = true;
  }

  showRows({ row, rows }: Rect): void {
    for (let number = row; number < row + rows; number += 1) {
      const held = this.rows[number];
      if (held === undefined || !/\shidden=/.test(held.tag)) continue;
      held.shown = true;
      this.changed = true;
    }
  }

  /** The last row that holds something, or 0. */
  lastRow(): number {
    for (let row = this.rows.length - 1; row > 0; row -= 1) {
      if (this.rows[row]?.cells.some(isFilled)) return row;
    }
    return 0;
  }

  /** The last column that holds something, or 0. */
  lastColumn(): number {
    let last = 0;
    for (const row of this.rows) {
      if (row === undefined) continue;
      for (let column = row.cells.length - 1; column > last; column -= 1) {
        if (isFilled(row.cells[column])) last = column;
      }
    }
    return last;
  }

  private make(row: number, column: number): Cell {
    const style = this.style(row, column);
    const cell: Cell = {
      ...{ value: null, formula: '', style, change: 2, from: 0, to: 0, shared: -1 },
      isRich: false,
    };
    this.row(row).cells[column] = cell;
    return cell;
  }

  private row(row: number): Row {
    const held = this.rows[row];
    if (held !== undefined) return held;
    const made: Row = { tag: '', style: -1, cells: [] };
    this.rows[row] = made;
    return made;
  }
}

function isFilled(cell: Cell | undefined): boolean {
  return cell !== undefined && ((cell.value !== null && cell.value !== '') || cell.formula !== '');
}

function sameContent(cell: Cell, value: CellValue, formula: string): boolean {
  if (cell.formula !== formula) return false;
  if (formula !== '') return true;
  if (value instanceof CellError) {
    return cell.value instanceof CellError && cell.value.text === value.text;
  }
  return cell.value === value;
}
