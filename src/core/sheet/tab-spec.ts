/** How a column's cells are set up and read. */
export type ColumnFormat = 'text' | 'money' | 'whole';

/** A column of an input tab, found by its header text and never by its position. */
export interface ColumnSpec<Key extends string = string> {
  readonly key: Key;
  readonly header: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
  /** What stands in it: the note under the header, and the docs. */
  readonly about: string;
  readonly format: ColumnFormat;
  /** Width in pixels. */
  readonly width: number;
  readonly choices?: readonly string[];
  /** Read in place of this other column, which is then not missing; setup does not make it. */
  readonly insteadOf?: Key;
}

/** Columns that repeat once a fiscal year, found by the BE year in their header. */
export interface YearColumns {
  /** The header of one year's column, such as “งบประมาณ 2566”. */
  readonly header: (year: number) => string;
  /** Beside the year, a header may hold these words and no others, and must hold one of them. */
  readonly words: readonly string[];
  readonly about: string;
  readonly width: number;
  /** Where setup puts the year columns: before this column. */
  readonly before: string;
}

/**
 * The declaration of an input tab. Setup, the reader, the guide and the checks all work from it;
 * adding a column is one entry here.
 */
export interface TabSpec<Key extends string = string> {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly about: string;
  /** A workbook without this tab cannot be checked at all. */
  readonly required?: boolean;
  readonly columns: readonly ColumnSpec<Key>[];
  readonly years?: YearColumns;
  /** Columns in whose cells a total row says so (“รวม ๔ มิติ”). Without it no row is a total. */
  readonly totalColumns?: readonly Key[];
  /**
   * The columns a row is known by wherever it stands: the first of these lists whose cells are all
   * filled in. What is kept about a row, such as a waiver, is kept by their texts.
   */
  readonly identity?: readonly (readonly Key[])[];
  /** Rows shown on request by setup, by column key (or by year in `years`). */
  readonly examples?: readonly Readonly<Partial<Record<Key, string | number>>>[];
}
