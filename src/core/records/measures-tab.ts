import type { TabSpec } from '../sheet/tab-spec';
import { EXAMPLE_MARK } from './example-mark';
import { INSTRUMENTS } from './indicators';
import { MEASURE_STATUS_NAMES } from './measure-status';
import { tickColumn } from './tick-column';

export type MeasureKey =
  | 'order'
  | 'instrument'
  | 'name'
  | 'issue'
  | 'unit'
  | 'steps'
  | 'monitoring'
  | 'period'
  | 'budget'
  | 'status'
  | 'notStarted'
  | 'underWay'
  | 'finished'
  | 'result'
  | 'outcome'
  | 'evidence';

/**
 * มาตรการ: what is to be improved after an ITA, one row per measure. The aliases are the headers of
 * printed measures and of the O42 form, whose numbers stand before some of them.
 */
export const MEASURES_TAB: TabSpec<MeasureKey> = {
  name: 'มาตรการ',
  aliases: ['มาตรการ ITA', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส'],
  about: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสที่ตามมาจากผล ITA แถวละหนึ่งมาตรการ',
  identity: [['order', 'name'], ['name']],
  columns: [
    {
      key: 'order',
      header: 'ลำดับ',
      aliases: ['ที่', 'ลำดับที่', 'ข้อ'],
      about: 'เลขลำดับ เว้นว่างได้',
      format: 'text',
      width: 60,
    },
    {
      key: 'instrument',
      header: 'แบบวัด',
      aliases: ['แบบ', 'แบบวัด ITA', 'เครื่องมือ', 'เครื่องมือการประเมิน', 'แบบประเมิน'],
      about: 'IIT EIT หรือ OIT เว้นว่างได้',
      format: 'text',
      width: 80,
      choices: INSTRUMENTS,
    },
    {
      key: 'name',
      header: 'ตัวชี้วัด/มาตรการ',
      aliases: [
        'ตัวชี้วัด',
        'มาตรการ',
        'มาตรการ/กิจกรรม',
        'มาตรการ/แนวทาง',
        'ตัวชี้วัด ITA',
        'ตัวชี้วัดของการประเมิน ITA',
      ],
      required: true,
      about: 'ชื่อตัวชี้วัดที่มาตรการนี้ปรับปรุง หรือชื่อมาตรการ',
      format: 'text',
      width: 240,
    },
    {
      key: 'issue',
      header: 'ประเด็นที่ต้องปรับปรุง',
      aliases: ['ประเด็น', 'ประเด็นที่ต้องแก้ไข', 'ประเด็นที่ต้องพัฒนา'],
      about: 'เรื่องที่ต้องทำให้ดีขึ้น',
      format: 'text',
      width: 260,
    },
    {
      key: 'unit',
      header: 'หน่วยงาน/ผู้รับผิดชอบ',
      aliases: [
        'หน่วยงานผู้รับผิดชอบ',
        'หน่วยงานรับผิดชอบ',
        'หน่วยงานที่รับผิดชอบ',
        'ผู้รับผิดชอบ',
        'ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
        '(1) ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
      ],
      about: 'สำนักหรือกอง',
      format: 'text',
      width: 160,
    },
    {
      key: 'steps',
      header: 'ขั้นตอน/วิธีปฏิบัติ',
      aliases: ['ขั้นตอน/วิธีการปฏิบัติ', 'ขั้นตอนหรือวิธีปฏิบัติ', '(2) ขั้นตอนหรือวิธีปฏิบัติ', 'วิธีดำเนินการ'],
      about: 'เป็นข้อ บรรทัดละข้อ',
      format: 'text',
      width: 260,
    },
    {
      key: 'monitoring',
      header: 'แนวทางการกำกับติดตาม',
      aliases: [
        'การกำกับติดตาม',
        'แนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล',
        '(3) แนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล',
      ],
      about: 'จะรู้ได้อย่างไรว่าทำแล้ว และรายงานใคร',
      format: 'text',
      width: 220,
    },
    {
      key: 'period',
      header: 'ระยะเวลาดำเนินการ',
      aliases: ['ระยะเวลา', '(4) ระยะเวลาดำเนินการ'],
      about: 'เช่น ตุลาคม 2566 – มีนาคม 2567',
      format: 'text',
      width: 140,
    },
    {
      key: 'budget',
      header: 'งบประมาณ',
      about: 'บาท เว้นว่างหรือพิมพ์ - เมื่อไม่ใช้งบประมาณ',
      format: 'money',
      width: 110,
    },
    {
      key: 'status',
      header: 'สถานะ',
      aliases: ['สถานะการดำเนินงาน', 'สถานะการดำเนินการ'],
      about: 'เลือกหนึ่งสถานะ เว้นว่างเมื่อยังไม่รายงาน',
      format: 'text',
      width: 150,
      choices: Object.values(MEASURE_STATUS_NAMES),
    },
    tickColumn('notStarted', MEASURE_STATUS_NAMES['not-started'], ['ยังไม่ได้ดำเนินการ']),
    tickColumn('underWay', MEASURE_STATUS_NAMES['in-progress'], ['อยู่ระหว่างการดำเนินการ']),
    tickColumn('finished', MEASURE_STATUS_NAMES.done, ['ดำเนินการแล้วเสร็จ', 'ดำเนินการเสร็จแล้ว']),
    {
      key: 'result',
      header: 'ผลการดำเนินงาน',
      aliases: [
        'ผลการดำเนินการ',
        'สรุปผลการดำเนินการ',
        'สรุปผลการดำเนินงาน',
        'การรายงานผลการดำเนินการ',
        '(5) การรายงานผลการดำเนินการ',
      ],
      about: 'ทำอะไรไปแล้ว',
      format: 'text',
      width: 260,
    },
    {
      key: 'outcome',
      header: 'ผลลัพธ์หรือความสำเร็จ',
      aliases: ['ผลลัพธ์', 'ผลลัพธ์/ความสำเร็จ', 'ผลลัพธ์หรือความสำเร็จของการดำเนินการ'],
      about: 'เกิดผลอย่างไร',
      format: 'text',
      width: 260,
    },
    { key: 'evidence', header: 'หลักฐาน', about: 'เอกสารหรือลิงก์', format: 'text', width: 160 },
  ],
  examples: [
    {
      order: '1',
      instrument: 'IIT',
      name: 'การใช้ทรัพย์สินของราชการ',
      issue: 'ขั้นตอนการขอยืมทรัพย์สินยังไม่ชัดเจน',
      unit: 'สำนักปลัดเทศบาล',
      steps: 'จัดทำคู่มือการยืมทรัพย์สินและชี้แจงในที่ประชุมประจำเดือน',
      monitoring: 'รายงานผู้บริหารทุกไตรมาส',
      period: 'ไตรมาสที่ 1',
      budget: '-',
      status: MEASURE_STATUS_NAMES['in-progress'],
      evidence: EXAMPLE_MARK,
    },
  ],
};
