import { MEMO_HEAD, subjectPart } from '../paper/head-parts';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { changes } from './changes';
import { background, findings, proposal, subject } from './drafts';
import { memoFacts } from './facts';
import { NUMBER_FIELDS } from './number-fields';
import { REMARK_FIELDS } from './remark-fields';
import { REQUIRED_TABLES } from './required-tables';
import { REVIEWS_PART } from './reviews';
import { TABLE_FIELDS } from './table-fields';

/** The memo that reports a round's results to the chief executive, with the five tables of it. */
export const memoResults = paperKind({
  kind: 'memo-results',
  tabs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน', 'ความเห็นกรรมการ', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน'],
  lacks: ({ records }) => (records.plan.length === 0 ? 'แท็บ “แผน” ยังไม่มีรายการ' : ''),
  withholdingCodes: ['results-none'],
  requires: REQUIRED_TABLES,
  parts: [
    subjectPart(subject),
    ...MEMO_HEAD,
    { name: 'ต้นเรื่อง', about: 'ที่มาของรายงาน', draft: background },
    { name: 'ข้อเท็จจริง', about: 'ผลของรอบ จำนวนรายการและงบประมาณ', draft: findings },
    REVIEWS_PART,
    {
      name: 'การเปลี่ยนแปลงจากรอบก่อน',
      about: 'สิ่งที่เปลี่ยนจากรอบก่อนที่ปิดไว้',
      isOptional: true,
      draft: changes,
    },
    { name: 'ข้อเสนอ', about: 'ข้อพิจารณาและข้อเสนอแนะ', draft: proposal },
  ],
  facts: memoFacts,
  fields: [...PAPER_FIELDS, ...NUMBER_FIELDS, ...TABLE_FIELDS, ...REMARK_FIELDS],
});
