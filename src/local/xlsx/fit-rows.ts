import type { Cell, Row } from '../workbook/grid';
import type { Sheet } from '../workbook/sheet';

/** Pixels of one character of average width, and points of one line, at the size of plain cells. */
const CHARACTER = 7.3;
const LINE = 18;
/** Pixels a cell keeps free at its sides. */
const PADDING = 12;
/** More lines than this would not fit a screen; the sheet shows what fits. */
const MOST_LINES = 20;

/**
 * The height in points of a row whose wrapped text takes more than one line. Google fits rows by
 * itself; the programs that open a file do not, so a row the add-in wrote gets its height here.
 * Returns undefined for a row that needs none, or that the file's own maker sized.
 */
export function fittedHeight(sheet: Sheet, row: Row, number: number): number | undefined {
  if (/ customHeight="(?:1|true)"/.test(row.tag)) return undefined;
  if (!row.cells.some((cell) => cell !== undefined && cell.change === 2)) return undefined;
  const isMerged = (column: number) =>
    sheet.mergesTouching({ row: number, column, rows: 1, columns: 1 }).length > 0;
  let lines = 1;
  row.cells.forEach((cell, column) => {
    if (cell === undefined || !wraps(sheet, cell) || isMerged(column)) return;
    lines = Math.max(lines, linesOf(String(cell.value ?? ''), sheet.columnWidth(column)));
  });
  // A row that an earlier run made high shrinks again with its text.
  if (lines === 1 && !/ ht=/.test(row.tag)) return undefined;
  return Math.min(lines, MOST_LINES) * LINE;
}

function wraps(sheet: Sheet, cell: Cell): boolean {
  return typeof cell.value === 'string' && sheet.grid.styles.wraps(cell.style);
}

/** Thai vowels and tone marks above and below take no width. */
function linesOf(text: string, width: number): number {
  const perLine = Math.max(1, Math.floor((width - PADDING) / CHARACTER));
  return text.split('\n').reduce((lines, line) => {
    const length = line.replace(/[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g, '').length;
    return lines + Math.max(1, Math.ceil(length / perLine));
  }, 0);
}
