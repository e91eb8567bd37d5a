import type { TabSpec } from '../sheet/tab-spec';
import { EXAMPLE_MARK } from './example-mark';
import { ITEM_KIND_NAMES, ITEM_KINDS } from './item-kind';

export type PlanKey =
  | 'code'
  | 'dimension'
  | 'kind'
  | 'name'
  | 'unit'
  | 'baseline'
  | 'note'
  | 'section';

/** แผน: one row per item. The familiar layout of printed plans is read by the same declaration. */
export const PLAN_TAB: TabSpec<PlanKey> = {
  name: 'แผน',
  aliases: ['แผนปฏิบัติการ', 'แผนปฏิบัติการป้องกันการทุจริต', 'แผนปฏิบัติการป้องกันการทุจริต 5 ปี'],
  about: 'รายการทั้งหมดในแผนปฏิบัติการป้องกันการทุจริต แถวละหนึ่งรายการ',
  identity: [['code'], ['name']],
  totalColumns: ['code', 'dimension', 'name'],
  columns: [
    {
      key: 'code',
      header: 'รหัส',
      aliases: ['รหัสรายการ', 'รหัสโครงการ'],
      about: 'มิติ.ลำดับ เช่น 1.3 (ถ้าไม่มีคอลัมน์นี้ จะอ่านจากหน้าชื่อรายการ)',
      format: 'text',
      width: 60,
    },
    {
      key: 'dimension',
      header: 'มิติ',
      aliases: ['มิติที่', 'มติ'],
      required: true,
      about: 'มิติ 1 ถึง 4 เซลล์ที่ผสานลงมาหลายแถวใช้ได้',
      format: 'text',
      width: 60,
      choices: ['1', '2', '3', '4'],
    },
    {
      key: 'kind',
      header: 'ประเภท',
      about: 'โครงการ กิจกรรม มาตรการ หรือ แนวปฏิบัติ (ถ้าว่าง จะอ่านจากคำแรกของชื่อ)',
      format: 'text',
      width: 90,
      choices: ITEM_KINDS.map((kind) => ITEM_KIND_NAMES[kind]),
    },
    {
      key: 'name',
      header: 'ชื่อโครงการ/กิจกรรม/มาตรการ',
      aliases: [
        'โครงการ/กิจกรรม/มาตรการ',
        'โครงการ/กิจกรรม/มาตรการ/แนวปฏิบัติ',
        'ชื่อโครงการ',
        'ชื่อรายการ',
        'โครงการ',
      ],
      required: true,
      about: 'ชื่อเต็มของรายการ',
      format: 'text',
      width: 380,
    },
    {
      key: 'unit',
      header: 'หน่วยงานรับผิดชอบ',
      aliases: ['หน่วยงานที่รับผิดชอบ', 'หน่วยงาน/ผู้รับผิดชอบ', 'ผู้รับผิดชอบ', 'หน่วยงาน'],
      about: 'สำนักหรือกองที่รับผิดชอบ',
      format: 'text',
      width: 150,
    },
    {
      key: 'baseline',
      header: 'โครงการตั้งต้น',
      aliases: ['ตั้งต้น'],
      about: 'ใช่ เมื่ออยู่ในแผนที่ลงระบบครั้งแรก ไม่ใช่ เมื่อเพิ่มภายหลัง เว้นว่างถือว่าใช่',
      format: 'text',
      width: 90,
      choices: ['ใช่', 'ไม่ใช่'],
    },
    {
      key: 'note',
      header: 'หมายเหตุ',
      about: 'ข้อความเพิ่มเติม',
      format: 'text',
      width: 180,
    },
    {
      key: 'section',
      header: 'หมวด',
      aliases: ['หัวข้อ', 'หัวข้อตามแผน', 'หมวด/หัวข้อ', 'แนวทาง', 'แนวทาง/หัวข้อ'],
      about:
        'หัวข้อในมิติที่รายการนี้อยู่ เช่น 2.2.1 สร้างความโปร่งใส… ใช้จัดกลุ่มในรายงานผล ' +
        'กรอกทุกแถว หัวข้อใหญ่และหัวข้อย่อยให้ขึ้นบรรทัดใหม่ เว้นว่างเมื่อไม่มีหัวข้อ',
      format: 'text',
      width: 260,
    },
  ],
  years: {
    header: (year) => `งบประมาณ ${year}`,
    words: ['งบประมาณ', 'วงเงิน', 'จำนวนเงิน', 'ตามแผน', 'ประจำ', 'ปี', 'พ.ศ.', 'บาท'],
    about: 'งบประมาณตามแผนของปีนั้น (บาท) พิมพ์ - เมื่อไม่ใช้งบประมาณ',
    width: 110,
    before: 'note',
  },
  examples: [
    {
      code: '1.1',
      dimension: '1',
      kind: 'โครงการ',
      name: 'โครงการอบรมคุณธรรมจริยธรรมของบุคลากร',
      unit: 'สำนักปลัดเทศบาล',
      baseline: 'ใช่',
      note: EXAMPLE_MARK,
    },
    {
      code: '2.1',
      dimension: '2',
      kind: 'มาตรการ',
      name: 'มาตรการไม่รับของขวัญจากการปฏิบัติหน้าที่',
      unit: 'สำนักปลัดเทศบาล',
      baseline: 'ใช่',
      note: EXAMPLE_MARK,
    },
  ],
};
