import type { TabSpec } from '../sheet/tab-spec';
import { EXAMPLE_MARK } from './example-mark';
import { STATUS_NAMES } from './status';
import { tickColumn } from './tick-column';

export type ResultKey =
  | 'fiscalYear'
  | 'round'
  | 'code'
  | 'name'
  | 'status'
  | 'underWay'
  | 'finished'
  | 'impossible'
  | 'inOrdinance'
  | 'ordinance'
  | 'disbursed'
  | 'activity'
  | 'outcome'
  | 'output'
  | 'result'
  | 'reason'
  | 'evidence';

/** ผลดำเนินงาน: one row per item, fiscal year and round. */
export const RESULTS_TAB: TabSpec<ResultKey> = {
  name: 'ผลดำเนินงาน',
  aliases: ['ผลการดำเนินงาน'],
  about: 'ผลของแต่ละรายการในแต่ละรอบ แถวละหนึ่งรายการ ปี และรอบ',
  identity: [['fiscalYear', 'round', 'code']],
  totalColumns: ['fiscalYear', 'round', 'code', 'name', 'status'],
  columns: [
    {
      key: 'fiscalYear',
      header: 'ปีงบประมาณ',
      aliases: ['ปี', 'ปี พ.ศ.'],
      required: true,
      about: 'ปี พ.ศ. เช่น 2567',
      format: 'whole',
      width: 105,
    },
    {
      key: 'round',
      header: 'รอบ',
      aliases: ['รอบรายงาน', 'รอบเดือน'],
      required: true,
      about: '6 หรือ 12 เดือน',
      format: 'whole',
      width: 60,
      choices: ['6', '12'],
    },
    {
      key: 'code',
      header: 'รหัส',
      aliases: ['รหัสรายการ', 'รหัสโครงการ'],
      required: true,
      about: 'รหัสเดียวกับในแท็บแผน เช่น 1.3',
      format: 'text',
      width: 60,
    },
    {
      key: 'name',
      header: 'ชื่อรายการ',
      aliases: ['ชื่อโครงการ/กิจกรรม/มาตรการ', 'โครงการ/กิจกรรม/มาตรการ', 'ชื่อโครงการ'],
      about: 'ให้อ่านง่าย โปร่งใสใส่ให้เมื่อเตรียมแถวรอบใหม่ และใช้รหัสเป็นหลัก',
      format: 'text',
      width: 260,
    },
    {
      key: 'status',
      header: 'สถานะ',
      aliases: ['สถานะการดำเนินงาน', 'สถานะการดำเนินการ'],
      required: true,
      about: 'เลือกหนึ่งสถานะ เว้นว่างเมื่อยังไม่รายงาน',
      format: 'text',
      width: 150,
      choices: [STATUS_NAMES['in-progress'], STATUS_NAMES.done, STATUS_NAMES.cannot],
    },
    tickColumn('underWay', STATUS_NAMES['in-progress'], ['อยู่ระหว่างการดำเนินการ']),
    tickColumn('finished', STATUS_NAMES.done, ['ดำเนินการแล้ว', 'ดำเนินการเสร็จแล้ว']),
    tickColumn('impossible', STATUS_NAMES.cannot, ['ไม่สามารถดำเนินการ']),
    {
      key: 'inOrdinance',
      header: 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน',
      aliases: ['บรรจุในข้อบัญญัติ', 'บรรจุในเทศบัญญัติ', 'บรรจุในข้อบัญญัติ/เทศบัญญัติ'],
      required: true,
      about: 'ใช่ เมื่อบรรจุแล้ว เว้นว่างถือว่าไม่ใช่ ช่องนี้แยกจากสถานะ',
      format: 'text',
      width: 120,
      choices: ['ใช่', 'ไม่ใช่'],
    },
    {
      key: 'ordinance',
      header: 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ',
      aliases: ['งบประมาณตามข้อบัญญัติ', 'งบประมาณตามเทศบัญญัติ', 'ตามข้อบัญญัติ/เทศบัญญัติ'],
      required: true,
      about: 'บาท เว้นว่างหรือพิมพ์ - เมื่อไม่มี',
      format: 'money',
      width: 130,
    },
    {
      key: 'disbursed',
      header: 'เบิกจ่าย',
      aliases: ['ใช้จริง', 'เบิกจ่ายจริง', 'งบประมาณที่เบิกจ่าย', 'งบประมาณใช้จริง'],
      required: true,
      about: 'บาท เว้นว่างหรือพิมพ์ - เมื่อไม่มี',
      format: 'money',
      width: 110,
    },
    {
      key: 'activity',
      header: 'การดำเนินการ',
      about: 'ทำอะไรไปแล้ว',
      format: 'text',
      width: 260,
    },
    {
      key: 'outcome',
      header: 'ผลการดำเนินการ',
      aliases: ['ผลการดำเนินงาน'],
      about: 'เกิดผลอย่างไร',
      format: 'text',
      width: 260,
    },
    {
      key: 'output',
      header: 'ผลผลิต',
      about: 'กรอกเมื่อหน่วยงานแยกออกจากผลการดำเนินการ',
      format: 'text',
      width: 200,
    },
    {
      key: 'result',
      header: 'ผลลัพธ์',
      about: 'กรอกเมื่อหน่วยงานแยกออกจากผลการดำเนินการ',
      format: 'text',
      width: 200,
    },
    {
      key: 'reason',
      header: 'เหตุผลที่ไม่สามารถดำเนินการได้',
      aliases: ['เหตุผล'],
      about: 'เช่น ไม่ได้รับงบประมาณ นโยบายผู้บริหารเปลี่ยนแปลง บุคลากรไม่เพียงพอ',
      format: 'text',
      width: 200,
    },
    { key: 'evidence', header: 'หลักฐาน', about: 'เอกสารหรือลิงก์', format: 'text', width: 160 },
  ],
  examples: [
    {
      code: '1.1',
      name: 'โครงการอบรมคุณธรรมจริยธรรมของบุคลากร',
      status: STATUS_NAMES.done,
      inOrdinance: 'ใช่',
      ordinance: 20000,
      disbursed: 18500,
      activity: 'จัดอบรมบุคลากร 1 ครั้ง',
      outcome: 'บุคลากรเข้าร่วม 45 คน',
      evidence: EXAMPLE_MARK,
    },
    {
      code: '2.1',
      name: 'มาตรการไม่รับของขวัญจากการปฏิบัติหน้าที่',
      status: STATUS_NAMES['in-progress'],
      inOrdinance: 'ไม่ใช่',
      evidence: EXAMPLE_MARK,
    },
  ],
};
