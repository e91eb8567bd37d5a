import type { Examination } from '../core/pipeline/examine';
import type { MadeDocument } from '../core/pipeline/readers-tab/document-section';
import { printReadersTab, READERS_TAB_NAME } from '../core/pipeline/readers-tab/print-readers-tab';
import { failureOf } from './boundary';
import { stampOf } from './examine-workbook';
import type { Host } from './ports';
import { latestPapers } from './register-document';
import { traceReader } from './verify/trace-tab';
import { STATE_NAMES } from './verify/verify';
import { verifyPapers } from './verify/verify-papers';
import { writeOutputTab } from './write-output-tab';

/**
 * Writes what readers without a menu go by. It comes after the work it tells of, which is done by then: a
 * failure is told and not thrown. Returns the sentences for the user.
 */
export function writeReadersTab(host: Host, examination: Examination): string[] {
  host.progress(`กำลังเขียนแท็บ “${READERS_TAB_NAME}”`);
  try {
    return writeOutputTab(
      host,
      printReadersTab(examination, documentsOf(host, examination), stampOf(host)),
    );
  } catch (error) {
    const { message } = failureOf(error);
    return [
      `เขียนแท็บ “${READERS_TAB_NAME}” ไม่สำเร็จ (${message}) งานอื่นเสร็จแล้ว สั่งตรวจสอบอีกครั้งเพื่อเขียนใหม่`,
    ];
  }
}

/** The latest first, each with whether its data is still what it was made from. */
function documentsOf(host: Host, { book }: Examination): MadeDocument[] {
  const names = host.workbook.tabNames();
  const papers = latestPapers(host, names).reverse();
  return verifyPapers(papers, book.records, traceReader(host, names))
    .reverse()
    .map(({ paper, state }) => ({ ...paper, state: STATE_NAMES[state] }));
}
