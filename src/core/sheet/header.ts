import type { Cell } from '../text/cell';
import { cellText, isBlank } from '../text/cell';
import { matchKey, squish } from '../text/thai';
import { findBuddhistYear } from '../text/year';
import { cellAt, type Grid } from './grid';
import type { TabSpec } from './tab-spec';

/** Where the columns of a tab stand. Rows and columns count from 0, as in the grid. */
export interface Header<Key extends string = string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Key, number>;
  readonly years: ReadonlyMap<number, number>;
  /** Columns that stand more than once, by header text; the first of each counts. */
  readonly doubled: readonly { readonly header: string; readonly columns: readonly number[] }[];
  /** Required columns that were not found, by header text. */
  readonly missing: readonly string[];
  /** Header texts that stand for no declared column, as typed. */
  readonly unknown: readonly string[];
}

/** A title block above the header is never longer than this. */
export const SEARCHED_ROWS = 20;

/**
 * Finds the header of a tab by its texts: one row, or two where a cell stands above several columns
 * or has its unit below it. Returns null when no row holds at least two of the declared columns.
 */
export function findHeader<Key extends string>(grid: Grid, spec: TabSpec<Key>): Header<Key> | null {
  const names = columnNames(spec);
  let best: Candidate<Key> | null = null;
  const rows = Math.min(SEARCHED_ROWS, grid.values.length);
  for (let row = 0; row < rows; row++) {
    const candidates = [matchTexts(names, row, row, singleRow(grid, row))];
    if (row + 1 < rows) candidates.push(matchTexts(names, row, row + 1, twoRows(grid, row)));
    for (const candidate of candidates) {
      if (candidate.found >= 2 && candidate.rank > (best?.rank ?? 0)) best = candidate;
    }
  }
  return best && finish(grid, spec, best);
}

/** What stands over one column: its lowest text, and that text joined to the one above it. */
interface ColumnText {
  readonly own: string;
  readonly joined: string | null;
}

interface Names<Key> {
  readonly headers: ReadonlyMap<string, Key>;
  readonly aliases: ReadonlyMap<string, Key>;
  /** What may stand around the year of a year column, in matching form; null without such columns. */
  readonly aroundYear: RegExp | null;
}

interface Match<Key> {
  readonly key: Key;
  readonly byAlias: boolean;
}

interface Candidate<Key extends string> {
  /** How many declared columns it has; the year columns count as one. */
  readonly found: number;
  readonly rank: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly matches: readonly (Match<Key> | number | null)[];
}

function columnNames<Key extends string>(spec: TabSpec<Key>): Names<Key> {
  const headers = new Map<string, Key>();
  const aliases = new Map<string, Key>();
  for (const column of spec.columns) {
    headers.set(matchKey(column.header), column.key);
    for (const alias of column.aliases ?? []) aliases.set(matchKey(alias), column.key);
  }
  const words = spec.years?.words.map(matchKey).join('|');
  return { headers, aliases, aroundYear: words ? new RegExp(`^(?:${words}| )*$`) : null };
}

function singleRow(grid: Grid, row: number): ColumnText[] {
  return (grid.values[row] ?? []).map((cell) => ({ own: headerText(cell), joined: null }));
}

/** A merged header cell holds its text in its first column only, so the text is carried right. */
function twoRows(grid: Grid, row: number): ColumnText[] {
  let above = '';
  return (grid.values[row] ?? []).map((cell, column) => {
    const own = headerText(cell);
    const below = headerText(cellAt(grid, row + 1, column));
    const hasBelow = matchKey(below) !== '';
    if (own !== '' || !hasBelow) above = own;
    if (!hasBelow) return { own, joined: null };
    return { own: below, joined: above === '' ? null : `${above} ${below}` };
  });
}

/** Longer text heads no column. */
export const LONGEST_HEADER = 500;

function headerText(cell: Cell): string {
  const text = cellText(cell);
  return text.length > LONGEST_HEADER ? '' : squish(text);
}

/**
 * More columns found is better; then a header whose two rows belong together; then one row, so that
 * a title above the header is no part of it.
 */
