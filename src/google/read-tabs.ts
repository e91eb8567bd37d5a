import type { Grid } from '../core/sheet/grid';
import type { Cell } from '../core/text/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Reads a tab whole in two calls: values, and the texts a reader sees. */
export function readTab(sheet: Sheet): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  return {
    name: sheet.getName(),
    values: values.map((row) => row.map(toCell)),
    display: range.getDisplayValues(),
  };
}

function toCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  return isDate(value) ? { day: dayOf(value) } : '';
}

/** A date of another realm is no `instanceof Date`, so its tag is asked. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** The day on the wall in the script's own time zone, which the manifest sets to Bangkok. */
function dayOf(date: Date): string {
  const pad = (part: number, length: number) => String(part).padStart(length, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
