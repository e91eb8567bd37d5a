import type { ClosingState } from '../core/pipeline/closing-states';
import type { Examination } from '../core/pipeline/examine';
import type { MadeDocument } from '../core/pipeline/readers-tab/document-section';
import { printReadersTab, READERS_TAB_NAME } from '../core/pipeline/readers-tab/print-readers-tab';
import type { Book } from '../core/records/book';
import { failureOf } from './boundary';
import { examineWorkbook, stampOf } from './examine-workbook';
import type { Host } from './ports';
import { MOST_TOLD, registeredPapers } from './register-document';
import { closedHistory } from './rounds/closed-history';
import { reportVerified } from './verify/report-verified';
import { traceReader } from './verify/trace-tab';
import { STATE_NAMES } from './verify/verify';
import { type VerifiedPaper, verifyPapers } from './verify/verify-papers';
import { writeOutputTab } from './write-output-tab';

export interface ReadersTold {
  /** Sentences for the user. */
  readonly notices: string[];
  /** The closings told of; null where it did not come to that. */
  readonly closings: readonly ClosingState[] | null;
}

/**
 * Writes what readers without a menu go by. It comes after the work it tells of, which is done by then: a
 * failure is told and not thrown. Without an examination that still holds, the workbook is read anew.
 */
export function writeReadersTab(host: Host, examined?: Examination): ReadersTold {
  let closings: readonly ClosingState[] | null = null;
  try {
    const examination = examined ?? examineWorkbook(host);
    host.progress(`กำลังเขียนแท็บ “${READERS_TAB_NAME}”`);
    const names = host.workbook.tabNames();
    const closed = closedHistory(host, names, examination);
    closings = closed.closings;
    const sources = { ...closed, documents: documentsOf(host, names, examination), tabs: names };
    const tab = printReadersTab(examination, sources, stampOf(host));
    return { notices: writeOutputTab(host, tab), closings };
  } catch (error) {
    const { message } = failureOf(error);
    const failed = `เขียนแท็บ “${READERS_TAB_NAME}” ไม่สำเร็จ (${message}) งานอื่นเสร็จแล้ว สั่งตรวจสอบอีกครั้งเพื่อเขียนใหม่`;
    return { notices: [failed], closings };
  }
}

/** The latest first, each with whether its data is still what it was made from, and where it is not. */
function documentsOf(host: Host, names: readonly string[], { book }: Examination): MadeDocument[] {
  const papers = registeredPapers(host, names);
  return verifyPapers(papers, book.records, traceReader(host, names), MOST_TOLD)
    .reverse()
    .map((verified) => ({ ...verified.paper, state: stateText(verified, book) }));
}

function stateText(verified: VerifiedPaper, { tabs }: Book): string {
  const name = STATE_NAMES[verified.state];
  if (verified.state !== 'changed') return name;
  return `${name}: ${reportVerified(verified, tabs).sentences.join(' · ')}`;
}
