import type { Day } from './cell';

/** A day of the Common Era in numbers; month and day count from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Years between the Buddhist and the Common Era: 2564 is 2021. */
export const ERA = 543;

/** Full and short name of each month, January first. */
export const MONTHS: readonly (readonly [name: string, short: string])[] = [
  ['มกราคม', 'ม.ค.'],
  ['กุมภาพันธ์', 'ก.พ.'],
  ['มีนาคม', 'มี.ค.'],
  ['เมษายน', 'เม.ย.'],
  ['พฤษภาคม', 'พ.ค.'],
  ['มิถุนายน', 'มิ.ย.'],
  ['กรกฎาคม', 'ก.ค.'],
  ['สิงหาคม', 'ส.ค.'],
  ['กันยายน', 'ก.ย.'],
  ['ตุลาคม', 'ต.ค.'],
  ['พฤศจิกายน', 'พ.ย.'],
  ['ธันวาคม', 'ธ.ค.'],
];

/** The day for a year of the Common Era, or null where the calendar has no such day. */
export function dayFrom(year: number, month: number, day: number): Day | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** The numbers of a day. RangeError when the text is not a day of the calendar. */
export function dayParts(text: Day): DayParts {
  const parts = splitDay(text);
  if (!parts || dayFrom(parts.year, parts.month, parts.day) === null) {
    throw new RangeError(`Not a calendar day: ${text}`);
  }
  return parts;
}

/** The numbers of a text of the form YYYY-MM-DD, which may be no day of the calendar, or null. */
export function splitDay(text: string): DayParts | null {
  const [, year, month, day] = /^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})$/.exec(text) ?? [];
  if (year === undefined) return null;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

export function pad(value: number, length: number): string {
  return String(value).padStart(length, '0');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
