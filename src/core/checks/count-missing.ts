import { namesByCode } from '../records/in-order';
import { squish } from '../text/thai';
import type { Check } from './check';

const FIELDS = ['outcome', 'output', 'result'] as const;
/** A number in digits or words, or how the number changed or which it is. */
const TOLD =
  /[0-9๐-๙]|หนึ่ง|สอง|สาม(?!ารถ)|สี่(?!ย)|ห้า|หก|เจ็ด|แปด|เก้า|สิบ|ร้อย|พัน(?!ธ)|หมื่น|แสน|ล้าน|ไม่มี|ไม่พบ|ไม่ปรากฏ|ยังไม่|ครบ|ทั้งหมด|ทุก|เพิ่ม|ลด|น้อย|มาก|สูง|ต่ำ|คงที่|คงเดิม|เท่า|เป็นไปตาม|เกิน|กว่า|รายละเอียด|แนบ|ดังนี้|ดังกล่าว|[-–—:…]/;
/** Longer texts say more than the name of an indicator. */
const LONGEST = 150;

/** The result of finished work that names what is counted (“จำนวนช่องทาง…”), and tells no number. */
export const countMissing: Check = {
  name: 'ผลที่ยังไม่บอกจำนวน',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const names = namesByCode(records.plan);
    for (const { row, code, status, ...texts } of records.results) {
      if (status !== 'done') continue;
      for (const field of FIELDS) {
        if (!texts[field].startsWith('จำนวน')) continue;
        const found = squish(texts[field]);
        if (found.length > LONGEST || TOLD.test(found)) continue;
        const label = [code, names.get(code)].filter(Boolean).join(' ');
        report('count-missing', tab.place(row, field, label), { found });
      }
    }
  },
};
