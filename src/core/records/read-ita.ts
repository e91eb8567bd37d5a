import type { Report } from '../findings/collector';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText, isBlank } from '../text/cell';
import type { Hundredths } from '../text/percent';
import { readScore } from '../text/score';
import { matchKey, squish } from '../text/thai';
import { type Fields, fieldsOf } from './fields';
import { type IndicatorNumber, type Instrument, indicatorOf, indicatorTitle } from './indicators';
import type { ItaKey } from './ita-tab';
import { type MoreNames, readIndicator, readInstrument } from './read-indicator';
import type { ItaScore } from './records';

type ItaTab = OpenTab<ItaKey>;

/** Scores as typed, one record a row. A field that could not be used is null, and a finding says why. */
export function readIta(tab: ItaTab, names: MoreNames, report: Report): ItaScore[] {
  const fields = fieldsOf(tab, report);
  return tab.items.map((row) => {
    const printed = textOf(fields, row, 'indicator', '');
    const named = textOf(fields, row, 'instrument', '');
    const isSummary = SUMMARY.test(matchKey(printed)) || SUMMARY.test(matchKey(named));
    // A row that goes on with the issues of the one above holds neither.
    const isGiven = !isSummary && (printed !== '' || !isBlank(row.cell('score')));
    const indicator = isGiven ? readRowIndicator(tab, row, printed, names, report) : null;
    const label = indicator ? indicatorTitle(indicator) : squish(printed);
    return {
      row: row.row,
      fiscalYear: isGiven ? fields.year(row, 'fiscalYear', label) : null,
      instrument: isGiven ? readRowInstrument(tab, row, named, indicator, label, report) : null,
      indicator,
      score: isGiven ? readRowScore(tab, row, label, report) : null,
      toCorrect: fields.text(row, 'toCorrect', label),
      toDevelop: fields.text(row, 'toDevelop', label),
    };
  });
}

/** “คะแนนรวม”, “ภาพรวม”, “ค่าเฉลี่ย”: a row that sums up and is no indicator. */
const SUMMARY = /^(?:คะแนน|ผล|ค่า)*(?:รวม|เฉลี่ย|ภาพรวม)/;

/** A number as it is, whatever its format shows: indicator 3 may be shown as 3.00. */
function textOf(fields: Fields<ItaKey>, row: Row<ItaKey>, key: ItaKey, label: string): string {
  const cell = row.cell(key);
  return typeof cell === 'number' ? cellText(cell) : fields.text(row, key, label);
}

function readRowIndicator(
  tab: ItaTab,
  row: Row<ItaKey>,
  printed: string,
  names: MoreNames,
  report: Report,
): IndicatorNumber | null {
  if (!tab.header.columns.has('indicator')) return null;
  const place = tab.place(row.row, 'indicator', squish(printed));
  if (printed === '') {
    if (isBlank(row.cell('indicator'))) report('indicator-missing', place);
    return null;
  }
  const reading = readIndicator(printed, names);
  if (reading.kind === 'known' && !reading.isPart) return reading.number;
  if (reading.kind === 'misspelt') {
    const { number, mended } = reading;
    const params = { found: printed, name: indicatorOf(number).name };
    report('indicator-misspelt', { ...place, label: indicatorTitle(number) }, params, mended);
    return number;
  }
  report('indicator-unknown', place, { found: printed });
  return null;
}

function readRowInstrument(
  tab: ItaTab,
  row: Row<ItaKey>,
  named: string,
  indicator: IndicatorNumber | null,
  label: string,
  report: Report,
): Instrument | null {
  const own = indicator && indicatorOf(indicator).instrument;
  if (named === '') return own;
  const place = tab.place(row.row, 'instrument', label);
  const instrument = readInstrument(named);
  if (instrument === null) {
    report('instrument-unknown', place, { found: named }, own ?? undefined);
  } else if (own !== null && instrument !== own) {
    report('instrument-differs', place, { found: instrument, indicators: label, right: own });
  }
  return own ?? instrument;
}

function readRowScore(
  tab: ItaTab,
  row: Row<ItaKey>,
  label: string,
  report: Report,
): Hundredths | null {
  const cell = row.cell('score');
  const reading = readScore(cell, row.display('score'));
  if (reading.ok) return reading.value;
  report(reading.problem, tab.place(row.row, 'score', label), { found: cellText(cell) });
  return null;
}
