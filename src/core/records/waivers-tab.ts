import type { TabSpec } from '../sheet/tab-spec';

export type WaiverKey =
  | 'time'
  | 'code'
  | 'tab'
  | 'item'
  | 'found'
  | 'reason'
  | 'by'
  | 'key'
  | 'cancelled';

/**
 * ข้อที่คงไว้: every finding set aside, a row each. Made on first use; the program only adds rows and
 * fills in when one was cancelled, the office may edit a reason or delete a row.
 */
export const WAIVERS_TAB: TabSpec<WaiverKey> = {
  name: 'ข้อที่คงไว้',
  about: 'ข้อเตือนและข้อแนะนำที่ตรวจแล้วคงไว้ พร้อมเหตุผล แถวละหนึ่งข้อ',
  identity: [['key', 'time'], ['key']],
  columns: [
    { key: 'time', header: 'เมื่อ', about: 'เวลาที่บันทึก', format: 'text', width: 200 },
    { key: 'code', header: 'รหัสข้อ', about: 'รหัสของข้อตรวจ', format: 'text', width: 150 },
    { key: 'tab', header: 'แท็บ', about: 'แท็บที่พบ', format: 'text', width: 110 },
    { key: 'item', header: 'รายการ', about: 'รหัสและชื่อของแถวที่พบ', format: 'text', width: 260 },
    { key: 'found', header: 'สิ่งที่พบ', about: 'ข้อความของข้อที่พบ', format: 'text', width: 340 },
    {
      key: 'reason',
      header: 'เหตุผลที่คงไว้',
      required: true,
      about: 'แก้ถ้อยคำได้ ถ้าลบเหตุผลออก ข้อนี้จะกลับไปแสดงตามเดิม',
      format: 'text',
      width: 300,
    },
    { key: 'by', header: 'ผู้บันทึก', about: 'ชื่อหรือตำแหน่งที่พิมพ์ไว้', format: 'text', width: 170 },
    {
      key: 'key',
      header: 'รหัสอ้างอิง',
      required: true,
      about: 'โปร่งใสใช้จำว่าเป็นข้อใด ขออย่าแก้',
      format: 'text',
      width: 220,
    },
    {
      key: 'cancelled',
      header: 'ยกเลิกเมื่อ',
      about: 'โปร่งใสใส่เวลาเมื่อยกเลิกการคงไว้ เว้นว่างเมื่อยังคงไว้',
      format: 'text',
      width: 200,
    },
  ],
};

/** A shorter reason says nothing to a reader. */
export const LEAST_REASON = 5;
