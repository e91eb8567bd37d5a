import type { Report } from '../findings/collector';
import type { Book } from '../records/book';
import type { Result, Round } from '../records/records';
import type { Day } from '../text/cell';
import { fiscalYearStart, formatDay, roundEnd } from '../text/day';
import type { Check, CheckInput } from './check';
import { settingPlace } from './texts';

/**
 * The days on a report of results. Offices compile it a few days before the round ends, so a day
 * counts as too early only when it lies before the round's last month (1 March, 1 September). A
 * paper may follow its fiscal year by half a year. Each day is reported once, for its gravest fault.
 */
export const paperDates: Check = {
  name: 'วันที่ของหนังสือและข้อมูล',
  run(input, report) {
    const { fiscalYear, round } = input.book.records.settings;
    if (fiscalYear === null || round === null || !hasResults(input, round)) return;
    checkDataDay(input.book, fiscalYear, round, report);
    checkDocumentDay(input.book, fiscalYear, round, report);
  },
};

/** An office that only makes its plan dates no report of results. */
function hasResults({ latest }: CheckInput, round: Round): boolean {
  const isReported = ({ status }: Result) => status !== null && status !== 'not-reported';
  return [...latest.values()].some((result) => result.round === round && isReported(result));
}

function checkDataDay({ tabs, records }: Book, year: number, round: Round, report: Report): void {
  const { dataDay } = records.settings;
  if (dataDay === null || dataDay >= lastMonthOf(year, round)) return;
  const params = { day: formatDay(dataDay), round, end: formatDay(roundEnd(year, round)) };
  report('data-before-round-end', settingPlace(tabs, 'dataDay'), params);
}

function checkDocumentDay(
  { tabs, records }: Book,
  year: number,
  round: Round,
  report: Report,
): void {
  const { documentDay, dataDay } = records.settings;
  if (documentDay === null) return;
  const place = settingPlace(tabs, 'documentDay');
  const day = formatDay(documentDay);
  const start = fiscalYearStart(year);
  if (documentDay < start || documentDay > eighteenMonthsAfter(start)) {
    report('document-outside-year', place, { day, year });
  } else if (dataDay !== null && documentDay < dataDay) {
    report('document-before-data', place, { day, data: formatDay(dataDay) });
  } else if (dataDay === null && documentDay < lastMonthOf(year, round)) {
    const params = { day, round, end: formatDay(roundEnd(year, round)) };
    report('document-before-round-end', place, params);
  }
}

function lastMonthOf(year: number, round: Round): Day {
  return `${roundEnd(year, round).slice(0, 8)}01`;
}

/** From 1 October of one year to 1 April of the year after the next. */
function eighteenMonthsAfter(start: Day): Day {
  return `${Number(start.slice(0, 4)) + 2}-04-01`;
}
