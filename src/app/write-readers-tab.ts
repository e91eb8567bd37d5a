import type { Examination } from '../core/pipeline/examine';
import { printReadersTab, READERS_TAB_NAME } from '../core/pipeline/readers-tab/print-readers-tab';
import { failureOf } from './boundary';
import { stampOf } from './examine-workbook';
import type { Host } from './ports';
import { documentsMadeBefore } from './register-document';
import { writeOutputTab } from './write-output-tab';

/**
 * Writes what readers without a menu go by. It comes after the work it tells of, which is done by then: a
 * failure is told and not thrown. Returns the sentences for the user.
 */
export function writeReadersTab(host: Host, examination: Examination): string[] {
  host.progress(`กำลังเขียนแท็บ “${READERS_TAB_NAME}”`);
  try {
    const documents = documentsMadeBefore(host, host.workbook.tabNames());
    return writeOutputTab(host, printReadersTab(examination, documents, stampOf(host)));
  } catch (error) {
    const { message } = failureOf(error);
    return [
      `เขียนแท็บ “${READERS_TAB_NAME}” ไม่สำเร็จ (${message}) งานอื่นเสร็จแล้ว สั่งตรวจสอบอีกครั้งเพื่อเขียนใหม่`,
    ];
  }
}
