import type { TabSpec } from '../sheet/tab-spec';

export type DetailKey =
  | 'code'
  | 'name'
  | 'rationale'
  | 'objectives'
  | 'target'
  | 'method'
  | 'period'
  | 'budget'
  | 'responsible'
  | 'output'
  | 'outcome';

/** รายละเอียด: the nine headings of an item's detail, by code. */
export const DETAILS_TAB: TabSpec<DetailKey> = {
  name: 'รายละเอียด',
  aliases: ['รายละเอียดโครงการ', 'รายละเอียดโครงการ/กิจกรรม/มาตรการ'],
  about: 'รายละเอียดเก้าหัวข้อของแต่ละรายการ ใช้ในเล่มแผน',
  identity: [['code'], ['name']],
  columns: [
    {
      key: 'code',
      header: 'รหัส',
      required: true,
      about: 'รหัสเดียวกับในแท็บแผน',
      format: 'text',
      width: 60,
    },
    {
      key: 'name',
      header: 'ชื่อโครงการ',
      aliases: ['ชื่อโครงการ/กิจกรรม/มาตรการ'],
      about: 'ชื่อเต็ม',
      format: 'text',
      width: 220,
    },
    {
      key: 'rationale',
      header: 'หลักการและเหตุผล/ที่มา',
      aliases: ['หลักการและเหตุผล', 'หลักการและเหตุผล/ที่มาของโครงการ'],
      about: 'เหตุที่ต้องทำ',
      format: 'text',
      width: 300,
    },
    {
      key: 'objectives',
      header: 'วัตถุประสงค์',
      about: 'เป็นข้อ บรรทัดละข้อ',
      format: 'text',
      width: 220,
    },
    {
      key: 'target',
      header: 'กลุ่มเป้าหมาย',
      aliases: ['เป้าหมาย'],
      about: 'ใครบ้าง',
      format: 'text',
      width: 180,
    },
    { key: 'method', header: 'วิธีดำเนินการ', about: 'เป็นข้อ บรรทัดละข้อ', format: 'text', width: 260 },
    {
      key: 'period',
      header: 'ระยะเวลาดำเนินการ',
      about: 'เช่น ปีงบประมาณ พ.ศ. 2566 – 2570',
      format: 'text',
      width: 140,
    },
    {
      key: 'budget',
      header: 'งบประมาณดำเนินการ',
      aliases: ['งบประมาณ'],
      about: 'บาทต่อปี หรือ ไม่ใช้งบประมาณ',
      format: 'text',
      width: 130,
    },
    {
      key: 'responsible',
      header: 'ผู้รับผิดชอบ',
      aliases: ['ผู้รับผิดชอบโครงการ', 'หน่วยงานรับผิดชอบ'],
      about: 'สำนักหรือกอง',
      format: 'text',
      width: 150,
    },
    { key: 'output', header: 'ผลผลิต', about: 'สิ่งที่ได้ทันที', format: 'text', width: 200 },
    { key: 'outcome', header: 'ผลลัพธ์', about: 'ผลที่ตามมา', format: 'text', width: 200 },
  ],
};
