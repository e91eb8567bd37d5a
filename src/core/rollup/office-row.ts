import type { Round } from '../records/records';
import type { DimensionSums } from '../tables/dimension-table';
import { implementationOf, weighedItems } from '../tables/status-row';
import type { StatusRow } from '../tables/tables';
import type { Hundredths } from '../text/percent';
import type { Failure } from './failures';

/** What is reported on. */
export interface Period {
  readonly fiscalYear: number;
  readonly round: Round;
}

/** What one office's workbook comes to, as its own tables have it. */
export interface OfficeFigures extends Period {
  /** As the file says; '' where it says none. */
  readonly organisation: string;
  /** Open findings by severity, and those set aside. */
  readonly counts: Readonly<Record<'error' | 'warning' | 'advice' | 'setAside', number>>;
  /** Of the four dimensions, in order. */
  readonly dimensions: readonly DimensionSums[];
  readonly status: Omit<StatusRow, 'implementation' | 'level'>;
  /** What an item in progress counts, in hundredths, by the office's own setting. */
  readonly weight: number;
  /** By the office's own setting. */
  readonly level: string;
}

/** One office of the list, and what became of it. */
export interface OfficeRow {
  readonly order: number;
  /** As the coordinator typed it. */
  readonly name: string;
  /** In the form in which addresses are compared; of one that cannot be used, as typed. */
  readonly address: string;
  /** `doubled`: an office above has the same address. */
  readonly state: 'waiting' | 'read' | 'failed' | 'doubled';
  /** When it was read or tried, as staff read it; '' where it was not. */
  readonly when: string;
  /** Only of one that was read. */
  readonly figures: OfficeFigures | null;
  /** Only of one that failed or is doubled. */
  readonly failure: Failure | null;
}

export type ReadRow = OfficeRow & { readonly figures: OfficeFigures };

export function isRead(row: OfficeRow): row is ReadRow {
  return row.state === 'read' && row.figures !== null;
}

/** The file's own name for the office, or the coordinator's. */
export function nameOf({ name, figures, address }: OfficeRow): string {
  return figures?.organisation || name || address;
}

export function implementation({ status, weight }: OfficeFigures): Hundredths | null {
  return implementationOf(weighedItems(status, weight), status.baseline);
}
