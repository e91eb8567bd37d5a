import { LAWS } from '../ita-memos/passages';
import { MEMO_HEAD, subjectPart } from '../paper/head-parts';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import type { DraftData } from '../paper/part';
import { background, findings, proposal, subject, summary } from './drafts';
import { itaFacts } from './facts';
import { ITA_FIELDS } from './fields';

/** The memo that analyses the ITA of the year that counts and plans what is to be improved. */
export const memoIta = paperKind({
  kind: 'memo-ita',
  tabs: ['ตั้งค่า', 'ITA', 'เกณฑ์ ITA', 'มาตรการ', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'ITA'],
  lacks,
  parts: [
    subjectPart(subject),
    ...MEMO_HEAD,
    { name: 'เรื่องเดิม', about: 'ที่มาของรายงาน', draft: background },
    { name: 'ข้อเท็จจริง', about: 'ข้อความนำก่อนคะแนนและตาราง', draft: findings },
    { name: 'สรุปผลการวิเคราะห์', about: 'สรุปคะแนน จุดที่ต้องปรับปรุง และแผน', draft: summary },
    LAWS,
    { name: 'ข้อเสนอ', about: 'ข้อเสนอและข้อพิจารณา', draft: proposal },
  ],
  facts: itaFacts,
  fields: [...PAPER_FIELDS, ...ITA_FIELDS],
});

function lacks({ records, tables }: DraftData): string {
  if (tables.ita !== null) return '';
  const isLater = records.ita.some(
    ({ fiscalYear, score }) => fiscalYear !== null && score !== null,
  );
  return isLater
    ? `แท็บ “ITA” มีแต่คะแนนของปีหลังปีงบประมาณ ${tables.fiscalYear} ที่ตั้งไว้`
    : 'แท็บ “ITA” ยังไม่มีคะแนน';
}
