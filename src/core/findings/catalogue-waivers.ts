import type { Entry } from './entry';

/** The tab ข้อที่คงไว้, which an office may edit. */
export const WAIVERS = {
  'waiver-of-error': {
    severity: 'warning',
    message: 'ข้อ “{code}” เป็นระดับผิด ซึ่งคงไว้ไม่ได้ แถวนี้จึงไม่มีผล',
    remedy: 'แก้ข้อนั้นตามแท็บ “ผลตรวจสอบ” แล้วลบแถวนี้',
  },
  'waiver-without-reason': {
    severity: 'warning',
    message: 'แถวนี้ยังไม่มีเหตุผลที่คงไว้ หรือเหตุผลสั้นเกินไป จึงยังไม่มีผล',
    remedy: 'พิมพ์เหตุผลอย่างน้อย 5 ตัวอักษรในช่อง “เหตุผลที่คงไว้” หรือลบแถวนี้',
  },
  'waiver-unknown': {
    severity: 'warning',
    message: 'รหัสอ้างอิง “{found}” ไม่ใช่รหัสของข้อตรวจใด แถวนี้จึงยังไม่มีผล',
    remedy: 'คัดลอกรหัสอ้างอิงของข้อนั้นจากแท็บ “ผลตรวจสอบ” มาวางใหม่ หรือลบแถวนี้',
  },
  'waivers-unreadable': {
    severity: 'warning',
    message: 'แท็บนี้ยังไม่มีหัวคอลัมน์ {columns} จึงยังไม่นับข้อที่คงไว้',
    remedy: 'แก้ชื่อหัวคอลัมน์ให้ตรง ถ้าเป็นแท็บของหน่วยงานเอง ให้เปลี่ยนชื่อแท็บ',
  },
} as const satisfies Record<string, Entry>;
