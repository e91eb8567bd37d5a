import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { DIMENSION_FIELDS } from './dimension-fields';
import { introduction, subject, summary } from './drafts';
import { reportFacts } from './facts';
import { MISSING_FIELDS } from './missing-fields';

/** The narrative report of a round: every reported item, by dimension and heading of the plan. */
export const reportResults = paperKind({
  kind: 'report-results',
  tabs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน'],
  withholdingCodes: ['results-none'],
  parts: [
    { name: 'เรื่อง', about: 'ชื่อรายงาน บรรทัดละหนึ่งย่อหน้า', draft: subject },
    { name: 'บทนำ', about: 'ที่มาของรายงานและรอบที่รายงาน', draft: introduction },
    { name: 'สรุปผล', about: 'สรุปจำนวนรายการท้ายรายงาน', draft: summary },
  ],
  facts: reportFacts,
  fields: [...PAPER_FIELDS, ...DIMENSION_FIELDS, ...MISSING_FIELDS],
});
