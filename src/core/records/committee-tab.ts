import type { TabSpec } from '../sheet/tab-spec';
import { SHARE_RIGHT_NAMES } from './share-right';

export type CommitteeKey = 'order' | 'name' | 'position' | 'role' | 'email' | 'right';

/** คณะกรรมการ: who draws up the plan, as the order appoints them, a row a person. */
export const COMMITTEE_TAB: TabSpec<CommitteeKey> = {
  name: 'คณะกรรมการ',
  aliases: ['รายชื่อคณะกรรมการ', 'คณะกรรมการจัดทำแผน', 'คณะทำงาน'],
  about: 'คณะกรรมการจัดทำแผนตามคำสั่ง แถวละหนึ่งคน',
  identity: [['name', 'position'], ['position', 'role'], ['name'], ['position'], ['order']],
  columns: [
    {
      key: 'order',
      header: 'ลำดับ',
      aliases: ['ที่', 'ลำดับที่'],
      about: 'ลำดับในคำสั่ง เว้นว่างเมื่อใช้ตามลำดับแถว',
      format: 'whole',
      width: 60,
    },
    {
      key: 'name',
      header: 'ชื่อ-สกุล',
      aliases: ['ชื่อ', 'ชื่อ - สกุล', 'ชื่อ-นามสกุล', 'ชื่อ - นามสกุล', 'ชื่อ นามสกุล', 'รายชื่อ'],
      required: true,
      about: 'ชื่อพร้อมคำนำหน้า เว้นว่างได้ คำสั่งจะเว้นเส้นประไว้',
      format: 'text',
      width: 200,
    },
    {
      key: 'position',
      header: 'ตำแหน่ง',
      required: true,
      about: 'ตำแหน่งในหน่วยงาน เช่น ปลัดเทศบาล',
      format: 'text',
      width: 240,
    },
    {
      key: 'role',
      header: 'ตำแหน่งในคณะกรรมการ',
      aliases: ['หน้าที่ในคณะกรรมการ', 'ตำแหน่งในคณะทำงาน', 'หน้าที่'],
      required: true,
      about: 'เช่น ประธานกรรมการ กรรมการ กรรมการและเลขานุการ',
      format: 'text',
      width: 200,
    },
    {
      key: 'email',
      header: 'อีเมล',
      aliases: ['อีเมล์', 'อีเมลล์', 'e-mail', 'email', 'ที่อยู่อีเมล'],
      about: 'ที่อยู่อีเมลที่จะให้สิทธิ์ในเอกสาร เว้นว่างได้',
      format: 'text',
      width: 200,
    },
    {
      key: 'right',
      header: 'สิทธิ์',
      aliases: ['สิทธิ', 'สิทธิ์ในเอกสาร', 'สิทธิ์การใช้งาน'],
      about: 'สิทธิ์ในเอกสารที่จะให้แก่อีเมลนี้ เว้นว่างเมื่อยังไม่ให้',
      format: 'text',
      width: 140,
      choices: Object.values(SHARE_RIGHT_NAMES),
    },
  ],
  examples: [
    { order: 1, position: 'นายกเทศมนตรี', role: 'ประธานกรรมการ' },
    { order: 2, position: 'ปลัดเทศบาล', role: 'รองประธานกรรมการ' },
    { order: 3, position: 'หัวหน้าสำนักปลัดเทศบาล', role: 'กรรมการและเลขานุการ' },
  ],
};
