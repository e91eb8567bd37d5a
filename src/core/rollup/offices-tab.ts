import type { TabSpec } from '../sheet/tab-spec';

export type OfficeKey = 'order' | 'name' | 'address' | 'note';

/** หน่วยงาน: the offices a coordinator gathers from, a row each. */
export const OFFICES_TAB: TabSpec<OfficeKey> = {
  name: 'หน่วยงาน',
  aliases: ['รายชื่อหน่วยงาน', 'รายการหน่วยงาน'],
  about: 'หน่วยงานที่จะรวบรวม แถวละหนึ่งหน่วยงาน',
  columns: [
    {
      key: 'order',
      header: 'ลำดับ',
      aliases: ['ที่', 'ลำดับที่'],
      about: 'ลำดับในรายการ เว้นว่างเมื่อใช้ตามลำดับแถว',
      format: 'whole',
      width: 60,
    },
    {
      key: 'name',
      header: 'หน่วยงาน',
      aliases: ['ชื่อหน่วยงาน', 'อปท.', 'ชื่อ อปท.'],
      required: true,
      about: 'ชื่อหน่วยงาน ใช้เรียกเมื่อเปิดไฟล์ไม่ได้ ชื่อในตารางมาจากไฟล์ของหน่วยงานเอง',
      format: 'text',
      width: 260,
    },
    {
      key: 'address',
      header: 'ลิงก์ไฟล์',
      aliases: ['ลิงก์', 'ลิงค์', 'ลิงค์ไฟล์', 'ไฟล์', 'ชื่อไฟล์', 'ที่อยู่ไฟล์', 'url'],
      required: true,
      about: 'ลิงก์ Google ชีตของหน่วยงานทั้งลิงก์ คัดลอกจากแถบที่อยู่ หน่วยงานต้องแชร์สิทธิ์ดูให้บัญชีนี้ก่อน',
      format: 'text',
      width: 420,
    },
    {
      key: 'note',
      header: 'หมายเหตุ',
      about: 'บันทึกของผู้ประสาน ไม่นำไปใช้',
      format: 'text',
      width: 220,
    },
  ],
};
