import type { CellPlace } from '../app/ports';

/** Brings a tab, a row or a cell before the user's eyes; false where the tab is smaller. */
export function activate(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  { row, column }: CellPlace,
): boolean {
  if (row === 0) {
    sheet.activate();
    return true;
  }
  const width = sheet.getMaxColumns();
  if (row > sheet.getMaxRows() || column > width) return false;
  const range = column === 0 ? sheet.getRange(row, 1, 1, width) : sheet.getRange(row, column);
  range.activate();
  return true;
}
