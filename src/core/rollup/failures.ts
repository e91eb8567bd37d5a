import { fillSentence } from '../findings/fill-sentence';
import type { Params } from '../findings/finding';
import { excerpt } from '../findings/sentence';

/** Why an office is not in the sums, and what to do about it. */
export interface Failure {
  readonly code: string;
  readonly why: string;
  readonly remedy: string;
}

const PASTE = 'เปิดไฟล์ของหน่วยงาน คัดลอกลิงก์ทั้งหมดจากแถบที่อยู่ แล้ววางในคอลัมน์ “ลิงก์ไฟล์”';
const TRY_AGAIN = 'ลองอ่านหน่วยงานนี้อีกครั้ง';

const SENTENCES = {
  'address-missing': ['ยังไม่มีลิงก์ไฟล์', PASTE],
  'address-unknown': ['“{found}” ไม่ใช่ลิงก์ Google ชีต', PASTE],
  'address-file': ['“{found}” เป็นชื่อไฟล์ ซึ่งเปิดจาก Google ชีตไม่ได้', PASTE],
  'address-doubled': [
    'ลิงก์เดียวกับลำดับที่ {order} {name} จึงนับครั้งเดียว',
    'ลบแถวนี้ หรือวางลิงก์ของหน่วยงานนี้เองแทน',
  ],
  'no-access': [
    'บัญชีนี้ไม่มีสิทธิ์เปิดไฟล์ หรือไฟล์ถูกลบแล้ว',
    `ตรวจลิงก์ และขอให้หน่วยงานแชร์สิทธิ์ดูแก่บัญชีนี้ แล้ว${TRY_AGAIN}`,
  ],
  'not-found': ['ไม่พบไฟล์ตามลิงก์นี้', `ตรวจลิงก์ให้ครบทุกตัวอักษร แล้ว${TRY_AGAIN}`],
  'not-a-sheet': [
    'Google เปิดไฟล์นี้เป็น Google ชีตไม่ได้ มักเป็นไฟล์ Excel ที่ยังไม่ได้แปลง',
    `ถ้าเป็นไฟล์ Excel เปิดแล้วเลือก ไฟล์ > บันทึกเป็น Google ชีต และวางลิงก์ใหม่ ถ้าไม่ใช่ ${TRY_AGAIN}`,
  ],
  'time-out': ['Google ใช้เวลาเปิดหรืออ่านไฟล์นานเกินกำหนด', TRY_AGAIN],
  'no-answer': [
    'เปิดไฟล์นี้ค้างจนหมดเวลาสองครั้ง จึงข้ามไว้',
    `ขอให้หน่วยงานลดขนาดไฟล์ เช่น ลบแท็บที่ไม่ใช้ แล้ว${TRY_AGAIN}`,
  ],
  'service-error': ['บริการของ Google ขัดข้องขณะอ่านไฟล์นี้', TRY_AGAIN],
  'tab-unusable': ['แท็บ “{tab}”: {message}', 'แจ้งหน่วยงาน: {remedy}'],
  'no-plan': [
    'ไฟล์นี้ไม่มีแท็บ “แผน” หรือแท็บนั้นยังไม่มีรายการ',
    'ตรวจว่าเป็นไฟล์แผนของหน่วยงานนี้ หรือขอให้หน่วยงานกรอกแผนให้ครบ',
  ],
  'no-period': [
    'ไฟล์นี้ยังไม่มีปีงบประมาณหรือรอบรายงานที่ใช้ได้',
    'ขอให้หน่วยงานกรอก “ปีงบประมาณ” และ “รอบรายงาน” ในแท็บ “ตั้งค่า”',
  ],
  'other-period': [
    'ไฟล์นี้เป็นของปีงบประมาณ {fiscalYear} รอบ {round} เดือน ไม่ตรงกับที่รวบรวม จึงยังไม่รวม',
    `ขอไฟล์ของปีและรอบที่รวบรวมจากหน่วยงาน ถ้าเป็นไฟล์นี้แล้ว ขอให้หน่วยงานแก้ปีหรือรอบในแท็บ “ตั้งค่า” ถ้าปีและรอบที่รวบรวมผิด ให้แก้ในแท็บ “ตั้งค่า” ของสมุดงานจังหวัด แล้ว${TRY_AGAIN}`,
  ],
  'too-large': ['ยอดเงินในไฟล์นี้สูงเกินกว่าที่รวมได้ถูกต้อง', 'ขอให้หน่วยงานตรวจจำนวนเงินที่สูงผิดปกติ'],
  unexpected: ['อ่านไฟล์ไม่สำเร็จ ({message})', `ตรวจลิงก์และสิทธิ์ของบัญชีนี้ แล้ว${TRY_AGAIN}`],
} as const;

export type FailureCode = keyof typeof SENTENCES;

/** The sentences of a failure; texts from elsewhere are cut short in them. */
export function failureFor(code: FailureCode, params: Params = {}): Failure {
  const [why, remedy] = SENTENCES[code];
  const fill = (sentence: string) =>
    fillSentence(sentence, params, (text) => excerpt(text, LONGEST_PART));
  return { code, why: fill(why), remedy: fill(remedy) };
}

/** Of an office that was read, but reports on another year or round. */
export function otherPeriod({
  fiscalYear,
  round,
}: {
  readonly fiscalYear: number;
  readonly round: number;
}): Failure {
  return failureFor('other-period', { fiscalYear, round });
}

const LONGEST_PART = 200;
