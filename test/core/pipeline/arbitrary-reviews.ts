import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/text/cell';
import { REVIEWS_HEADER, reviewRow } from '../../support/grids';

const CODES: Cell[] = ['1.1', '1.2', '2.1', '๑.๑', '3.6', '9.9', '4.99', '', '', '-', '#REF!'];
const OPINIONS: Cell[] = ['', '-', 'ขอให้แนบภาพกิจกรรม', 'เทศบาลตำบลทดสอ', '=1+1', '{{ก}}'];
const DECISIONS: Cell[] = [
  ...['รับรอง', 'รับรอง', 'ให้แก้ไข', 'ให้แก้ไข', 'ขอข้อมูลเพิ่ม', 'ขอข้อมูลเพิ่มเติม'],
  ...['ให้แก้ไฃ', 'ไม่รับรอง', '', '#N/A'],
];
const MEMBERS: Cell[] = ['ประธานกรรมการ', 'ประธาน กรรมการ', 'กรรมการ', ''];
const DAYS: Cell[] = [
  ...['8 เมษายน 2567', '๘ เม.ย. ๖๗', '9 เมษายน 2567', '10 เมษายน 2567', '31/2/2567'],
  ...['8 April 2024', '', { day: '2024-04-09' }, { day: '2567-04-10' }],
];
const ANSWERS: Cell[] = ['', '', '-', 'แนบแล้ว', 'อ้างถึงเทศบาลตำบลบ้านใหม่'];

/** Rows of ความเห็นกรรมการ with their header, several of one item, member and day among them. */
export const reviewRows: fc.Arbitrary<readonly (readonly Cell[])[]> = fc
  .array(
    fc.record({
      ปีงบประมาณ: fc.constantFrom<Cell>(2567, 2567, 2567, '๒๕๖๖', 2599, ''),
      รอบ: fc.constantFrom<Cell>(6, 6, 12, 'รอบ ๖ เดือน', 9, ''),
      รหัส: fc.constantFrom(...CODES),
      ความเห็น: fc.constantFrom(...OPINIONS),
      ผลพิจารณา: fc.constantFrom(...DECISIONS),
      กรรมการ: fc.constantFrom(...MEMBERS),
      วันที่: fc.constantFrom(...DAYS),
      คำตอบ: fc.constantFrom(...ANSWERS),
      ผู้ตอบ: fc.constantFrom<Cell>('', 'นิติกร'),
      วันที่ตอบ: fc.constantFrom(...DAYS),
    }),
    { maxLength: 12 },
  )
  .map((rows) => [REVIEWS_HEADER, ...rows.map((cells) => reviewRow('', cells))]);
