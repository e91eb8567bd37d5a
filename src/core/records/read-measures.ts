import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { type Cell, cellText, errorValue, isBlank } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { matchKey, squish } from '../text/thai';
import { type Fields, fieldsOf } from './fields';
import { type IndicatorNumber, type Instrument, indicatorOf, indicatorTitle } from './indicators';
import { MEASURE_STATUS_NAMES, type MeasureStatus } from './measure-status';
import type { MeasureKey } from './measures-tab';
import {
  type IndicatorReading,
  instrumentsOf,
  type MoreNames,
  readIndicator,
  readInstrument,
} from './read-indicator';
import { type StatusForm, statusOfRow, type TypedStatus } from './read-ticks';
import type { Measure } from './records';
import { readStatus } from './status-words';

type MeasuresTab = OpenTab<MeasureKey>;

/** Measures as typed, one record a row. A field that could not be used is null, and a finding says why. */
export function readMeasures(tab: MeasuresTab, names: MoreNames, report: Report): Measure[] {
  const fields = fieldsOf(tab, report);
  const usesStatus = tellsStatus(tab);
  return tab.items.map((row) => {
    const printed = nameOf(fields, row);
    const lines = namedLines(printed);
    const [, lead, rest] = (lines.length === 1 && LEAD.exec(printed)) || [];
    const order = readOrder(row.cell('order')) ?? (lead ? readOrder(lead) : null);
    const name = rest ?? printed;
    const label = [order, squish(name)].filter(Boolean).join(' ');
    const readings = lines.map((line) => readIndicator(line, names));
    const indicators = knownOf(readings);
    reportMisspelt(tab, row, readings, label, report);
    const text = (key: MeasureKey) => fields.text(row, key, label);
    const result = text('result');
    const outcome = text('outcome');
    const tellsSomething = matchKey(result) !== '' || matchKey(outcome) !== '';
    return {
      row: row.row,
      order,
      name,
      label,
      instrument: readRowInstrument(tab, row, text('instrument'), indicators, label, report),
      indicators,
      namesUnknown: readings.some(({ kind }) => kind === 'unknown'),
      issue: text('issue'),
      unit: text('unit'),
      steps: text('steps'),
      monitoring: text('monitoring'),
      period: text('period'),
      budget: fields.money(row, 'budget', label),
      status: statusOf(tab, row, label, usesStatus && tellsSomething, report),
      result,
      outcome,
      evidence: text('evidence'),
    };
  });
}

/** A number as it is, whatever its format shows. */
function nameOf(fields: Fields<MeasureKey>, row: Row<MeasureKey>): string {
  const cell = row.cell('name');
  return typeof cell === 'number' ? cellText(cell) : fields.text(row, 'name', '');
}

const LEAD = /^([0-9๐-๙]{1,3}) ?[.)](?![0-9๐-๙]) ?([\s\S]+)$/;
const MOST_LINES = 20;

/** One cell may name several indicators, in lines or numbered one after the other. */
export function namedLines(name: string): string[] {
  return name
    .split(/\n+|\s(?=[0-9๐-๙]{1,2} ?[.)](?![0-9๐-๙]))/, MOST_LINES)
    .map(squish)
    .filter(Boolean);
}

/** A running number with or without its full stop; null for anything else, which is the office's own. */
function readOrder(cell: Cell): number | null {
  const match = /^([0-9]{1,4}) ?[.)]?$/.exec(toArabicDigits(squish(cellText(cell))));
  return match ? Number(match[1]) : null;
}

function knownOf(readings: readonly IndicatorReading[]): IndicatorNumber[] {
  const numbers = readings.flatMap((reading) =>
    reading.kind === 'known' || reading.kind === 'misspelt' ? [reading.number] : [],
  );
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function reportMisspelt(
  tab: MeasuresTab,
  row: Row<MeasureKey>,
  readings: readonly IndicatorReading[],
  label: string,
  report: Report,
): void {
  const slip = readings.find((reading) => reading.kind === 'misspelt');
  if (slip?.kind !== 'misspelt') return;
  const params = { found: squish(cellText(row.cell('name'))), name: indicatorOf(slip.number).name };
  const fix = readings.length === 1 ? slip.mended : undefined;
  report('indicator-misspelt', tab.place(row.row, 'name', label), params, fix);
}

function readRowInstrument(
  tab: MeasuresTab,
  row: Row<MeasureKey>,
  named: string,
  indicators: readonly IndicatorNumber[],
  label: string,
  report: Report,
): Instrument | null {
  const right = [...instrumentsOf(indicators)];
  const [own = null] = right.length === 1 ? right : [];
  if (named === '') return own;
  const place = tab.place(row.row, 'instrument', label);
  const instrument = readInstrument(named);
  if (instrument === null) {
    report('instrument-unknown', place, { found: named }, own ?? undefined);
  } else if (right.length > 0 && !right.includes(instrument)) {
    report('instrument-differs', place, {
      found: instrument,
      indicators: indicators.map(indicatorTitle).join(', '),
      right: right.join(', '),
    });
  }
  return own ?? instrument;
}

/** Many offices print measures without a status: a column none of them fills in asks for nothing. */
function tellsStatus(tab: MeasuresTab): boolean {
  if (STATUS_FORM.ticks.some(({ key }) => tab.header.columns.has(key))) return true;
  return tab.items.some((row) => !isBlank(row.cell('status')));
}

const STATUS_FORM: StatusForm<MeasureKey, MeasureStatus> = {
  column: 'status',
  ticks: [
    { key: 'notStarted', status: 'not-started' },
    { key: 'underWay', status: 'in-progress' },
    { key: 'finished', status: 'done' },
  ],
  names: MEASURE_STATUS_NAMES,
};

function statusOf(
  tab: MeasuresTab,
  row: Row<MeasureKey>,
  label: string,
  tellsSomething: boolean,
  report: Report,
): MeasureStatus | null {
  const typed = readTypedStatus(tab, row, label, report);
  const isDue = tellsSomething && isBlank(row.cell('status'));
  const status = statusOfRow(tab, row, STATUS_FORM, { label, typed, isDue }, report);
  return status === 'unclear' ? null : status;
}

function readTypedStatus(
  tab: MeasuresTab,
  row: Row<MeasureKey>,
  label: string,
  report: Report,
): TypedStatus<MeasureStatus> {
  const cell = row.cell('status');
  const text = cellText(cell);
  if (isBlank(cell) || /^\s*[-–—]+\s*$/.test(text)) return null;
  const status = readStatus(text);
  if (status === 'done' || status === 'in-progress') return status;
  if (status === 'not-reported') return 'not-started';
  const place = tab.place(row.row, 'status', label);
  const error = errorValue(cell);
  if (error !== null) report('cell-error', place, { found: error });
  else report('measure-status-unknown', place, { found: text });
  return 'unclear';
}
