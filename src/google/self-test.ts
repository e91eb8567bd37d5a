import { failureOf } from '../app/boundary';
import type { Reply } from '../app/contract/reply';
import type { SelfTestLine } from '../app/contract/report';
import { facts } from './facts';
import { selfTestCases } from './self-test-cases';

const SCRATCH = 'โปร่งใส ตรวจระบบ (ลบได้)';

/**
 * Tries on the live platform what the offline host takes for granted, and the whole pipeline on a
 * small workbook in memory. Works on a scratch tab of its own and removes it, whatever happens.
 */
export function runSelfTest(): Reply {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const left = spreadsheet.getSheetByName(SCRATCH);
  if (left) spreadsheet.deleteSheet(left);
  const lines: SelfTestLine[] = [];
  const seen = spreadsheet.getActiveSheet();
  const sheet = spreadsheet.insertSheet(SCRATCH);
  try {
    for (const { name, expected, run } of facts) {
      lines.push(attempt(name, expected, () => run(sheet)));
    }
  } finally {
    spreadsheet.setActiveSheet(seen);
    spreadsheet.deleteSheet(sheet);
  }
  for (const { name, expected, run } of selfTestCases) lines.push(attempt(name, expected, run));
  const failed = lines.filter((line) => !line.ok).length;
  const summary =
    failed === 0
      ? `ระบบทำงานตามที่คาดทั้ง ${lines.length} ข้อ`
      : `พบ ${failed} จาก ${lines.length} ข้อที่ต่างจากที่คาด โปรดส่งข้อความนี้ให้ผู้ดูแลระบบ`;
  return { ok: true, notices: [summary, 'แท็บชั่วคราวลบแล้ว ข้อมูลของสมุดงานไม่เปลี่ยน'], selfTest: lines };
}

function attempt(name: string, expected: string, run: () => string): SelfTestLine {
  try {
    const actual = run();
    const ok = actual === expected;
    return { name, ok, detail: ok ? actual : `คาดว่า ${expected} แต่ได้ ${actual}` };
  } catch (error) {
    return { name, ok: false, detail: failureOf(error).message };
  }
}
