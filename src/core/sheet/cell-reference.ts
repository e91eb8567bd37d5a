import type { OpenTab } from './open-tab';
import { rowIdentity } from './row-identity';
import type { Row } from './rows';

/** Where a cell stands, in words that hold when its tab is renamed and rows and columns move. */
export interface CellReference {
  /** The declared name of its tab. */
  readonly tab: string;
  /** What its row is known by, or '' where only its number tells it. */
  readonly identity: string;
  readonly row: number;
  /** The key of its column, the year of a year column, or '#' and the number of any other. */
  readonly column: string;
}

export function referTo(tab: OpenTab, row: number, column: number): CellReference {
  const line = tab.items.find((item) => item.row === row);
  return {
    tab: tab.spec.name,
    identity: line ? rowIdentity(tab, line) : '',
    row,
    column: columnName(tab, column),
  };
}

/** Finds cells again by their references; each tab's rows are gone through once. */
export function finderOf(
  tabs: readonly OpenTab[],
): (
  reference: CellReference,
) => { readonly sheet: string; readonly row: number; readonly column: number } | null {
  const indices = new Map<OpenTab, Map<string, Row[]>>();
  return ({ tab: name, identity, row, column }) => {
    const tab = tabs.find(({ spec }) => spec.name === name);
    const place = tab && columnPlace(tab, column);
    if (!tab || place === undefined) return null;
    if (identity === '') return { sheet: tab.name, row, column: place };
    const index = indices.get(tab) ?? rowsByIdentity(tab);
    indices.set(tab, index);
    const rows = index.get(identity) ?? [];
    const own = rows.find((candidate) => candidate.row === row);
    const found = own ?? (rows.length === 1 ? rows[0] : undefined);
    return found ? { sheet: tab.name, row: found.row, column: place } : null;
  };
}

function columnName({ header }: OpenTab, column: number): string {
  for (const [key, place] of header.columns) if (place === column - 1) return key;
  for (const [year, place] of header.years) if (place === column - 1) return String(year);
  return `#${column}`;
}

function columnPlace({ header }: OpenTab, name: string): number | undefined {
  if (name.startsWith('#')) return Number(name.slice(1));
  const place = header.columns.get(name) ?? header.years.get(Number(name));
  return place === undefined ? undefined : place + 1;
}

function rowsByIdentity(tab: OpenTab): Map<string, Row[]> {
  const index = new Map<string, Row[]>();
  for (const row of tab.items) {
    const identity = rowIdentity(tab, row);
    const rows = index.get(identity);
    if (rows) rows.push(row);
    else index.set(identity, [row]);
  }
  return index;
}
