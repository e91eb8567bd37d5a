import type { FindingCode } from '../../../src/core/findings/catalogue';

/** A cell of a paper's workbook, by what a reader sees. */
export interface Spot {
  readonly tab: string;
  /**
   * The text of a cell of its row, or that text's first word; without a column, how the cell itself
   * begins. Missing for the tab as a whole.
   */
  readonly row?: string;
  /** Which of several such rows, from 1. */
  readonly nth?: number;
  /** The text of a cell of its header; missing for the cell that begins so. */
  readonly column?: string;
}

/** What a careful reviewer would mark in a paper, and whether the checks mark it. */
export type PaperError = {
  readonly error: string;
  /** The cells in which it stands; none where the workbook has no cell for it. */
  readonly at: readonly Spot[];
} & (
  | { readonly code: FindingCode }
  /** Not found, and why it cannot be. */
  | { readonly code: null; readonly why: string }
  /** Not found yet: the code a check will raise (null where it has no name yet), and what is missing. */
  | { readonly code: FindingCode | null; readonly pending: string }
);

/** A finding about the workbook that is no error of the paper, and why it is right. */
export interface Beside {
  readonly code: FindingCode;
  readonly at: Spot;
  readonly why: string;
}

export interface Paper {
  /** The workbook's name in samples/errors. */
  readonly file: string;
  readonly title: string;
  readonly errors: readonly PaperError[];
  readonly beside: readonly Beside[];
}

/** Cells of one column, by their rows. */
export function cells(tab: string, column: string, ...rows: readonly string[]): Spot[] {
  return rows.map((row) => ({ tab, column, row }));
}

/** Lines above a header, by their first words. */
export function lines(tab: string, ...rows: readonly string[]): Spot[] {
  return rows.map((row) => ({ tab, row }));
}
