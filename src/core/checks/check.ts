import type { Report } from '../findings/collector';
import type { Book } from '../records/book';
import type { Result } from '../records/records';
import type { Tables } from '../tables/tables';

/** What a check may look at. `latest` holds the results that count, by code. */
export interface CheckInput {
  readonly book: Book;
  readonly tables: Tables | null;
  readonly latest: ReadonlyMap<string, Result>;
}

/** One check: a name for reports, and its run over a workbook already read. */
export interface Check {
  readonly name: string;
  readonly run: (input: CheckInput, report: Report) => void;
}
