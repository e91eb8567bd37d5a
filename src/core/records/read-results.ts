import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { readMoney } from '../text/money';
import { matchKey } from '../text/thai';
import { inBuddhistEra, readBuddhistYear } from '../text/year';
import { labelOf } from './code';
import { fieldsOf } from './fields';
import { readCodeCell } from './read-plan';
import { readRoundCell } from './read-round';
import { readRound } from './read-settings';
import { type StatusForm, statusOfRow, type TypedStatus } from './read-ticks';
import type { Result, Round } from './records';
import type { ResultKey } from './results-tab';
import { STATUS_NAMES, type Status } from './status';
import { likelyStatus, readStatus } from './status-words';

type ResultsTab = OpenTab<ResultKey>;

/** Results as typed. A field that could not be used is null, and a finding says why. */
export function readResults(
  tab: ResultsTab,
  names: ReadonlyMap<string, string>,
  isYear: (year: number) => boolean,
  report: Report,
): Result[] {
  const fields = fieldsOf(tab, report);
  const fits = fitTest(tab);
  return tab.items.map((row) => {
    const code = readCodeCell(tab, row, 'code', '', report)?.text ?? '';
    const label = labelOf(code, names.get(code));
    const result: { -readonly [Key in keyof Result]: Result[Key] } = {
      row: row.row,
      fiscalYear: fields.year(row, 'fiscalYear', label, (year) => isYear(year) && fits(row, year)),
      round: readRoundCell(tab, row, label, report),
      code,
      status: null,
      inOrdinance: fields.flag(row, 'inOrdinance', label, false),
      ordinance: fields.money(row, 'ordinance', label),
      disbursed: fields.money(row, 'disbursed', label),
      activity: fields.text(row, 'activity', label),
      outcome: fields.text(row, 'outcome', label),
      output: fields.text(row, 'output', label),
      result: fields.text(row, 'result', label),
      reason: fields.text(row, 'reason', label),
      evidence: fields.text(row, 'evidence', label),
    };
    result.status = statusOf(tab, row, label, tellsSomething(result), report);
    return result;
  });
}

/**
 * Tells whether a row may be put into another year: no other row stands there for its item and
 * round, and no row of round 12 there would lack what round 6 spent.
 */
function fitTest(tab: ResultsTab): (row: Row<ResultKey>, year: number) => boolean {
  let rows: RowsByPeriod | null = null;
  return (row, year) => {
    rows ??= rowsByPeriod(tab);
    const round = readRound(row.cell('round'));
    const others = rows.get(periodOf(row, year, round === 6 ? 12 : 6)) ?? [];
    const full = round === 12 ? [row] : others;
    const isOpen = others.length > 0 && full.some((each) => isBlank(each.cell('disbursed')));
    return rows.get(periodOf(row, year, round))?.length === 1 && !isOpen;
  };
}

type RowsByPeriod = ReadonlyMap<string, readonly Row<ResultKey>[]>;

/** Rows by year, round and item, years of the Common Era taken for Buddhist ones. */
function rowsByPeriod(tab: ResultsTab): RowsByPeriod {
  const rows = new Map<string, Row<ResultKey>[]>();
  for (const row of tab.items) {
    const cell = row.cell('fiscalYear');
    const reading = readBuddhistYear(cell);
    const year = reading.ok ? reading.value : inBuddhistEra(cell)?.year;
    const key = periodOf(row, year ?? 0, readRound(row.cell('round')));
    const known = rows.get(key);
    if (known) known.push(row);
    else rows.set(key, [row]);
  }
  return rows;
}

function periodOf(row: Row<ResultKey>, year: number, round: Round | null): string {
  return `${year}/${round}/${matchKey(row.display('code'))}`;
}

/** Whether a row without a status was more than prepared. */
function tellsSomething(result: Result): boolean {
  const { ordinance, disbursed, activity, outcome, output, result: effect, reason } = result;
  return Boolean(ordinance || disbursed || activity || outcome || output || effect || reason);
}

const STATUS_FORM: StatusForm<ResultKey, Status> = {
  column: 'status',
  ticks: [
    { key: 'underWay', status: 'in-progress' },
    { key: 'finished', status: 'done' },
    { key: 'impossible', status: 'cannot' },
  ],
  names: STATUS_NAMES,
};

function statusOf(
  tab: ResultsTab,
  row: Row<ResultKey>,
  label: string,
  tellsSomething: boolean,
  report: Report,
): Status | null {
  const typed = readTypedStatus(tab, row, label, report);
  const isDue = tellsSomething && isBlank(row.cell('status'));
  const status = statusOfRow(tab, row, STATUS_FORM, { label, typed, isDue }, report);
  return status === 'unclear' ? null : (status ?? 'not-reported');
}

function readTypedStatus(
  tab: ResultsTab,
  row: Row<ResultKey>,
  label: string,
  report: Report,
): TypedStatus<Status> {
  const cell = row.cell('status');
  const text = cellText(cell);
  if (isBlank(cell) || /^\s*[-–—]+\s*$/.test(text)) return null;
  const status = readStatus(text);
  if (status) return status === 'not-reported' ? null : status;
  const place = tab.place(row.row, 'status', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else {
    const likely = likelyStatus(text);
    // Money on an item that cannot be done is wrong too, so which of the two is nobody can say.
    const isCertain = likely !== 'cannot' || !readAmount(row.cell('disbursed'));
    const name = likely && isCertain ? STATUS_NAMES[likely] : undefined;
    const params = { found: text, likely: name ? ` น่าจะหมายถึง “${name}”` : '' };
    report('status-unknown', place, params, name);
  }
  return 'unclear';
}

function readAmount(cell: Cell): number {
  const reading = readMoney(cell);
  return (reading.ok && reading.value) || 0;
}
