import type { Reply } from '../app/contract';

/** More sentences than this do not fit a message box. */
const MOST_LINES = 12;

/** Shows what was done, or what stopped it, in one box with one button. */
export function showReply(title: string, reply: Reply): void {
  const lines = linesOf(reply);
  const shown = lines.slice(0, MOST_LINES);
  if (lines.length > shown.length) shown.push(`… และอีก ${lines.length - shown.length} ข้อความ`);
  SpreadsheetApp.getActiveSpreadsheet().toast('เสร็จแล้ว', 'โปร่งใส', 1);
  const ui = SpreadsheetApp.getUi();
  ui.alert(`โปร่งใส: ${title}`, shown.join('\n\n'), ui.ButtonSet.OK);
}

function linesOf(reply: Reply): string[] {
  if (!reply.ok) return [reply.message, reply.remedy];
  const differing = (reply.selfTest ?? []).filter((line) => !line.ok);
  return [...reply.notices, ...differing.map((line) => `ต่างไป: ${line.name} – ${line.detail}`)];
}
