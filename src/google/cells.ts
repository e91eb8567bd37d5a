import { groupBy } from '../app/group-by';
import type { CellContent, CellPlace, CellValue, CellWrite } from '../app/ports';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Three calls for each column there are cells in, however many and however far apart. */
export function readCells(sheet: Sheet, cells: readonly CellPlace[]): CellContent[] {
  const columns = new Map<string, (row: number) => CellContent>();
  for (const [column, group] of groupBy(cells, columnOf)) {
    columns.set(column, readColumn(sheet, group));
  }
  return cells.map((cell) => {
    const contentOf = columns.get(columnOf(cell));
    if (!contentOf) throw new Error('A cell of no column was asked for');
    return contentOf(cell.row);
  });
}

/**
 * Cells above each other are written with one call, so that the calls follow the gaps between them.
 * A text stays a text: Google reads what is written as if it were typed.
 */
export function writeCells(sheet: Sheet, cells: readonly CellWrite[]): void {
  for (const group of groupBy(cells, columnOf).values()) {
    const sorted = [...group].sort((a, b) => a.row - b.row);
    const { row: first = 1, column = 1 } = sorted[0] ?? {};
    const last = sorted[sorted.length - 1]?.row ?? first;
    const formats = sheet.getRange(first, column, last - first + 1, 1).getNumberFormats();
    for (const run of runsOf(sorted)) {
      const start = run[0]?.row ?? first;
      const values = run.map(({ row, value }) => [typed(value, formats[row - first]?.[0] === '@')]);
      sheet.getRange(start, column, run.length, 1).setValues(values);
    }
  }
  // Google queues writes: a refusal must come now, while the old values can still be given back.
  SpreadsheetApp.flush();
}

function columnOf({ column }: CellPlace): string {
  return String(column);
}

function readColumn(sheet: Sheet, cells: readonly CellPlace[]): (row: number) => CellContent {
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const range = sheet.getRange(first, cells[0]?.column ?? 1, last - first + 1, 1);
  const values = range.getValues() as unknown[][];
  const formulas = range.getFormulas();
  const texts = range.getRichTextValues();
  return (row) => ({
    value: plain(values[row - first]?.[0]),
    formula: formulas[row - first]?.[0] ?? '',
    isRich: isRich(texts[row - first]?.[0] ?? null),
  });
}

/** A cell's own look stays when it is written anew; that of some of its words, and a link, do not. */
function isRich(text: GoogleAppsScript.Spreadsheet.RichTextValue | null): boolean {
  return text !== null && (text.getRuns().length > 1 || text.getLinkUrl() !== null);
}

function plain(value: unknown): CellValue {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') {
    return value;
  }
  // By tag: a date of another realm is no instance of this one's.
  const isDate = Object.prototype.toString.call(value) === '[object Date]';
  return isDate ? { date: (value as Date).getTime() } : '';
}

/** What Google would read as a number, a date, a yes or no, or a formula. */
const MAY_BE_READ = /[\d๐-๙]|^[^\p{L}]|^(?:true|false)\s*$/iu;

function typed(value: CellValue, isText: boolean): string | number | boolean | Date {
  if (typeof value === 'object') return new Date(value.date);
  if (typeof value !== 'string' || value === '' || isText) return value;
  return MAY_BE_READ.test(value) ? `'${value}` : value;
}

function runsOf(sorted: readonly CellWrite[]): CellWrite[][] {
  const runs: CellWrite[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
