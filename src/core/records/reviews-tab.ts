import type { TabSpec } from '../sheet/tab-spec';
import { DECISION_NAMES } from './decision';
import { EXAMPLE_MARK } from './example-mark';

export type ReviewKey =
  | 'fiscalYear'
  | 'round'
  | 'code'
  | 'opinion'
  | 'decision'
  | 'member'
  | 'day'
  | 'answer'
  | 'answeredBy'
  | 'answerDay';

/**
 * ความเห็นกรรมการ: what members of the assessment committee say of an item in a round, a row a remark, as
 * the secretary enters it. Without รหัส it is of the whole report or of a measure, which has no code:
 * a committee says few of those, so the opinion itself tells which, and no column more is to be filled in.
 */
export const REVIEWS_TAB: TabSpec<ReviewKey> = {
  name: 'ความเห็นกรรมการ',
  aliases: ['ความเห็นของกรรมการ', 'ความเห็นคณะกรรมการ', 'ความเห็นของคณะกรรมการ'],
  about: 'ความเห็นของกรรมการต่อแต่ละรายการในแต่ละรอบ แถวละหนึ่งความเห็น',
  identity: [
    ['fiscalYear', 'round', 'code', 'member', 'day'],
    ['fiscalYear', 'round', 'code', 'member'],
    ['fiscalYear', 'round', 'code'],
    ['fiscalYear', 'round', 'member', 'day'],
    ['fiscalYear', 'round', 'opinion'],
    ['code', 'member'],
  ],
  columns: [
    {
      key: 'fiscalYear',
      header: 'ปีงบประมาณ',
      aliases: ['ปี', 'ปี พ.ศ.'],
      required: true,
      about: 'ปีของผลที่พิจารณา เช่น 2567',
      format: 'whole',
      width: 105,
    },
    {
      key: 'round',
      header: 'รอบ',
      aliases: ['รอบรายงาน', 'รอบเดือน'],
      required: true,
      about: 'รอบของผลที่พิจารณา 6 หรือ 12 เดือน',
      format: 'whole',
      width: 60,
      choices: ['6', '12'],
    },
    {
      key: 'code',
      header: 'รหัส',
      aliases: ['รหัสรายการ', 'รหัสโครงการ'],
      required: true,
      about: 'รหัสเดียวกับในแท็บแผน เว้นว่างเมื่อเป็นความเห็นต่อภาพรวมหรือมาตรการ แล้วบอกเรื่องไว้ในความเห็น',
      format: 'text',
      width: 60,
    },
    {
      key: 'opinion',
      header: 'ความเห็น',
      aliases: ['ความคิดเห็น', 'ข้อคิดเห็น', 'ข้อเสนอแนะ', 'ความเห็นของกรรมการ'],
      required: true,
      about: 'ถ้อยคำของกรรมการ แถวละหนึ่งความเห็น กรรมการหลายคนหรือหลายครั้งให้แยกแถว',
      format: 'text',
      width: 340,
    },
    {
      key: 'decision',
      header: 'ผลพิจารณา',
      aliases: ['ผลการพิจารณา'],
      required: true,
      about: 'ให้แก้ไข และ ขอข้อมูลเพิ่ม ค้างอยู่จนกรอกคำตอบ หรือจนกรรมการคนเดิมรับรองในวันหลัง',
      format: 'text',
      width: 120,
      choices: Object.values(DECISION_NAMES),
    },
    {
      key: 'member',
      header: 'กรรมการ',
      aliases: ['ชื่อกรรมการ', 'กรรมการผู้ให้ความเห็น', 'ผู้ให้ความเห็น'],
      required: true,
      about: 'ชื่อหรือตำแหน่งของกรรมการ พิมพ์เหมือนกันทุกครั้ง',
      format: 'text',
      width: 180,
    },
    {
      key: 'day',
      header: 'วันที่',
      aliases: ['วันที่ให้ความเห็น', 'วันที่พิจารณา'],
      required: true,
      about: 'วันที่ให้ความเห็น เช่น 8 เมษายน 2567',
      format: 'text',
      width: 120,
    },
    {
      key: 'answer',
      header: 'คำตอบ',
      aliases: ['คำชี้แจง', 'คำตอบ/คำชี้แจง'],
      required: true,
      about: 'แก้ไขหรือชี้แจงว่าอย่างไร เว้นว่างเมื่อยังไม่ได้ตอบ',
      format: 'text',
      width: 340,
    },
    {
      key: 'answeredBy',
      header: 'ผู้ตอบ',
      aliases: ['ผู้ชี้แจง'],
      about: 'ชื่อหรือตำแหน่งของผู้ตอบ ใส่ไว้ก่อนตอบได้',
      format: 'text',
      width: 180,
    },
    {
      key: 'answerDay',
      header: 'วันที่ตอบ',
      aliases: ['วันที่ชี้แจง', 'ตอบเมื่อ'],
      about: 'วันที่ตอบ เช่น 10 เมษายน 2567',
      format: 'text',
      width: 120,
    },
  ],
  examples: [
    {
      code: '1.1',
      opinion: 'ผลการดำเนินการยังไม่บอกจำนวนผู้เข้าอบรมรายหน่วยงาน',
      decision: DECISION_NAMES.correct,
      member: 'ประธานกรรมการ',
      day: '8 เมษายน 2566',
      answer: 'เพิ่มจำนวนผู้เข้าอบรมรายหน่วยงานแล้ว',
      answeredBy: EXAMPLE_MARK,
      answerDay: '10 เมษายน 2566',
    },
    {
      code: '1.1',
      opinion: 'ครบถ้วนแล้ว',
      decision: DECISION_NAMES.approved,
      member: 'ประธานกรรมการ',
      day: '12 เมษายน 2566',
      answeredBy: EXAMPLE_MARK,
    },
    {
      code: '2.1',
      opinion: 'ขอทราบกำหนดแล้วเสร็จ',
      decision: DECISION_NAMES.question,
      member: 'กรรมการ',
      day: '8 เมษายน 2566',
      answeredBy: EXAMPLE_MARK,
    },
  ],
};
