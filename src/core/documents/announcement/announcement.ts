import { CHIEF_FIELDS } from '../paper/chief-fields';
import { subjectPart } from '../paper/head-parts';
import { officialDayPart } from '../paper/official-day';
import { PAPER_FIELDS } from '../paper/paper-fields';
import { paperKind } from '../paper/paper-kind';
import { announced, subject } from './drafts';

/** The announcement that puts the plan into force: form ๗ of the regulation on official papers. */
export const announcement = paperKind({
  kind: 'announcement',
  tabs: ['ตั้งค่า', 'แผน', 'ผู้ลงนาม'],
  needs: ['ตั้งค่า', 'แผน'],
  parts: [
    subjectPart(subject),
    { name: 'ข้อความประกาศ', about: 'เหตุที่ประกาศ สาระของแผน และการประกาศใช้', draft: announced },
    officialDayPart('วันที่ประกาศ', 'วันที่ประกาศ เช่น 1 กันยายน พ.ศ. 2565 เว้นว่างไว้เขียนได้'),
  ],
  facts: (paper) => paper,
  fields: [...PAPER_FIELDS, ...CHIEF_FIELDS],
});
