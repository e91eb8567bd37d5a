import type { Examination } from '../../core/pipeline/examine';
import type { DocumentState, VerifiedDocument } from '../contract/verified';
import type { Host } from '../ports';
import { REGISTER_TAB, registeredPapers } from '../register-document';
import { reportVerified } from './report-verified';
import { traceReader } from './trace-tab';
import { verifyPapers } from './verify-papers';

/** Each document of the register against the data as it was examined just now. Writes nothing. */
export function verify(
  host: Host,
  { book }: Examination,
): { readonly verified: VerifiedDocument[]; readonly notices: string[] } {
  const names = host.workbook.tabNames();
  const papers = registeredPapers(host, names);
  const verified = verifyPapers(papers, book.records, traceReader(host, names)).map((paper) =>
    reportVerified(paper, book.tabs),
  );
  return { verified, notices: [summaryOf(verified)] };
}

export const STATE_NAMES: Readonly<Record<DocumentState, string>> = {
  changed: 'ข้อมูลเปลี่ยนแล้ว',
  unknown: 'ไม่ทราบ',
  current: 'ตรงกับข้อมูล',
  superseded: 'มีฉบับใหม่กว่า',
};

function summaryOf(verified: readonly VerifiedDocument[]): string {
  if (verified.length === 0) return `ยังไม่มีเอกสารในแท็บ “${REGISTER_TAB.name}”`;
  const states = Object.entries(STATE_NAMES).flatMap(([state, name]) => {
    const count = verified.filter((one) => one.state === state).length;
    return count > 0 ? [`${name} ${count}`] : [];
  });
  return `เอกสารในทะเบียน ${verified.length} ฉบับ: ${states.join(' · ')}`;
}
