import type { CellPlace } from '../app/ports';
import { HEADER_LOOK } from '../core/sheet/printed-tab';
import { applyLook, growTo } from './write-tab';

/** Writes headers side by side from a place on, which the tab may have to grow for. */
export function addHeaders(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column }: CellPlace,
  headers: readonly string[],
): void {
  growTo(sheet, row, column + headers.length - 1);
  const range = sheet.getRange(row, column, 1, headers.length);
  range.setValues([[...headers]]);
  applyLook(range, HEADER_LOOK);
  // Google queues writes: a refusal must come now, before rows count on the columns.
  SpreadsheetApp.flush();
}
