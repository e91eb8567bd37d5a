import { MEMO_HEAD, subjectPart } from '../paper/head-parts';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { background, facts, laws, proposal, subject } from './drafts';

/** The memo that asks the chief executive for approval to draw up the plan. */
export const memoApproval = paperKind({
  kind: 'memo-approval',
  tabs: ['ตั้งค่า', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า'],
  lacks: ({ records: { settings } }) =>
    settings.planStart === null || settings.planEnd === null
      ? 'ยังไม่ได้กรอกปีเริ่มแผนและปีสิ้นสุดแผนในแท็บ “ตั้งค่า”'
      : '',
  parts: [
    subjectPart(subject),
    ...MEMO_HEAD,
    { name: 'เรื่องเดิม', about: 'ที่มาของการจัดทำแผน', draft: background },
    { name: 'ข้อเท็จจริง', about: 'สิ่งที่จะจัดทำ และผู้รับผิดชอบ', draft: facts },
    { name: 'ข้อกฎหมาย', about: 'กฎหมาย ระเบียบ หรือหนังสือสั่งการ', draft: laws },
    { name: 'ข้อเสนอ', about: 'ข้อเสนอเพื่อพิจารณา', draft: proposal },
  ],
  facts: (paper) => paper,
  fields: PAPER_FIELDS,
});
