import type { Grid } from '../core/sheet/grid';
import type { Cell } from '../core/text/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads a tab whole in three calls: values, the texts a reader sees, and formulas. */
export function readTab(sheet: Sheet, dayOf: (date: Date) => string): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  return {
    name: sheet.getName(),
    values: values.map((row) => row.map((value) => toCell(value, dayOf))),
    display: range.getDisplayValues(),
    formulas: range.getFormulas(),
  };
}

/** The manifest's time zone, in which the script's own clock runs. */
const SCRIPT_TIME_ZONE = 'Asia/Bangkok';

/**
 * Tells the day a date cell shows. In a spreadsheet of another time zone midnight is another moment,
 * so Google is asked, once for each date there is.
 */
export function dayReader(timeZone: string): (date: Date) => string {
  if (timeZone === SCRIPT_TIME_ZONE) return wallDay;
  const known = new Map<number, string>();
  return (date) => {
    const time = date.getTime();
    const day = known.get(time) ?? Utilities.formatDate(date, timeZone, 'yyyy-MM-dd');
    known.set(time, day);
    return day;
  };
}

function wallDay(date: Date): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

function toCell(value: unknown, dayOf: (date: Date) => string): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return isDate(value) ? { day: dayOf(value) } : '';
}

/** A date of another realm is no `instanceof Date`, so its tag is asked. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
