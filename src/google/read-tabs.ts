import type { Grid } from '../core/sheet/grid';
import type { Cell } from '../core/text/cell';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Filter = GoogleAppsScript.Spreadsheet.Filter;

/**
 * Reads a tab whole: values, the texts a reader sees, formulas, and whether a filter hides rows. The
 * calls never grow with the rows; where there is a filter, one is made for each of its columns.
 */
export function readTab(sheet: Sheet, dayOf: (date: Date) => string): Grid {
  const range = sheet.getDataRange();
  const values = range.getValues() as unknown[][];
  return {
    name: sheet.getName(),
    values: values.map((row) => row.map((value) => toCell(value, dayOf))),
    display: range.getDisplayValues(),
    formulas: range.getFormulas(),
    filtered: filteredColumns(sheet.getFilter(), range.getNumColumns()),
  };
}

/** What a reader sees in the first cells of the first column, at most so many. */
export function readHead(sheet: Sheet, rows: number): string[] {
  return readTop(sheet, rows, 1).map(([text = '']) => text);
}

/** What a reader sees in the first rows and columns, at most so many. */
export function readTop(sheet: Sheet, rows: number, columns: number): string[][] {
  const height = Math.min(rows, sheet.getMaxRows());
  const width = columns === 1 ? 1 : Math.min(columns, sheet.getMaxColumns());
  return sheet.getRange(1, 1, height, width).getDisplayValues();
}

/** The columns that hide rows, counted from 0, of those that hold anything. */
function filteredColumns(filter: Filter | null, width: number): number[] {
  if (!filter) return [];
  const range = filter.getRange();
  const first = range.getColumn();
  const last = Math.min(range.getLastColumn(), width, first + MOST_FILTERED - 1);
  const columns: number[] = [];
  for (let column = first; column <= last; column++) {
    if (filter.getColumnFilterCriteria(column) !== null) columns.push(column - 1);
  }
  return columns;
}

/** No input tab has more columns; further ones are not asked about. */
const MOST_FILTERED = 60;

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
