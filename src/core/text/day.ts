import { dayFrom, dayParts, ERA, MONTHS, pad, splitDay } from './calendar';
import { type Cell, type Day, errorValue, isBlank } from './cell';
import { toArabicDigits } from './digits';
import { type Reading, read, refuse } from './reading';
import { matchKey, squish } from './thai';
import { isBuddhistYear, isCommonYear } from './year';

export type DayProblem = 'day-not-a-day' | 'day-is-ce' | 'cell-error';

type DayReading = Reading<Day | null, DayProblem>;

/** Longer text holds more than a date, and need not be looked at. */
const LONGEST = 80;
const NUMERIC = /^([0-9]{1,2}) ?[/.-] ?([0-9]{1,2}) ?[/.-] ?([0-9]{4}|[0-9]{2})$/;
const NAMED = /^([^0-9]*)([0-9]{1,2})([^0-9]+)([0-9]{4}|[0-9]{2})$/;
const LEAD = /^(?:ข้อมูล)?(?:ณ|ลง|เมื่อ)?(?:วัน(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี)?|ศุกร์|เสาร์|อาทิตย์)?ที่)?$/;
const MIDDLE = /^(?:เดือน)?(.+?)(?:ปี)?(พศ|พุทธศักราช|คศ|คริสต์ศักราช)?$/;
const MONTH_KEYS: ReadonlyMap<string, number> = monthKeys();

/**
 * The calendar day of a cell, null when blank. A sheet's own date whose year is Buddhist is taken
 * 543 years back; text is read as Thais write dates, day first, two-digit years as 25xx. Text with
 * a year of the Common Era is refused, except in the form YYYY-MM-DD, which nobody writes by hand.
 */
export function readDay(cell: Cell): DayReading {
  if (errorValue(cell) !== null) return refuse('cell-error');
  if (isBlank(cell)) return read(null);
  if (typeof cell === 'object') return readIso(cell.day);
  if (typeof cell !== 'string' || cell.length > LONGEST) return refuse('day-not-a-day');
  const text = squish(toArabicDigits(cell));
  const numeric = NUMERIC.exec(text);
  if (numeric) {
    const [, day = '', month = '', year = ''] = numeric;
    return readWritten(year, Number(month), day);
  }
  const named = NAMED.exec(text);
  return named ? readNamed(named) : readIso(text);
}

/**
 * The day of a text with a year of the Common Era, where that can be meant in one way only: 8/4/2024
 * may be April or August. Null for any other cell.
 */
export function commonDay(cell: Cell): Day | null {
  if (typeof cell !== 'string' || cell.length > LONGEST) return null;
  const text = squish(toArabicDigits(cell)).replace(/(?:19|20)[0-9]{2}$/, (year) =>
    String(Number(year) + ERA),
  );
  const numeric = NUMERIC.exec(text);
  const [first, second] = [Number(numeric?.[1]), Number(numeric?.[2])];
  if (numeric && first <= 12 && first !== second) return null;
  const reading = readDay(text.replace(/ค\. ?ศ\. ?|คริสต์ศักราช ?/, ''));
  return reading.ok ? reading.value : null;
}

/** Whether a sheet's own date has a Buddhist year, which the sheet takes for one far ahead. */
export function isBuddhistDateCell(cell: Cell): boolean {
  return typeof cell === 'object' && isBuddhistYear(splitDay(cell.day)?.year ?? 0);
}

/** '31 มีนาคม 2564'. RangeError when the text is no calendar day; so for all below. */
export function formatDay(day: Day): string {
  return `${dayParts(day).day} ${formatMonthYear(day)}`;
}

/** '31 มี.ค. 64' */
export function formatDayShort(day: Day): string {
  const parts = dayParts(day);
  return `${parts.day} ${monthName(parts.month, 1)} ${pad((parts.year + ERA) % 100, 2)}`;
}

/** 'มีนาคม 2564' */
export function formatMonthYear(day: Day): string {
  const { year, month } = dayParts(day);
  return `${monthName(month, 0)} ${year + ERA}`;
}

/** The fiscal year (BE) a day falls in: year N runs from 1 October N-1 to 30 September N. */
export function fiscalYearOf(day: Day): number {
  const { year, month } = dayParts(day);
  return year + ERA + (month >= 10 ? 1 : 0);
}

/** The first day of a fiscal year (BE). RangeError when it is no Buddhist year. */
export function fiscalYearStart(fiscalYear: number): Day {
  return `${commonYear(fiscalYear) - 1}-10-01`;
}

/** The last day a report covers: 31 March for round 6, 30 September for round 12. */
export function roundEnd(fiscalYear: number, round: 6 | 12): Day {
  return `${commonYear(fiscalYear)}-${round === 6 ? '03-31' : '09-30'}`;
}

/** Days from one day to another; below 0 where the other one is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Years counted from March, so that the leap day is the last of one. */
function dayNumber(text: Day): number {
  const { year, month, day } = dayParts(text);
  const march = (month + 9) % 12;
  const y = year - Math.floor(march / 10);
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leaps + Math.floor((march * 306 + 5) / 10) + day;
}

function readIso(text: string): DayReading {
  const parts = splitDay(text);
  if (!parts) return refuse('day-not-a-day');
  return readParts(
    isBuddhistYear(parts.year) ? parts.year : parts.year + ERA,
    parts.month,
    parts.day,
  );
}

function readNamed([, lead = '', day = '', middle = '', year = '']: readonly string[]): DayReading {
  const [, name = '', era = ''] = MIDDLE.exec(matchKey(middle)) ?? [];
  const month = MONTH_KEYS.get(name);
  if (month === undefined || !LEAD.test(matchKey(lead))) return refuse('day-not-a-day');
  return era.startsWith('ค') ? refuse('day-is-ce') : readWritten(year, month, day);
}

function readWritten(year: string, month: number, day: string): DayReading {
  const written = Number(year);
  if (isCommonYear(written)) return refuse('day-is-ce');
  return readParts(year.length === 2 ? 2500 + written : written, month, Number(day));
}

function readParts(buddhistYear: number, month: number, day: number): DayReading {
  const found = isBuddhistYear(buddhistYear) ? dayFrom(buddhistYear - ERA, month, day) : null;
  return found === null ? refuse('day-not-a-day') : read(found);
}

function monthName(month: number, form: 0 | 1): string {
  return MONTHS[month - 1]?.[form] ?? '';
}

function commonYear(fiscalYear: number): number {
  // One more than the last year readable, as October 2699 falls in fiscal year 2700.
  if (!isBuddhistYear(fiscalYear) && fiscalYear !== 2700) {
    throw new RangeError(`Not a fiscal year of the Buddhist Era: ${fiscalYear}`);
  }
  return fiscalYear - ERA;
}

/** Each month by its name, by the name without คม, ยน or พันธ์ (มีนา), and by its short form. */
function monthKeys(): Map<string, number> {
  const keys = new Map<string, number>();
  MONTHS.forEach(([name, short], index) => {
    for (const form of [name, name.replace(/(?:คม|ยน|พันธ์)$/, ''), short]) {
      keys.set(matchKey(form), index + 1);
    }
  });
  return keys;
}
