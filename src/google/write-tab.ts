import {
  type Area,
  type Look,
  OWN_TAB_MARK,
  type PlainCell,
  type PrintedCell,
  type PrintedTab,
} from '../core/sheet/printed-tab';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/**
 * Writes an output tab in place, so that links to it stay good. A new tab is filled under a draft
 * name and takes its own name last. The values go in with one call over the old and the new extent:
 * a failure leaves either the old or the new.
 * False, and nothing written, where a tab of that name is the user's own.
 */
export function writeTab(spreadsheet: Spreadsheet, tab: PrintedTab): boolean {
  const existing = spreadsheet.getSheetByName(tab.name);
  if (existing && !isOwn(existing)) return false;
  const sheet = existing ?? draftSheet(spreadsheet, tab.name);
  const columns = tab.widths.length;
  if (tab.filter !== undefined) sheet.getFilter()?.remove();
  // Frozen rows would stand in the way of trimming and merging.
  sheet.setFrozenRows(0);
  sheet.setFrozenColumns(0);
  growTo(sheet, tab.cells.length, columns);
  const rows = Math.max(tab.cells.length, sheet.getLastRow());
  const wide = Math.max(columns, sheet.getLastColumn());
  const cells = square(tab.cells, rows, wide);

  wholeOf(sheet).breakApart();
  const range = sheet.getRange(1, 1, rows, wide);
  range.setNumberFormats(cells.map((row) => row.map(numberFormat)));
  const idOf = sheetIds((name) => (name === tab.name ? sheet : spreadsheet.getSheetByName(name)));
  range.setValues(cells.map((row) => row.map((cell) => cellValue(cell, idOf))));
  trimTo(sheet, tab.cells.length + 1);

  const whole = wholeOf(sheet);
  whole.setBackground(null);
  whole.setFontWeight('normal');
  whole.setFontColor(null);
  whole.setFontSize(10);
  whole.setHorizontalAlignment(null);
  whole.setWrap(false);
  whole.setBorder(false, false, false, false, false, false);
  whole.setVerticalAlignment('middle');
  for (const { area, look } of tab.looks) applyLook(rangeOf(sheet, area), look);
  for (const area of tab.merges) rangeOf(sheet, area).merge();
  for (const area of tab.mergesAcross ?? []) rangeOf(sheet, area).mergeAcross();
  setWidths(sheet, tab.widths);
  sheet.setFrozenRows(tab.frozenRows);
  if (tab.filter) rangeOf(sheet, tab.filter).createFilter();
  protectWithWarning(sheet, tab.about);
  if (!existing && tab.isHidden) sheet.hideSheet();
  if (!existing) sheet.setName(tab.name);
  return true;
}

/** A blank tab may be taken; one with something in it must carry our mark. */
function isOwn(sheet: Sheet): boolean {
  if (sheet.getLastRow() === 0) return true;
  return hasOwnMark(sheet);
}

export function hasOwnMark(sheet: Sheet): boolean {
  return OWN_TAB_MARK.text.test(sheet.getRange(OWN_TAB_MARK.row, 1).getDisplayValue());
}

/**
 * The tab to be filled, last in the workbook; the user's view stays where it is. A draft that a run
 * left half made is thrown away: it may hold what this run does not write.
 */
export function draftSheet(spreadsheet: Spreadsheet, name: string): Sheet {
  const draft = `${name} (กำลังสร้าง)`;
  const left = spreadsheet.getSheetByName(draft);
  if (left) spreadsheet.deleteSheet(left);
  const seen = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(draft, spreadsheet.getSheets().length);
  spreadsheet.setActiveSheet(seen);
  return sheet;
}

/** A text that starts with = or looks like a number stays text, for its cell is formatted as text. */
export function numberFormat(cell: PrintedCell): string {
  if (typeof cell === 'string') return '@';
  return 'number' in cell ? cell.format : LINK_FORMAT;
}

/** A link is a formula, which a cell formatted as text would not take. */
const LINK_FORMAT = '0';

export function plainValue(cell: PlainCell): string | number {
  return typeof cell === 'string' ? cell : cell.number;
}

function cellValue(cell: PrintedCell, idOf: (tab: string) => number | null): string | number {
  if (typeof cell === 'string' || 'number' in cell) return plainValue(cell);
  if ('url' in cell) {
    return /^https:\/\/[^\s"]+$/.test(cell.url) ? link(cell.url, cell.text) : cell.url;
  }
  const { tab, range, text = range } = cell;
  const id = idOf(tab);
  const isPlain = /^[A-Z0-9:]+$/.test(range);
  return id === null || !isPlain ? text : link(`#gid=${id}&range=${range}`, text);
}

/** Excel takes no longer text within a formula. */
const LONGEST_LINK_TEXT = 255;

/** The address holds no quotes. */
function link(address: string, text: string): string {
  if (text.length > LONGEST_LINK_TEXT) return text;
  return `=HYPERLINK("${address}","${text.replace(/"/g, '""')}")`;
}

/** The id of a tab by its name, asked of Google once a tab. The tab being written may not have its name yet. */
function sheetIds(sheetOf: (tab: string) => Sheet | null): (tab: string) => number | null {
  const known = new Map<string, number | null>();
  return (tab) => {
    const held = known.get(tab);
    if (held !== undefined) return held;
    const id = sheetOf(tab)?.getSheetId() ?? null;
    known.set(tab, id);
    return id;
  };
}

export function growTo(sheet: Sheet, rows: number, columns: number): void {
  const maxRows = sheet.getMaxRows();
  if (rows > maxRows) sheet.insertRowsAfter(maxRows, rows - maxRows);
  const maxColumns = sheet.getMaxColumns();
  if (columns > maxColumns) sheet.insertColumnsAfter(maxColumns, columns - maxColumns);
}

/** A new tab has a thousand rows; those past the table are blank and only cost time. */
function trimTo(sheet: Sheet, rows: number): void {
  const surplus = sheet.getMaxRows() - rows;
  if (surplus > 0) sheet.deleteRows(rows + 1, surplus);
}

function wholeOf(sheet: Sheet) {
  return sheet.getRange(1, 1, sheet.getMaxRows(), sheet.getMaxColumns());
}

export function applyLook(range: GoogleAppsScript.Spreadsheet.Range, look: Look): void {
  if (look.bold) range.setFontWeight('bold');
  if (look.size) range.setFontSize(look.size);
  if (look.color) range.setFontColor(look.color);
  if (look.background) range.setBackground(look.background);
  if (look.align) range.setHorizontalAlignment(look.align);
  if (look.wrap) range.setWrap(true);
  if (look.border) range.setBorder(true, true, true, true, true, true);
}

/** One call for each run of columns of one width. */
function setWidths(sheet: Sheet, widths: readonly number[]): void {
  for (let first = 0; first < widths.length; ) {
    const width = widths[first] as number;
    let next = first + 1;
    while (widths[next] === width) next++;
    sheet.setColumnWidths(first + 1, next - first, width);
    first = next;
  }
}

function rangeOf(sheet: Sheet, area: Area) {
  return sheet.getRange(area.row, area.column, area.rows, area.columns);
}

function square(
  cells: readonly (readonly PrintedCell[])[],
  rows: number,
  columns: number,
): PrintedCell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cells[row]?.[column] ?? ''),
  );
}

function protectWithWarning(sheet: Sheet, description: string): void {
  if (sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) return;
  sheet.protect().setDescription(description).setWarningOnly(true);
}
