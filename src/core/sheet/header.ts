import type { Cell } from '../text/cell';
import { cellText } from '../text/cell';
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
  /** Columns that stand more than once, by header text. */
  readonly doubled: readonly { readonly header: string; readonly columns: readonly number[] }[];
  /** Required columns that were not found, by header text. */
  readonly missing: readonly string[];
  /** Every header text found, as typed. */
  readonly found: readonly string[];
}

/** A title block above the header is never longer than this. */
export const SEARCHED_ROWS = 20;

/**
 * Finds the header of a tab by its texts: one row, or two where a merged cell stands above several
 * columns. Returns null when no row holds at least two of the declared columns.
 */
export function findHeader<Key extends string>(grid: Grid, spec: TabSpec<Key>): Header<Key> | null {
  const names = columnNames(spec);
  let best: Candidate<Key> | null = null;
  const rows = Math.min(SEARCHED_ROWS, grid.values.length);
  for (let row = 0; row < rows; row++) {
    for (const candidate of [
      matchTexts(spec, names, row, row, singleRow(grid, row)),
      matchTexts(spec, names, row, row + 1, twoRows(grid, row)),
    ]) {
      if (candidate.score > (best?.score ?? 1)) best = candidate;
    }
  }
  return best && finish(grid, spec, best);
}

/** The texts one column may be found by, each in matching form, the column's own header first. */
type ColumnText = { readonly exact: string; readonly joined: readonly string[] };

interface Names<Key> {
  readonly headers: ReadonlyMap<string, Key>;
  readonly aliases: ReadonlyMap<string, Key>;
}

interface Match<Key> {
  readonly key: Key;
  readonly byAlias: boolean;
}

interface Candidate<Key extends string> {
  readonly score: number;
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
  return { headers, aliases };
}

function singleRow(grid: Grid, row: number): ColumnText[] {
  return (grid.values[row] ?? []).map((cell) => ({ exact: headerText(cell), joined: [] }));
}

/** A merged header cell holds its text in its first column only, so the text is carried right. */
function twoRows(grid: Grid, row: number): ColumnText[] {
  let above = '';
  return (grid.values[row] ?? []).map((cell, column) => {
    const own = headerText(cell);
    const below = headerText(cellAt(grid, row + 1, column));
    if (own !== '') above = own;
    if (below === '') {
      if (own === '') above = '';
      return { exact: own, joined: [] };
    }
    return { exact: below, joined: [`${above} ${below}`] };
  });
}

function headerText(cell: Cell): string {
  return typeof cell === 'string' ? squish(cell) : cellText(cell);
}

function matchTexts<Key extends string>(
  spec: TabSpec<Key>,
  names: Names<Key>,
  firstRow: number,
  lastRow: number,
  texts: readonly ColumnText[],
): Candidate<Key> {
  const seen = new Set<Key>();
  let years = 0;
  const matches = texts.map((text): Match<Key> | number | null => {
    for (const candidate of [...text.joined, text.exact]) {
      const match = matchName(names, candidate) ?? matchYear(spec, candidate);
      if (typeof match === 'number') years = 1;
      else if (match) seen.add(match.key);
      if (match !== null) return match;
    }
    return null;
  });
  return { score: seen.size + years, firstRow, lastRow, matches };
}

function matchName<Key extends string>(names: Names<Key>, text: string): Match<Key> | null {
  if (text === '') return null;
  const form = matchKey(text);
  const own = names.headers.get(form);
  if (own !== undefined) return { key: own, byAlias: false };
  const alias = names.aliases.get(form);
  return alias === undefined ? null : { key: alias, byAlias: true };
}

function matchYear<Key extends string>(spec: TabSpec<Key>, text: string): number | null {
  if (!spec.years || text === '') return null;
  const year = findBuddhistYear(text);
  if (year === null) return null;
  return spec.years.words.some((word) => text.includes(word)) ? year : null;
}

/** A header's own text beats an alias, so a column the office added cannot displace a real one. */
function finish<Key extends string>(
  grid: Grid,
  spec: TabSpec<Key>,
  candidate: Candidate<Key>,
): Header<Key> {
  const own = new Map<Key, number[]>();
  const byAlias = new Map<Key, number[]>();
  const byYear = new Map<number, number[]>();
  candidate.matches.forEach((match, column) => {
    if (match === null) return;
    if (typeof match === 'number') push(byYear, match, column);
    else push(match.byAlias ? byAlias : own, match.key, column);
  });

  const columns = new Map<Key, number>();
  const doubled: { header: string; columns: number[] }[] = [];
  const missing: string[] = [];
  for (const { key, header, required } of spec.columns) {
    const places = own.get(key) ?? byAlias.get(key) ?? [];
    const [first] = places;
    if (first !== undefined) columns.set(key, first);
    else if (required) missing.push(header);
    if (places.length > 1) doubled.push({ header, columns: places });
  }
  const years = new Map<number, number>();
  for (const [year, places] of [...byYear].sort(([a], [b]) => a - b)) {
    years.set(year, places[0] as number);
    if (places.length > 1 && spec.years) {
      doubled.push({ header: spec.years.header(year), columns: places });
    }
  }
  if (spec.years && years.size === 0) missing.push(spec.years.header(2567));

  const lastRow = candidate.lastRow + unitRows(grid, candidate.lastRow, columns, years);
  const found = foundTexts(grid, candidate.firstRow, candidate.lastRow);
  return { firstRow: candidate.firstRow, lastRow, columns, years, doubled, missing, found };
}

/** A second header row may only repeat a unit under the years: “งบประมาณ (บาท)”. */
function unitRows<Key extends string>(
  grid: Grid,
  lastRow: number,
  columns: ReadonlyMap<Key, number>,
  years: ReadonlyMap<number, number>,
): number {
  const named = [...columns.values()].every(
    (column) => headerText(cellAt(grid, lastRow + 1, column)) === '',
  );
  const units = [...years.values()].map((column) => headerText(cellAt(grid, lastRow + 1, column)));
  const isUnit = (text: string) => text.includes('งบประมาณ') || matchKey(text) === 'บาท';
  return named && units.some(isUnit) && units.every((text) => text === '' || isUnit(text)) ? 1 : 0;
}

function foundTexts(grid: Grid, firstRow: number, lastRow: number): string[] {
  const texts: string[] = [];
  for (let row = firstRow; row <= lastRow; row++) {
    for (const cell of grid.values[row] ?? []) {
      const text = headerText(cell);
      if (text !== '') texts.push(text);
    }
  }
  return texts;
}

function push<K>(map: Map<K, number[]>, key: K, value: number): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
