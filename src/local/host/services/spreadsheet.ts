import { parseA1 } from '../../workbook/a1';
import { Sheet } from '../../workbook/sheet';
import { GoogleError } from '../google-error';
import { signatureError } from '../stand-in';
import type { HostState } from '../state';
import { rangeStandIn } from './range';
import { sharingMembers } from './sharing';
import { requireFreeName, sheetStandIn } from './sheet';

export const SPREADSHEET_ID = 'offline-workbook';

/** SpreadsheetApp.Spreadsheet: the one workbook the host has open. */
export function spreadsheetStandIn(state: HostState): object {
  const { workbook, options, standIns } = state;
  const sheetOf = (value: unknown, member: string): Sheet => {
    const sheet = standIns.open(value, Sheet);
    if (sheet === undefined) throw signatureError(`SpreadsheetApp.Spreadsheet.${member}`, [value]);
    return sheet;
  };
  const active = (): Sheet => workbook.active ?? (workbook.sheets[0] as Sheet);
  const made: object = standIns.make('SpreadsheetApp.Spreadsheet', {
    getId: () => SPREADSHEET_ID,
    getName: () => options.name ?? 'สมุดงาน',
    getUrl: () => `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit`,
    getSpreadsheetTimeZone: () => options.timeZone ?? 'Asia/Bangkok',
    getSpreadsheetLocale: () => options.locale ?? 'th_TH',
    getSheets: () => workbook.sheets.map((sheet) => sheetStandIn(state, sheet)),
    getSheetByName: (name: unknown) => {
      const sheet = workbook.sheet(String(name));
      return sheet === undefined ? null : sheetStandIn(state, sheet);
    },
    getActiveSheet: () => sheetStandIn(state, active()),
    getCurrentCell: () => rangeStandIn(state, active(), active().current),
    setActiveSheet: (value: unknown) => {
      workbook.active = sheetOf(value, 'setActiveSheet');
      return value;
    },
    insertSheet: (...values: unknown[]) => insertSheet(state, values),
    deleteSheet: (value: unknown) => {
      const sheet = sheetOf(value, 'deleteSheet');
      if (workbook.sheets.length === 1) {
        throw new GoogleError("You can't remove all the sheets in a document.");
      }
      workbook.remove(sheet);
    },
    moveActiveSheet: (position: number) => workbook.move(active(), position - 1),
    getRange: (text: unknown) => namedRange(state, String(text), active()),
    ...sharingMembers(state, () => made),
    toast: (message: unknown, title?: unknown) => {
      const toast = { message: String(message), title: title ? String(title) : '' };
      state.toasts.push(toast);
      options.onToast?.(toast);
    },
  });
  return made;
}

function insertSheet(state: HostState, values: readonly unknown[]): object {
  const name = values.find((value) => typeof value === 'string') as string | undefined;
  const index = values.find((value) => typeof value === 'number') as number | undefined;
  const { workbook } = state;
  let free = 1;
  while (workbook.sheet(`แผ่น${free}`)) free += 1;
  const wanted = name ?? `แผ่น${free}`;
  requireFreeName(state, wanted);
  const after =
    workbook.active === undefined ? undefined : workbook.sheets.indexOf(workbook.active) + 1;
  const sheet = workbook.insert(wanted, index ?? after);
  workbook.active = sheet;
  return sheetStandIn(state, sheet);
}

function namedRange(state: HostState, text: string, active: Sheet): object {
  const match = /^(?:'((?:[^']|'')+)'|([^!]+))!(.+)$/.exec(text);
  const name = (match?.[1]?.replaceAll("''", "'") ?? match?.[2]) as string | undefined;
  const sheet = name === undefined ? active : state.workbook.sheet(name);
  const area = sheet && parseA1(match?.[3] ?? text, sheet.maxRows, sheet.maxColumns);
  if (sheet === undefined || area === undefined) throw new GoogleError('Range not found');
  return rangeStandIn(state, sheet, area);
}
