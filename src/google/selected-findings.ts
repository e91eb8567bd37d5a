import { failureOf } from '../app/boundary';
import { FINDING_COLUMNS, FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { showLines, showReply } from './show-reply';
import { hasOwnMark } from './write-tab';

/** What the user has selected: the place of findings, in A1 form, or '' for a whole tab. */
export interface SelectedPlace {
  readonly sheet: string;
  readonly cell: string;
  /** null where a cell of another tab is selected: everything found there is meant. */
  readonly code: string | null;
  /** The finding's own key, where a row of ผลตรวจสอบ is selected. */
  readonly key: string | null;
}

/** Acts on what is selected; nothing selected, and any failure, is shown as a sentence. */
export function withSelected(title: string, act: (place: SelectedPlace) => void): void {
  try {
    const place = selectedPlace();
    if (place !== null) act(place);
    else askToSelect(title);
  } catch (error) {
    showReply(title, failureOf(error));
  }
}

export function askToSelect(title: string): void {
  showLines(title, [SELECT_FIRST]);
}

const SELECT_FIRST = `เลือกแถวของข้อหนึ่งในแท็บ “${FINDINGS_TAB_NAME}” หรือเลือกเซลล์ที่พบในแท็บกรอกข้อมูลก่อน แล้วสั่งอีกครั้ง`;

/** Far below any header of ผลตรวจสอบ. */
const SEARCHED_ROWS = 10;

/**
 * A row of ผลตรวจสอบ says by its columns which finding it is, found by their headers; any other tab
 * by the cell itself. null where ผลตรวจสอบ is open and no finding's row is selected.
 */
function selectedPlace(): SelectedPlace | null {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (!cell) return null;
  const sheet = cell.getSheet();
  if (sheet.getName() !== FINDINGS_TAB_NAME || !hasOwnMark(sheet)) {
    return { sheet: sheet.getName(), cell: cell.getA1Notation(), code: null, key: null };
  }
  return placeOfRow(sheet, cell.getRow());
}

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

function placeOfRow(sheet: Sheet, row: number): SelectedPlace | null {
  const width = Math.max(sheet.getLastColumn(), 1);
  const top = sheet
    .getRange(1, 1, Math.min(SEARCHED_ROWS, sheet.getMaxRows()), width)
    .getDisplayValues();
  const headerRow = top.findIndex((line) => line.includes(FINDING_COLUMNS.code));
  const header = top[headerRow];
  if (!header || row <= headerRow + 1) return null;
  const [line = []] = sheet.getRange(row, 1, 1, width).getDisplayValues();
  const at = (name: string) => line[header.indexOf(name)] ?? '';
  const place = { sheet: at(FINDING_COLUMNS.sheet), cell: at(FINDING_COLUMNS.cell) };
  if (place.sheet === '') return null;
  return { ...place, code: at(FINDING_COLUMNS.code) || null, key: at(FINDING_COLUMNS.key) || null };
}
