import type { CheckInput } from '../checks/check';
import { runChecks } from '../checks/run-checks';
import { CATALOGUE } from '../findings/catalogue';
import { collector } from '../findings/collector';
import type { ExaminedFinding, Finding } from '../findings/finding';
import { type Book, readBook } from '../records/book';
import { latestResults } from '../records/latest-results';
import type { Overrides } from '../records/read-settings';
import type { Workbook } from '../sheet/grid';
import { computeTables } from '../tables/compute';
import type { Tables } from '../tables/tables';
import { checkPassages } from './check-passages';
import { type Closed, lookAtClosed } from './closed-rounds';
import { keyFindings, setAsideFindings } from './key-findings';

export interface Examination {
  readonly book: Book;
  /** null while the settings do not say which fiscal year and round. */
  readonly tables: Tables | null;
  /** Sorted by severity, then tab, row and column. */
  readonly findings: readonly ExaminedFinding[];
  readonly closed: Closed;
}

/** The whole story but the paper: rows become records, records become tables and findings. */
export function examine(workbook: Workbook, overrides: Overrides = {}): Examination {
  const { findings, report } = collector();
  const book = readBook(workbook, overrides, report);
  const tables = computeTables(book.records);
  const latest = tables
    ? latestResults(book.records.results, tables.fiscalYear, tables.round)
    : new Map();
  const input: CheckInput = { book, tables, latest };
  runChecks(input, report);
  checkPassages(book, report);
  const closed = lookAtClosed(workbook, book, tables, report);
  const keyed = keyFindings(book, sortFindings(findings, workbook));
  return { book, tables, findings: setAsideFindings(keyed, book.waivers.rows), closed };
}

const SEVERITY_ORDER = { error: 0, warning: 1, advice: 2 } as const;

function sortFindings(findings: readonly Finding[], workbook: Workbook): Finding[] {
  const order = new Map(workbook.grids.map((grid, index) => [grid.name, index]));
  const keyed = findings.map((finding) => ({
    finding,
    severity: SEVERITY_ORDER[CATALOGUE[finding.code].severity],
    tab: order.get(finding.place.sheet) ?? -1,
  }));
  keyed.sort(
    (a, b) =>
      a.severity - b.severity ||
      a.tab - b.tab ||
      a.finding.place.row - b.finding.place.row ||
      a.finding.place.column - b.finding.place.column,
  );
  return keyed.map(({ finding }) => finding);
}
