import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { introduction, title } from './drafts';
import { progressFacts } from './facts';
import { PROGRESS_FIELDS } from './progress-fields';

/** How far the measures of a year are, in the form the OIT asks for, a table an instrument. */
export const progressO42 = paperKind({
  kind: 'progress-o42',
  tabs: ['ตั้งค่า', 'มาตรการ', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'มาตรการ'],
  parts: [
    { name: 'เรื่อง', about: 'ชื่อรายงาน', draft: title },
    { name: 'บทนำ', about: 'ที่มาของมาตรการและความก้าวหน้าโดยรวม', draft: introduction },
  ],
  facts: progressFacts,
  fields: [...PAPER_FIELDS, ...PROGRESS_FIELDS],
});
