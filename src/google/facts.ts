export const facts: readonly {
  name: string;
  expected: string;
  run: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => string;
}[] = [];
