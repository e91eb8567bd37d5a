import type { FindingCode } from './catalogue';

/** Where a finding stands. Rows and columns count from 1; 0 means the whole tab (or the whole row). */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The row's own name for a reader: code and title. */
  readonly label: string;
}

export type Params = Readonly<Record<string, string | number>>;

/** A problem as data. Its sentence, remedy and severity stand in the catalogue. */
export interface Finding {
  readonly code: FindingCode;
  readonly place: Place;
  readonly params: Params;
  /** What its cell should hold, where that is certain: a text stays text, whatever it looks like. */
  readonly fix?: string | number;
}

/** That a finding is left as it is, and why: texts as somebody typed them. */
export interface SetAside {
  readonly reason: string;
  readonly by: string;
  readonly when: string;
}

/** A finding of a workbook read whole. */
export interface ExaminedFinding extends Finding {
  /** Says which finding it is wherever its row, column and tab stand. */
  readonly key: string;
  /** null while it is open. */
  readonly setAside: SetAside | null;
}

export function wholeTab(sheet: string): Place {
  return { sheet, row: 0, column: 0, label: '' };
}
