import { CHIEF_FIELDS } from '../paper/chief-fields';
import { subjectPart } from '../paper/head-parts';
import { officialDayPart } from '../paper/official-day';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { duties, orderNumber, reasons, subject } from './drafts';
import { MEMBER_FIELDS } from './member-fields';

/** The order that appoints who draws up the plan: form ๔ of the regulation on official papers. */
export const orderCommittee = paperKind({
  kind: 'order-committee',
  tabs: ['ตั้งค่า', 'คณะกรรมการ', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'คณะกรรมการ'],
  lacks: ({ records }) => (records.committee.length > 0 ? '' : 'แท็บ “คณะกรรมการ” ยังไม่มีรายการ'),
  parts: [
    subjectPart(subject),
    {
      name: 'คำสั่งที่',
      about: 'เลขที่คำสั่ง เว้นว่างไว้เขียนได้',
      isLine: true,
      blankAllowed: true,
      draft: orderNumber,
    },
    { name: 'เหตุผล', about: 'เหตุที่แต่งตั้ง อำนาจตามกฎหมาย และการแต่งตั้ง', draft: reasons },
    { name: 'อำนาจหน้าที่', about: 'หน้าที่ของคณะกรรมการ ย่อหน้าละข้อ', draft: duties },
    {
      name: 'วันมีผล',
      about: 'ตั้งแต่เมื่อใด',
      isLine: true,
      draft: () => ['ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป'],
    },
    officialDayPart('วันที่สั่ง', 'วันที่สั่ง เช่น 31 มีนาคม พ.ศ. 2565 เว้นว่างไว้เขียนได้'),
  ],
  facts: (paper) => paper,
  fields: [...PAPER_FIELDS, ...CHIEF_FIELDS, ...MEMBER_FIELDS],
});
