import type { MarkChange, MarkedCells } from '../app/marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function readMarks(sheet: Sheet): MarkedCells {
  const range = sheet.getDataRange();
  return { notes: range.getNotes(), backgrounds: range.getBackgrounds() };
}

/** One call for the notes, one for each colour; cells without a mark are not written at all. */
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
