import type { NewColumn, NewTab } from '../app/ports';
import { HEADER_LOOK } from '../core/sheet/printed-tab';
import { applyLook, draftSheet, growTo, numberFormat, plainValue } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const FORMATS = { text: '@', money: '#,##0.00', whole: '0' } as const;

/** Makes an input tab under a draft name and gives it its own name when it is complete. */
export function createTab(spreadsheet: Spreadsheet, tab: NewTab): void {
  const sheet = draftSheet(spreadsheet, tab.name);
  const width = tab.columns.length;
  growTo(sheet, tab.rows.length + 1, width);
  const below = Math.max(sheet.getMaxRows() - 1, 1);

  const header = sheet.getRange(1, 1, 1, width);
  header.setValues([tab.columns.map((column) => column.header)]);
  header.setNotes([tab.columns.map((column) => column.about)]);
  applyLook(header, HEADER_LOOK);
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1, below, width).setVerticalAlignment('top');
  tab.columns.forEach((column, index) => {
    const cells = sheet.getRange(2, index + 1, below, 1);
    cells.setNumberFormat(FORMATS[column.format]);
    if (column.choices.length > 0) cells.setDataValidation(dropdown(column.choices));
    if (isProse(column)) cells.setWrap(true);
    sheet.setColumnWidth(index + 1, column.width);
  });
  for (const { row, column, choices } of tab.cellChoices) {
    sheet.getRange(row, column).setDataValidation(dropdown(choices));
  }
  if (tab.rows.length > 0) {
    const rows = sheet.getRange(2, 1, tab.rows.length, width);
    rows.setNumberFormats(
      tab.rows.map((row) =>
        row.map((cell, index) =>
          cell === '' ? FORMATS[tab.columns[index]?.format ?? 'text'] : numberFormat(cell),
        ),
      ),
    );
    rows.setValues(tab.rows.map((row) => row.map(plainValue)));
  }
  sheet.setName(tab.name);
}

/** Other values stay allowed, so that pasting never fails; the checks name what is not known. */
function dropdown(choices: readonly string[]): GoogleAppsScript.Spreadsheet.DataValidation {
  return SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
}

function isProse(column: NewColumn): boolean {
  return column.format === 'text' && column.width >= 180;
}
