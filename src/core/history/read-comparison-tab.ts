import { OWN_TAB_MARK } from '../sheet/printed-tab';
import { CHANGES_TITLE, SIDE_TITLES, TABLES, TOTAL_NAME } from './print-comparison-tab';

/** What the tab of the latest comparison says of itself. */
export interface ComparisonMade {
  /** When it was made, with what the line says beside. */
  readonly when: string;
  readonly before: string;
  readonly after: string;
  readonly changes: string;
  /** The totals before and after, in the words and formats of the tab. */
  readonly totals: readonly ComparedTotal[];
}

export interface ComparedTotal {
  readonly title: string;
  readonly before: string;
  readonly after: string;
}

/** Rows from the top of the tab that hold it: all but the changes, whose number differs. */
export const COMPARISON_ROWS = 60;
export const COMPARISON_COLUMNS = 3;

/** null where the tab is the user's own, or not as it was written. */
export function readComparisonTab(rows: readonly (readonly string[])[]): ComparisonMade | null {
  const firsts = rows.map(([first = '']) => first);
  const mark = firsts[OWN_TAB_MARK.row - 1] ?? '';
  if (!OWN_TAB_MARK.text.test(mark)) return null;
  const rest = (start: string) =>
    firsts.find((text) => text.startsWith(start))?.slice(start.length);
  const [before, after] = SIDE_TITLES.map((title) => rest(title));
  const changes = rest(CHANGES_TITLE);
  if (before === undefined || after === undefined || changes === undefined) return null;
  return {
    when: mark.replace(/^.*?เมื่อ /, ''),
    before,
    after,
    changes: changes.trim(),
    totals: TABLES.flatMap(([title]) => totalOf(title, firsts, rows)),
  };
}

/** The row of totals of one table. */
function totalOf(
  title: string,
  firsts: readonly string[],
  rows: readonly (readonly string[])[],
): ComparedTotal[] {
  const from = firsts.indexOf(title);
  const row = from < 0 ? undefined : rows[firsts.indexOf(TOTAL_NAME, from)];
  return row ? [{ title, before: row[1] ?? '', after: row[2] ?? '' }] : [];
}
