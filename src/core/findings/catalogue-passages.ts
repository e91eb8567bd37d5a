import type { Entry } from './entry';

/** The tab ข้อความเอกสาร, which an office edits. */
export const PASSAGES = {
  'passage-document': {
    severity: 'warning',
    offers: true,
    message: 'ไม่มีเอกสารชื่อ “{found}” ข้อความนี้จึงยังไม่พิมพ์ในเอกสารใด',
    remedy: 'เลือกชื่อเอกสารจากรายการในช่อง “เอกสาร” หรือลบแถวนี้',
  },
  'passage-unknown': {
    severity: 'warning',
    offers: true,
    message: 'เอกสาร “{document}” ไม่มีหัวข้อ “{found}” ข้อความนี้จึงยังไม่พิมพ์',
    remedy: 'ใช้ชื่อหัวข้อหนึ่งใน {parts} หรือลบแถวนี้',
  },
  'passage-doubled': {
    severity: 'warning',
    message: 'หัวข้อ “{part}” ของเอกสาร “{document}” มีข้อความต่างกัน {count} แถว จึงพิมพ์เพียงแถวเดียว',
    remedy: 'ให้เหลือแถวเดียว โดยรวมข้อความแล้วลบแถวที่ไม่ใช้',
  },
} as const satisfies Record<string, Entry>;
