import type { PlainCell } from '../core/sheet/printed-tab';
import { growTo, plainValue } from './write-tab';

/**
 * Adds rows under the last one with one write of values. Columns that receive text are set to text
 * first, so that a code such as 1.10 stays as it is; the other columns keep their formats.
 */
export function appendRows(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  rows: readonly (readonly PlainCell[])[],
): void {
  const width = rows[0]?.length ?? 0;
  if (width === 0) return;
  const first = sheet.getLastRow() + 1;
  growTo(sheet, first + rows.length - 1, width);
  for (let column = 0; column < width; column++) {
    if (!rows.some((row) => typeof row[column] === 'string' && row[column] !== '')) continue;
    sheet.getRange(first, column + 1, rows.length, 1).setNumberFormat('@');
  }
  sheet.getRange(first, 1, rows.length, width).setValues(rows.map((row) => row.map(plainValue)));
  // Google queues writes: a refusal must come now, while what it concerns can still be told.
  SpreadsheetApp.flush();
}
