import type { RequiredPart } from '../template/required-parts';

/** What no official paper goes without, as far as its shipped template prints it. */
export const PAPER_REQUIRES: readonly RequiredPart[] = [
  { what: 'ชื่อเรื่อง', fields: ['เรื่อง'] },
  { what: 'ชื่อหน่วยงาน', fields: ['ชื่อหน่วยงาน', 'ส่วนราชการ', 'ชื่อหน่วยงานในตาราง'] },
  {
    what: 'ที่ลงนาม (ชื่อหรือตำแหน่งผู้ลงนาม)',
    fields: [
      ...['ชื่อผู้รายงาน', 'ตำแหน่งผู้รายงาน', 'ชื่อผู้ให้ความเห็น', 'ตำแหน่งผู้ให้ความเห็น'],
      ...['ชื่อผู้ลงนาม', 'ตำแหน่งผู้ลงนาม', 'ชื่อผู้จัดทำ', 'ตำแหน่งผู้จัดทำ'],
    ],
  },
  { what: 'รหัสข้อมูล', fields: ['รหัสข้อมูล'] },
];
