/** Why a file could not be read as a workbook. */
export type UnreadableCode =
  | 'missing'
  | 'directory'
  | 'no-access'
  | 'empty'
  | 'not-xlsx'
  | 'old-xls'
  | 'password'
  | 'truncated'
  | 'not-a-workbook'
  | 'macros'
  | 'other-format'
  | 'too-large'
  | 'no-sheets';

const SAVE_AS = 'เปิดไฟล์ด้วยโปรแกรมตารางคำนวณ แล้วบันทึกเป็น .xlsx ก่อนนำมาใช้';

const SENTENCES: Record<UnreadableCode, string> = {
  missing: 'ไม่พบไฟล์นี้ ตรวจชื่อไฟล์และที่อยู่อีกครั้ง',
  directory: 'ชื่อที่ให้มาเป็นโฟลเดอร์ โปรดระบุไฟล์ .xlsx ที่อยู่ข้างใน',
  'no-access': 'เครื่องไม่อนุญาตให้อ่านไฟล์นี้ ปิดโปรแกรมที่เปิดไฟล์ค้างไว้ หรือขอสิทธิ์อ่านไฟล์',
  empty: 'ไฟล์นี้ว่างเปล่า (0 ไบต์) โปรดใช้ไฟล์ต้นฉบับหรือส่งออกไฟล์ใหม่',
  'not-xlsx': `ไฟล์นี้ไม่ใช่สมุดงาน .xlsx ${SAVE_AS}`,
  'old-xls': `ไฟล์นี้เป็นสมุดงาน Excel รุ่นเก่า (.xls) ${SAVE_AS}`,
  password: 'ไฟล์นี้ตั้งรหัสผ่านไว้จึงอ่านไม่ได้ เปิดไฟล์ เอารหัสผ่านออก แล้วบันทึกใหม่',
  truncated: 'ไฟล์นี้ไม่ครบหรือเสียหาย โปรดคัดลอกหรือดาวน์โหลดไฟล์ใหม่อีกครั้ง',
  'not-a-workbook': `ไฟล์นี้ไม่มีสมุดงานอยู่ข้างใน ${SAVE_AS}`,
  macros: 'ไฟล์นี้เป็นสมุดงานที่มีแมโครหรือแม่แบบ โปรดบันทึกเป็น .xlsx ธรรมดาก่อนนำมาใช้',
  'other-format': `ไฟล์นี้เป็นสมุดงานชนิดอื่น (.ods หรือ .xlsb) ${SAVE_AS}`,
  'too-large': 'ไฟล์นี้ใหญ่เกินกว่าจะอ่านได้อย่างปลอดภัย (คลายแล้วเกิน 300 เมกะไบต์) โปรดแยกข้อมูลเป็นหลายไฟล์',
  'no-sheets': 'สมุดงานนี้ไม่มีแผ่นงานที่มีตาราง โปรดใช้สมุดงานที่มีแผ่นงานอย่างน้อยหนึ่งแผ่น',
};

/** A file that cannot be read as a workbook, with one Thai sentence for the user. */
export class UnreadableWorkbook extends Error {
  constructor(readonly code: UnreadableCode) {
    super(SENTENCES[code]);
    this.name = 'UnreadableWorkbook';
  }
}