function matchTexts<Key extends string>(
  names: Names<Key>,
  firstRow: number,
  lastRow: number,
  texts: readonly ColumnText[],
): Candidate<Key> {
  const seen = new Set<Key | 'years'>();
  let together = 0;
  const matches = texts.map(({ own, joined }) => {
    const whole = joined === null ? null : (matchName(names, joined) ?? matchYear(names, joined));
    const match =
      whole ?? matchName(names, own) ?? (joined === null ? matchYear(names, own) : null);
    if (whole !== null) together = 2;
    if (match !== null) seen.add(typeof match === 'number' ? 'years' : match.key);
    return match;
  });
  const matched = matches.filter((match) => match !== null).length;
  const fullness = seen.size * 100_000 + matched;
  const rank = fullness * 4 + together + (firstRow === lastRow ? 1 : 0);
  return { found: seen.size, rank, firstRow, lastRow, matches };
}

/** A unit after the name, as in “เบิกจ่าย (บาท)”, is no part of it. */
function matchName<Key extends string>(names: Names<Key>, text: string): Match<Key> | null {
  const form = matchKey(text);
  for (const name of [form, form.replace(/บาท$/, '')]) {
    const own = names.headers.get(name);
    if (own !== undefined) return { key: own, byAlias: false };
    const alias = names.aliases.get(name);
    if (alias !== undefined) return { key: alias, byAlias: true };
  }
  return null;
}

/** A header that says anything else beside the year, such as “เบิกจ่ายปี 2566”, is another column. */
function matchYear<Key extends string>(names: Names<Key>, text: string): number | null {
  const year = names.aroundYear && findBuddhistYear(text);
  if (year === null) return null;
  const around = matchKey(text).split(String(year)).join(' ');
  return around.trim() !== '' && names.aroundYear?.test(around) ? year : null;
}

/** A header's own text beats an alias, so a column the office added cannot displace a real one. */
function finish<Key extends string>(
  grid: Grid,
  spec: TabSpec<Key>,
  { firstRow, lastRow, matches }: Candidate<Key>,
): Header<Key> {
  const own = new Map<Key, number[]>();
  const byAlias = new Map<Key, number[]>();
  const byYear = new Map<number, number[]>();
  matches.forEach((match, column) => {
    if (match === null) return;
    if (typeof match === 'number') push(byYear, match, column);
    else push(match.byAlias ? byAlias : own, match.key, column);
  });

  const columns = new Map<Key, number>();
  const doubled: { header: string; columns: readonly number[] }[] = [];
  const missing: string[] = [];
  const isReplaced = (replaced: Key) =>
    spec.columns.some(
      ({ insteadOf, key }) => insteadOf === replaced && (own.has(key) || byAlias.has(key)),
    );
  for (const { key, header, required } of spec.columns) {
    const places = fullestFirst(grid, lastRow, own.get(key) ?? byAlias.get(key) ?? []);
    const [first] = places;
    if (first !== undefined) columns.set(key, first);
    else if (required && !isReplaced(key)) missing.push(header);
    if (places.length > 1) doubled.push({ header, columns: places });
  }
  const years = new Map<number, number>();
  for (const [year, found] of [...byYear].sort(([a], [b]) => a - b)) {
    const places = fullestFirst(grid, lastRow, found);
    years.set(year, places[0] as number);
    if (places.length > 1 && spec.years) {
      doubled.push({ header: spec.years.header(year), columns: places });
    }
  }
  if (spec.years && years.size === 0) missing.push(spec.years.header(2567));
  const unknown = matches.flatMap((match, column) =>
    match === null ? columnTexts(grid, firstRow, lastRow, column) : [],
  );
  return { firstRow, lastRow, columns, years, doubled, missing, unknown };
}

/** Of columns with one header the one that holds most counts, wherever it stands. */
function fullestFirst(grid: Grid, lastRow: number, columns: readonly number[]): readonly number[] {
  if (columns.length < 2) return columns;
  const below = grid.values.slice(lastRow + 1);
  const filled = columns.map((column) => {
    const texts = below.map((row) => cellText(row[column] ?? '')).filter((text) => !isBlank(text));
    return { column, count: texts.length, text: texts.sort().join('\n') };
  });
  filled.sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : Number(a.text > b.text)));
  return filled.map(({ column }) => column);
}

function columnTexts(grid: Grid, firstRow: number, lastRow: number, column: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) texts.push(headerText(cellAt(grid, row, column)));
  return texts.filter(Boolean);
}

/** The cell of a header that holds a column's text: the lower one of two rows where it has any. */
export function headerRow(grid: Grid, header: Header, column: number): number {
  for (let row = header.lastRow; row > header.firstRow; row--) {
    if (headerText(cellAt(grid, row, column)) !== '') return row;
  }
  return header.firstRow;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
