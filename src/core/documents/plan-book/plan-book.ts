import { subjectPart } from '../paper/head-parts';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { CONTENTS_FIELDS } from './contents-fields';
import { DETAIL_FIELDS } from './detail-fields';
import { benefits, foreword, goals, objectives, rationale, subject } from './drafts';
import { bookFacts } from './facts';
import { MAKER_FIELDS } from './maker-fields';
import { MATRIX_FIELDS } from './matrix-fields';

/** Nobody else can say what an office strives for: these stay blank until it does. */
const nothing = (): string[] => [];

/** The book of a plan: its reasons, its items year by year, and the detail of each. */
export const planBook = paperKind({
  kind: 'plan-book',
  tabs: ['ตั้งค่า', 'แผน', 'รายละเอียด', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'แผน', 'รายละเอียด'],
  parts: [
    subjectPart(subject),
    { name: 'คำนำ', about: 'ที่มาของเล่มแผน', draft: foreword },
    { name: 'หลักการและเหตุผล', about: 'เหตุที่ต้องมีแผน', draft: rationale },
    { name: 'วิสัยทัศน์', about: 'วิสัยทัศน์ของหน่วยงาน โปร่งใสไม่ร่างให้', draft: nothing },
    { name: 'พันธกิจ', about: 'พันธกิจของหน่วยงาน โปร่งใสไม่ร่างให้', draft: nothing },
    { name: 'วัตถุประสงค์', about: 'วัตถุประสงค์ของการจัดทำแผน', draft: objectives },
    { name: 'เป้าหมาย', about: 'เป้าหมายของแผน', draft: goals },
    { name: 'ประโยชน์', about: 'ประโยชน์ของการจัดทำแผน', draft: benefits },
  ],
  facts: bookFacts,
  fields: [
    ...PAPER_FIELDS,
    ...MAKER_FIELDS,
    ...CONTENTS_FIELDS,
    ...MATRIX_FIELDS,
    ...DETAIL_FIELDS,
  ],
});
