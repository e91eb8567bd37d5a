import type { Reply } from '../app/contract/reply';
import type { DocumentReport } from '../app/contract/report';

/** More sentences than this do not fit a message box. */
const MOST_LINES = 12;

/** Shows what was done, or what stopped it, in one box with one button, over the first of the tabs that is there. */
export function showReply(title: string, reply: Reply, ...tabNames: readonly string[]): void {
  SpreadsheetApp.getActiveSpreadsheet().toast(isDone(reply) ? 'เสร็จแล้ว' : 'หยุดไว้ก่อน', 'โปร่งใส', 1);
  const [tab] = reply.ok ? tabNames.flatMap((name) => sheetNamed(name) ?? []) : [];
  if (tab) SpreadsheetApp.getActiveSpreadsheet().setActiveSheet(tab);
  showLines(title, linesOf(reply));
}

/** Sentences alone, where nothing was done. */
export function showLines(title: string, lines: readonly string[]): void {
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(`… และอีก ${lines.length - shown.length} ข้อความ`);
  const ui = SpreadsheetApp.getUi();
  ui.alert(`โปร่งใส: ${title}`, shown.join('\n\n'), ui.ButtonSet.OK);
}

/** Shows what is about to happen, and asks for a word. */
export function isConfirmed(title: string, lines: readonly string[], question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  const text = [...lines, question].join('\n\n');
  return ui.alert(`โปร่งใส: ${title}`, text, ui.ButtonSet.OK_CANCEL) === ui.Button.OK;
}

function sheetNamed(name: string): GoogleAppsScript.Spreadsheet.Sheet | null {
  return SpreadsheetApp.getActiveSpreadsheet().getSheetByName(name);
}

function isDone(reply: Reply): boolean {
  if (!reply.ok) return false;
  return (reply.report?.documents ?? []).every(({ withheld }) => withheld.length === 0);
}

function linesOf(reply: Reply): string[] {
  if (!reply.ok) return [reply.message, reply.remedy];
  const differing = (reply.selfTest ?? []).filter((line) => !line.ok);
  return [
    ...(reply.report?.documents ?? []).flatMap(madeLines),
    ...reply.notices,
    ...differing.map((line) => `ต่างไป: ${line.name} – ${line.detail}`),
  ];
}

function madeLines({ title, url, blanks }: DocumentReport): string[] {
  if (url === '') return [];
  const left = blanks.length > 0 ? [`ช่องที่เว้นไว้ให้กรอกเอง: ${blanks.join(', ')}`] : [];
  return [`ทำ “${title}” แล้ว: ${url}`, ...left];
}
