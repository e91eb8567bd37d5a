/** Writes one text into cells wherever they stand, with one call for the values. */
export function fillCells(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  cells: readonly string[],
  text: string,
): void {
  if (cells.length === 0) return;
  const list = sheet.getRangeList([...cells]);
  list.setNumberFormat('@');
  list.setValue(text);
  // Google queues writes: a refusal must come now, while what it concerns can still be told.
  SpreadsheetApp.flush();
}
