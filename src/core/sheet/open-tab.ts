import type { Report } from '../findings/collector';
import { type Place, wholeTab } from '../findings/finding';
import { matchKey } from '../text/thai';
import type { Grid, Workbook } from './grid';
import { findHeader, type Header, headerRow, SEARCHED_ROWS } from './header';
import { type Row, readRows } from './rows';
import type { TabSpec } from './tab-spec';

/** A tab whose header was found, with its rows split. */
export interface OpenTab<Key extends string = string> {
  readonly name: string;
  readonly grid: Grid;
  readonly spec: TabSpec<Key>;
  readonly header: Header<Key>;
  readonly items: readonly Row<Key>[];
  readonly totals: readonly Row<Key>[];
  /** Where a finding about one cell stands; a column the tab lacks gives the whole row. */
  readonly place: (row: number, key: Key | null, label?: string) => Place;
  readonly yearPlace: (row: number, year: number, label?: string) => Place;
}

/** Finds a declared tab by name and reads its rows; reports what its structure lacks. */
export function openTab<Key extends string>(
  workbook: Workbook,
  spec: TabSpec<Key>,
  report: Report,
): OpenTab<Key> | null {
  const grid = findGrid(workbook, spec, report);
  if (!grid) {
    if (spec.required) report('tab-missing', wholeTab(spec.name), { tab: spec.name });
    return null;
  }
  const header = findHeader(grid, spec);
  if (!header) {
    const expected = spec.columns.slice(0, 4).map((column) => column.header);
    report('header-missing', wholeTab(grid.name), {
      searched: SEARCHED_ROWS,
      expected: expected.join(' · '),
    });
    return null;
  }
  reportColumns(grid, header, report);
  const { items, totals } = readRows(grid, spec, header);
  const at = (row: number, column: number | undefined, label: string): Place => ({
    sheet: grid.name,
    row,
    column: column === undefined ? 0 : column + 1,
    label,
  });
  return {
    name: grid.name,
    grid,
    spec,
    header,
    items,
    totals,
    place: (row, key, label = '') =>
      at(row, key === null ? undefined : header.columns.get(key), label),
    yearPlace: (row, year, label = '') => at(row, header.years.get(year), label),
  };
}

/** The grid that stands for a declared tab; reports the tabs that could stand for it too. */
export function findGrid(workbook: Workbook, spec: TabSpec, report?: Report): Grid | null {
  const [name, ...others] = tabsFor(
    spec,
    workbook.grids.map((grid) => grid.name),
  );
  if (name !== undefined && others.length > 0) {
    const found = [name, ...others.sort()].join(', ');
    report?.('tab-doubled', wholeTab(name), { tab: spec.name, found });
  }
  return workbook.grids.find((grid) => grid.name === name) ?? null;
}

/**
 * The tabs that could stand for a declared one, the one that does first: that very name, then names
 * that differ in spaces or punctuation only. Aliases count where no such name is there. In whatever
 * order the tabs stand, the same one is first.
 */
export function tabsFor(spec: TabSpec, names: readonly string[]): string[] {
  const form = matchKey(spec.name);
  const named = names.filter((name) => matchKey(name) === form);
  if (named.length > 0) {
    return named.sort().sort((a, b) => Number(b === spec.name) - Number(a === spec.name));
  }
  const aliases = (spec.aliases ?? []).map(matchKey);
  const rank = (name: string) => aliases.indexOf(matchKey(name));
  return names
    .filter((name) => matchesTab(spec, name))
    .sort()
    .sort((a, b) => rank(a) - rank(b));
}

export function matchesTab(spec: TabSpec, name: string): boolean {
  const form = matchKey(name);
  return [spec.name, ...(spec.aliases ?? [])].some((known) => matchKey(known) === form);
}

function reportColumns(grid: Grid, header: Header, report: Report): void {
  for (const column of header.missing) {
    const unknown =
      [...header.unknown]
        .sort()
        .map((text) => `“${text}”`)
        .join(' · ') || '-';
    report('column-missing', wholeTab(grid.name), { column, unknown });
  }
  for (const { header: column, columns } of header.doubled) {
    const [, second = 0] = columns;
    const row = headerRow(grid, header, second) + 1;
    const place = { sheet: grid.name, row, column: second + 1, label: '' };
    report('column-doubled', place, { column, count: columns.length });
  }
}
