import type { Cell } from '../text/cell';

/** One tab as it stands: values, the texts a reader sees and formulas, rectangular and of one shape. */
export interface Grid {
  readonly name: string;
  readonly values: readonly (readonly Cell[])[];
  readonly display: readonly (readonly string[])[];
  /** With their '='; '' where a cell holds none. */
  readonly formulas: readonly (readonly string[])[];
  /** Columns, counted from 0, by which a filter hides rows. */
  readonly filtered?: readonly number[];
}

/** A workbook as the host hands it over. */
export interface Workbook {
  readonly name: string;
  readonly grids: readonly Grid[];
}

export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.values[row]?.[column] ?? '';
}

export function formulaAt(grid: Grid, row: number, column: number): string {
  return grid.formulas[row]?.[column] ?? '';
}

export function displayAt(grid: Grid, row: number, column: number): string {
  return grid.display[row]?.[column] ?? '';
}
