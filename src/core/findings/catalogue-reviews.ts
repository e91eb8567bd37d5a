import type { Entry } from './entry';

/** The tab ความเห็นกรรมการ, and what its reviews still ask for. */
export const REVIEWS = {
  'review-unknown-code': {
    severity: 'warning',
    message: 'รหัส {code} ไม่มีในแท็บ “แผน” ความเห็นนี้จึงยังไม่นับเป็นของรายการใด',
    remedy: 'แก้รหัสให้ตรงกับแผน หรือเว้นว่างเมื่อเป็นความเห็นต่อภาพรวมหรือมาตรการ',
  },
  'review-year-outside': {
    severity: 'warning',
    message: 'ปี {year} อยู่นอกช่วงแผน {start}–{end} ความเห็นนี้จึงไม่เข้าสรุปของแผนนี้',
    remedy: 'ตรวจว่าพิมพ์ปีถูกต้อง หากเป็นความเห็นต่อแผนก่อนให้คงไว้ได้',
  },
  'decision-unknown': {
    severity: 'error',
    offers: true,
    message: 'ผลพิจารณา “{found}” ไม่อยู่ในรายการให้เลือก จึงยังไม่นับความเห็นนี้',
    remedy:
      'เลือก {names} หากกรรมการว่าอย่างอื่น เช่น รับทราบ ให้เว้นช่องนี้ว่าง เขียนไว้ในช่อง “ความเห็น” แล้วคงข้อเตือนที่เหลือไว้พร้อมเหตุผล',
  },
  'review-lacks': {
    severity: 'warning',
    message: 'กรอก “{given}” แล้ว แต่ช่อง “{column}” ยังว่าง',
    remedy: 'กรอกช่อง “{column}” ของความเห็นนี้ หากกรรมการไม่ได้ระบุไว้ ให้คงข้อนี้ไว้พร้อมเหตุผล',
  },
  'answer-lacks': {
    severity: 'warning',
    message: 'กรอก “{given}” แล้ว แต่ช่อง “{column}” ยังว่าง',
    remedy: 'กรอกช่อง “{column}” ของคำตอบนี้ (ความเห็นนับว่าตอบแล้วเมื่อช่อง “คำตอบ” มีข้อความ)',
  },
  'review-correct': {
    severity: 'warning',
    message: 'กรรมการให้แก้ไข (รอบ {round} เดือน) และยังไม่มีคำตอบ: “{opinion}” ({by}){more}',
    remedy:
      'แก้ไขแล้วกรอก “คำตอบ” “ผู้ตอบ” และ “วันที่ตอบ” ในแท็บ “ความเห็นกรรมการ” ดูข้อที่ค้างทั้งหมดในแท็บ “ข้อที่รอคำตอบ”',
  },
  'review-question': {
    severity: 'advice',
    message: 'กรรมการขอข้อมูลเพิ่ม (รอบ {round} เดือน) และยังไม่มีคำตอบ: “{opinion}” ({by}){more}',
    remedy:
      'กรอก “คำตอบ” “ผู้ตอบ” และ “วันที่ตอบ” ในแท็บ “ความเห็นกรรมการ” ดูข้อที่ค้างทั้งหมดในแท็บ “ข้อที่รอคำตอบ”',
  },
} as const satisfies Record<string, Entry>;
