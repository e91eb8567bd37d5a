import { ERA } from './calendar';
import { type Cell, errorValue, isBlank } from './cell';
import { toArabicDigits, toThaiDigits } from './digits';
import { type Reading, read, refuse } from './reading';
import { squish } from './thai';

export type YearProblem = 'year-not-a-year' | 'year-is-ce' | 'year-is-date' | 'cell-error';

type YearReading = Reading<number | null, YearProblem>;

const YEAR =
  /^(?:ประจำ ?)?(?:ปี ?)?(?:งบ(?:ประมาณ)? ?)?(พ ?\.? ?ศ ?\.? ?|พุทธศักราช ?|ค ?\.? ?ศ ?\.? ?|คริสต์ศักราช ?)?([0-9]{2}|[0-9]{4})$/;

/** A year of the Buddhist Era from a cell: 2564, ๒๕๖๔, "ปีงบประมาณ พ.ศ. ๒๕๖๔", 64; null if blank. */
export function readBuddhistYear(cell: Cell): YearReading {
  if (errorValue(cell) !== null) return refuse('cell-error');
  if (isBlank(cell)) return read(null);
  if (typeof cell === 'object') return refuse('year-is-date');
  if (typeof cell === 'boolean') return refuse('year-not-a-year');
  if (typeof cell === 'number') return isWritten(cell) ? yearOf(cell) : refuse('year-not-a-year');
  const [, era = '', digits] = YEAR.exec(squish(toArabicDigits(cell))) ?? [];
  if (digits === undefined) return refuse('year-not-a-year');
  return era.startsWith('ค') ? refuse('year-is-ce') : yearOf(Number(digits));
}

/** A cell with a year of the Common Era, as it would hold that year of the Buddhist Era; else null. */
export function inBuddhistEra(cell: Cell): { year: number; value: string | number } | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  const text = typeof cell === 'number' ? String(cell) : squish(toArabicDigits(cell));
  const [, , digits] = YEAR.exec(text) ?? [];
  const year = Number(digits) + ERA;
  if (!isCommonYear(year - ERA)) return null;
  if (typeof cell === 'number') return { year, value: year };
  return { year, value: /[๐-๙]/.test(cell) ? toThaiDigits(String(year)) : String(year) };
}

/**
 * The one four-digit Buddhist year in a header ("ปี 2566 งบประมาณ (บาท)"); null when there is
 * none, or when there are two different ones.
 */
export function findBuddhistYear(text: string): number | null {
  const numbers = toArabicDigits(squish(text)).match(/[0-9](?:[0-9,.]*[0-9])?/g) ?? [];
  const years = numbers.filter((number) => /^[0-9]{4}$/.test(number)).map(Number);
  const buddhist = new Set(years.filter(isBuddhistYear));
  const [only] = buddhist;
  return buddhist.size === 1 && only !== undefined ? only : null;
}

/** Whether a year can only be meant as one of the Buddhist Era: 2400 to 2699. */
export function isBuddhistYear(year: number): boolean {
  return Number.isInteger(year) && year >= 2400 && year <= 2699;
}

/** Whether a four-digit year is one of the Common Era as people write it: 1900 to 2099. */
export function isCommonYear(year: number): boolean {
  return Number.isInteger(year) && year >= 1900 && year <= 2099;
}

/** A number is a year as written: of two digits or of four. */
function isWritten(number: number): boolean {
  const isInRange = (number >= 10 && number <= 99) || (number >= 1000 && number <= 9999);
  return isInRange && Number.isInteger(number);
}

function yearOf(number: number): YearReading {
  if (number < 100) return read(2500 + number);
  if (isCommonYear(number)) return refuse('year-is-ce');
  return isBuddhistYear(number) ? read(number) : refuse('year-not-a-year');
}
