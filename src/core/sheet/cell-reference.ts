import { digest } from '../text/digest';
import { groupBy } from '../text/group-by';
import { displayAt } from './grid';
import type { OpenTab } from './open-tab';
import { rowIdentity } from './row-identity';
import type { Row } from './rows';

/** Where a cell stands, in words that hold when its tab is renamed and rows and columns move. */
export interface CellReference {
  /** The declared name of its tab. */
  readonly tab: string;
  /** What its row is known by, or '' where its cells do not say. */
  readonly identity: string;
  readonly row: number;
  /** The key of its column, the year of a year column, or '#' and the number of any other. */
  readonly column: string;
  /** A digest of the row's other cells, to tell rows of one identity apart. */
  readonly others: string;
  /** Columns of the row that changed together with the cell, and are no part of `others`. */
  readonly beside: readonly string[];
}

/** Makes references to cells of one tab; `beside` names the other columns of a row that change. */
export function referrerTo(
  tab: OpenTab,
): (row: number, column: number, beside: readonly number[]) => CellReference {
  const rows = new Map(tab.items.map((row) => [row.row, row]));
  const nameOf = columnNames(tab);
  return (row, column, beside) => {
    const line = rows.get(row);
    const names = [column, ...beside].map(nameOf);
    return {
      tab: tab.spec.name,
      identity: line ? rowIdentity(tab, line) : '',
      row,
      column: nameOf(column),
      others: line ? othersOf(tab, row, names) : '',
      beside: names.slice(1),
    };
  };
}

interface FoundCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Finds cells again by their references; null where the row is gone, or cannot be told from another
 * of its kind. Each tab's rows are gone through once.
 */
export function finderOf(tabs: readonly OpenTab[]): (reference: CellReference) => FoundCell | null {
  const indices = new Map<OpenTab, Map<string, Row[]>>();
  return (reference) => {
    const tab = tabs.find(({ spec }) => spec.name === reference.tab);
    const column = tab && columnPlace(tab, reference.column);
    if (!tab || column === undefined) return null;
    if (reference.others === '') return { sheet: tab.name, row: reference.row, column };
    const index = indices.get(tab) ?? groupBy(tab.items, (line) => rowIdentity(tab, line));
    indices.set(tab, index);
    const row = rowOf(tab, index.get(reference.identity) ?? [], reference);
    return row === null ? null : { sheet: tab.name, row, column };
  };
}

/** The name by which a column is known wherever it stands; columns count from 1. */
export function columnNames({ header }: OpenTab): (column: number) => string {
  const names = new Map<number, string>();
  for (const [key, place] of header.columns) names.set(place + 1, key);
  for (const [year, place] of header.years) names.set(place + 1, String(year));
  return (column) => names.get(column) ?? `#${column}`;
}

function columnPlace({ header }: OpenTab, name: string): number | undefined {
  if (name.startsWith('#')) return Number(name.slice(1));
  const place = header.columns.get(name) ?? header.years.get(Number(name));
  return place === undefined ? undefined : place + 1;
}

function rowOf(
  tab: OpenTab,
  rows: readonly Row[],
  { identity, row, column, others, beside }: CellReference,
): number | null {
  const [only] = rows;
  if (only && rows.length === 1 && identity !== '') return only.row;
  const alike = rows.filter((line) => othersOf(tab, line.row, [column, ...beside]) === others);
  // Of rows alike in everything else one may stand for another, but only where none moved.
  const own = alike.find((line) => line.row === row);
  return own?.row ?? (alike.length === 1 ? (alike[0]?.row ?? null) : null);
}

function othersOf({ grid, header }: OpenTab, row: number, changed: readonly string[]): string {
  const texts: string[] = [];
  const add = (name: string, column: number) => {
    if (!changed.includes(name)) texts.push(`${name}=${displayAt(grid, row - 1, column)}`);
  };
  for (const [key, column] of header.columns) add(key, column);
  for (const [year, column] of header.years) add(String(year), column);
  return digest(texts.sort().join('\u0000')).toString(36);
}
