import { MONTHS } from './calendar';
import type { Day } from './cell';
import { readDay } from './day';
import { toArabicDigits } from './digits';

/** A day written out in a text, with a Buddhist year of four digits. */
export interface WrittenDay {
  readonly day: Day;
  readonly start: number;
  /** As written. */
  readonly found: string;
}

const MONTH = MONTHS.flat()
  .map((name) => name.replace(/\./g, '\\.'))
  .join('|');
const DATE = new RegExp(
  `(?<![0-9/])[0-9]{1,2} ?(?:เดือน ?)?(?:${MONTH}) ?(?:พ\\. ?ศ\\. ?)?2[0-9]{3}(?![0-9])`,
  'g',
);

/** Most texts hold no year, and one look tells. */
const YEAR = /[2๒][0-9๐-๙]{3}/;

/** The calendar days a text in normal form names, in their order; those that are none drop out. */
export function daysInText(text: string): WrittenDay[] {
  if (!YEAR.test(text)) return [];
  return [...toArabicDigits(text).matchAll(DATE)].flatMap(({ 0: written, index }) => {
    const reading = readDay(written);
    if (!reading.ok || reading.value === null) return [];
    const found = text.slice(index, index + written.length);
    return [{ day: reading.value, start: index, found }];
  });
}
