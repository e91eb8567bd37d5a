import type { WorkbookPort, WorkbookReader } from '../app/ports';
import { activate } from './activate';
import { addHeaders } from './add-headers';
import { appendRows } from './append-rows';
import { readCells, writeCells } from './cells';
import { createTab } from './create-tab';
import { fillCells } from './fill-cells';
import { readMarks, writeMarks } from './marks';
import { dayReader, readHead, readTab, readTop } from './read-tabs';
import { writeTab } from './write-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The open spreadsheet behind the workbook port. */
export function workbookPort(): WorkbookPort {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheetOf = (name: string) => sheetNamed(spreadsheet, name);
  return {
    ...readerOf(spreadsheet),
    writeTab: (tab) => writeTab(spreadsheet, tab),
    createTab: (tab) => createTab(spreadsheet, tab),
    appendRows: (tab, rows) => appendRows(sheetOf(tab), rows),
    addHeaders: (tab, from, headers) => addHeaders(sheetOf(tab), from, headers),
    readCells: (tab, cells) => readCells(sheetOf(tab), cells),
    writeCells: (tab, cells) => writeCells(sheetOf(tab), cells),
    fillCells: (tab, cells, text) => fillCells(sheetOf(tab), cells, text),
    readHead: (tab, rows) => readHead(sheetOf(tab), rows),
    readTop: (tab, rows, columns) => readTop(sheetOf(tab), rows, columns),
    activate: (tab, place) => activate(sheetOf(tab), place),
    readMarks: (tab) => readMarks(sheetOf(tab)),
    writeMarks: (tab, change) => writeMarks(sheetOf(tab), change),
  };
}

/** What is read of any spreadsheet. */
export function readerOf(spreadsheet: Spreadsheet): WorkbookReader {
  return {
    name: () => spreadsheet.getName(),
    tabNames: () => spreadsheet.getSheets().map((sheet) => sheet.getName()),
    readTabs(names) {
      const dayOf = dayReader(spreadsheet.getSpreadsheetTimeZone());
      return names.map((name) => readTab(sheetNamed(spreadsheet, name), dayOf));
    },
  };
}

function sheetNamed(spreadsheet: Spreadsheet, name: string): GoogleAppsScript.Spreadsheet.Sheet {
  const sheet = spreadsheet.getSheetByName(name);
  if (!sheet) throw new Error(`The tab ${name} is gone`);
  return sheet;
}
