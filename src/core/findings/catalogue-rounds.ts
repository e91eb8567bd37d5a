import type { Entry } from './entry';

/** Data of a round that was closed, and the tab that holds it. */
export const ROUNDS = {
  'closed-changed': {
    severity: 'warning',
    message: 'ช่องนี้ต่างจาก “{closed}”: {column} เดิม “{before}” ปัจจุบัน “{after}”',
    remedy: 'ถ้าแก้โดยตั้งใจ ให้แจ้งผู้ที่ได้รับข้อมูลไปแล้วและปิดรอบอีกครั้ง ถ้าไม่ตั้งใจ ให้แก้กลับ',
  },
  'closed-added': {
    severity: 'warning',
    message: 'แถวนี้ไม่มีข้อมูลใน “{closed}”',
    remedy: 'ถ้าเพิ่มโดยตั้งใจ ให้แจ้งผู้ที่ได้รับข้อมูลไปแล้วและปิดรอบอีกครั้ง ถ้าไม่ตั้งใจ ให้ลบแถวนี้',
  },
  'closed-removed': {
    severity: 'warning',
    message: '“{item}” มีใน “{closed}” แต่ไม่อยู่ในข้อมูลของรอบนี้แล้ว',
    remedy: 'ถ้าตัดออกโดยตั้งใจ ให้แจ้งผู้ที่ได้รับข้อมูลไปแล้วและปิดรอบอีกครั้ง ถ้าไม่ตั้งใจ ให้ใส่คืน',
  },
  'closed-edited': {
    severity: 'warning',
    message: 'แท็บนี้ถูกแก้หลังปิดรอบ ข้อมูลในแท็บไม่ตรงกับรหัสที่บันทึกไว้ จึงยังไม่ใช้เทียบ',
    remedy: 'ดูค่าเดิมได้ที่ ไฟล์ > ประวัติเวอร์ชัน หรือปิดรอบอีกครั้งเพื่อเก็บข้อมูลชุดใหม่',
  },
} as const satisfies Record<string, Entry>;
