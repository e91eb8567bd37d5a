import type { CellContent, CellPlace, CellValue, CellWrite } from '../app/ports';
import { a1 } from '../core/sheet/a1';
import { groupBy } from '../core/text/group-by';

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
 * Cells that get one value are written with one call, and of the others those above each other. A text
 * stays a text: Google reads what is written as if it were typed.
 */
export function writeCells(sheet: Sheet, cells: readonly CellWrite[]): void {
  const typedCells = [...groupBy(cells, columnOf).values()].flatMap((group) =>
    typedColumn(sheet, group),
  );
  const single: TypedCell[] = [];
  for (const group of groupBy(typedCells, ({ typed }) => `${typeof typed}${typed}`).values()) {
    const [first] = group;
    if (!first || group.length === 1 || typeof first.typed === 'object') single.push(...group);
    else sheet.getRangeList(group.map(({ row, column }) => a1(row, column))).setValue(first.typed);
  }
  for (const group of groupBy(single, columnOf).values()) {
    for (const run of runsOf(group)) {
      const { row = 1, column = 1 } = run[0] ?? {};
      sheet.getRange(row, column, run.length, 1).setValues(run.map(({ typed }) => [typed]));
    }
  }
  // Google queues writes: a refusal must come now, while the old values can still be given back.
  SpreadsheetApp.flush();
}

interface TypedCell extends CellPlace {
  readonly typed: string | number | boolean | Date;
}

function typedColumn(sheet: Sheet, cells: readonly CellWrite[]): TypedCell[] {
  const rows = cells.map(({ row }) => row);
  const first = rows.reduce((least, row) => Math.min(least, row));
  const last = rows.reduce((most, row) => Math.max(most, row));
  const column = cells[0]?.column ?? 1;
  const formats = sheet.getRange(first, column, last - first + 1, 1).getNumberFormats();
  return cells.map(({ row, value }) => {
    return { row, column, typed: typedValue(value, formats[row - first]?.[0] === '@') };
  });
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

function typedValue(value: CellValue, isText: boolean): string | number | boolean | Date {
  if (typeof value === 'object') return new Date(value.date);
  if (typeof value !== 'string' || value === '' || isText) return value;
  return MAY_BE_READ.test(value) ? `'${value}` : value;
}

function runsOf(cells: readonly TypedCell[]): TypedCell[][] {
  const runs: TypedCell[][] = [];
  for (const cell of [...cells].sort((a, b) => a.row - b.row)) {
    const run = runs[runs.length - 1];
    if (run && run[run.length - 1]?.row === cell.row - 1) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}
