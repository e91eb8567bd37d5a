import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { matchKey, squish } from '../text/thai';

/** A status told by a tick in a column of its own, as printed forms have it. */
export interface TickColumn<Key, S> {
  readonly key: Key;
  readonly status: S;
}

/** How a tab tells the status of a row: typed in one column, ticked in one of several, or both. */
export interface StatusForm<Key, S extends string> {
  readonly column: Key;
  readonly ticks: readonly TickColumn<Key, S>[];
  readonly names: Readonly<Record<S, string>>;
}

/** A row's status as typed; 'unclear' where the cell could not be read. */
export type TypedStatus<S> = S | 'unclear' | null;

/** What else a row says of its status. */
export interface StatusRow<S> {
  readonly label: string;
  readonly typed: TypedStatus<S>;
  /** It holds a result and nothing in its status column, so a status is missing. */
  readonly isDue: boolean;
}

/** The one status of a row; null where none is told, 'unclear' where several are or one is no mark. */
export function statusOfRow<Key extends string, S extends string>(
  tab: OpenTab<Key>,
  row: Row<Key>,
  form: StatusForm<Key, S>,
  { label, typed, isDue }: StatusRow<S>,
  report: Report,
): TypedStatus<S> {
  const columns = form.ticks.filter(({ key }) => tab.header.columns.has(key));
  const ticks = readTicks(tab, row, columns, label, report);
  if (typed === 'unclear' || ticks === null) return 'unclear';
  if (typed !== null && ticks.length === 0) return typed;
  const told = new Set([...(typed === null ? [] : [typed]), ...ticks.map(({ status }) => status)]);
  if (told.size > 1) {
    const found = [...told].map((status) => form.names[status]).join(', ');
    report('ticks-several', tab.place(row.row, ticks[0]?.key ?? form.column, label), { found });
    return 'unclear';
  }
  const [only = null] = told;
  if (only !== null || !isDue) return only;
  const [first] = columns;
  if (first) report('ticks-none', tab.place(row.row, first.key, label));
  else if (tab.header.columns.has(form.column)) {
    report('status-missing', tab.place(row.row, form.column, label));
  }
  return null;
}

/** The ticks of one row; null where a mark could not be read, which is reported. */
function readTicks<Key extends string, S>(
  tab: OpenTab<Key>,
  row: Row<Key>,
  columns: readonly TickColumn<Key, S>[],
  label: string,
  report: Report,
): TickColumn<Key, S>[] | null {
  const ticks: TickColumn<Key, S>[] = [];
  let isClear = true;
  for (const column of columns) {
    const cell = row.cell(column.key);
    const header = tab.spec.columns.find(({ key }) => key === column.key)?.header ?? '';
    const tick = isHeader(cell, header) || readTick(cell);
    if (tick) ticks.push(column);
    if (tick !== null) continue;
    isClear = false;
    const place = tab.place(row.row, column.key, label);
    const error = errorValue(cell);
    if (error !== null) report('cell-error', place, { found: error });
    else report('tick-unknown', place, { found: cellText(cell), column: header });
  }
  return isClear ? ticks : null;
}

/** The status written out in its own column says the same as a tick. */
function isHeader(cell: Cell, header: string): boolean {
  return typeof cell === 'string' && cell.length < 100 && matchKey(cell) === matchKey(header);
}

/** ü and U+F0FC are the tick of the Wingdings font, as text copied from Word holds it. */
const TICKS = new Set(
  '✓ ✔ ☑ ✅ √ / x × v ü \uf0fc \uf0fe ● • ◉ true 1 ใช่ yes y'.split(' ').filter(Boolean),
);
const BLANKS = new Set('☐ □ ▢ ○ ◯ ✗ ✘ - – — . … false 0 ไม่ใช่ ไม่ no n'.split(' '));
const LONGEST_MARK = 10;

/** Whether a cell holds a tick, in its common forms; null for anything that is no mark. */
export function readTick(cell: Cell): boolean | null {
  if (typeof cell === 'boolean') return cell;
  if (isBlank(cell)) return false;
  const text = cellText(cell);
  if (text.length > LONGEST_MARK) return null;
  const mark = squish(text).toLowerCase();
  const form = matchKey(mark) || mark;
  if (TICKS.has(form) || TICKS.has(mark)) return true;
  return BLANKS.has(form) || BLANKS.has(mark) ? false : null;
}
