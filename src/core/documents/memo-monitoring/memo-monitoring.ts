import { LAWS } from '../ita-memos/passages';
import { MEMO_HEAD, subjectPart } from '../paper/head-parts';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { background, findings, proposal, subject, summary } from './drafts';
import { monitoringFacts } from './facts';
import { MONITORING_FIELDS } from './fields';

/** The memo that tells what came of the measures, unit by unit. */
export const memoMonitoring = paperKind({
  kind: 'memo-monitoring',
  tabs: ['ตั้งค่า', 'มาตรการ', 'เกณฑ์ ITA', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'มาตรการ'],
  lacks: ({ records }) => (records.measures.length === 0 ? 'แท็บ “มาตรการ” ยังไม่มีรายการ' : ''),
  parts: [
    subjectPart(subject),
    ...MEMO_HEAD,
    { name: 'เรื่องเดิม', about: 'ที่มาของรายงาน', draft: background },
    { name: 'ข้อเท็จจริง', about: 'ข้อความนำก่อนตารางของแต่ละหน่วยงาน', draft: findings },
    { name: 'สรุปผลการกำกับติดตาม', about: 'จำนวนมาตรการที่มีผลและยังไม่มีผล', draft: summary },
    LAWS,
    { name: 'ข้อเสนอ', about: 'ข้อเสนอและข้อพิจารณา', draft: proposal },
  ],
  facts: monitoringFacts,
  fields: [...PAPER_FIELDS, ...MONITORING_FIELDS],
});
