import type { MarkChange, MarkedCells } from '../app/marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A row cleared at the end of a tab leaves its marks below the last one that holds something. */
const ROWS_BELOW = 200;

export function readMarks(sheet: Sheet): MarkedCells {
  const rows = Math.min(sheet.getMaxRows(), sheet.getLastRow() + ROWS_BELOW);
  const range = sheet.getRange(1, 1, Math.max(rows, 1), Math.max(sheet.getLastColumn(), 1));
  return { notes: range.getNotes(), backgrounds: range.getBackgrounds() };
}

/** One call for the notes, in the smallest rectangle that holds the changed ones, and one a colour. */
export function writeMarks(sheet: Sheet, { notes, colours }: MarkChange): void {
  if (notes) {
    const { row, column, values } = notes;
    sheet
      .getRange(row, column, values.length, values[0]?.length ?? 1)
      .setNotes(values.map((line) => [...line]));
  }
  for (const { background, cells } of colours) {
    sheet.getRangeList([...cells]).setBackground(background);
  }
}
