import type { Gathering } from './gather';

/** How many offices are in the sums, and how many are not. */
export function countsLine({ counted, others, failed, doubled, waiting }: Gathering): string {
  const all = counted.length + others.length + failed.length + waiting.length;
  const parts = [
    `รวมแล้ว ${counted.length} จาก ${all} หน่วยงาน`,
    failed.length > 0 && `อ่านไม่ได้ ${failed.length}`,
    others.length > 0 && `ต่างปีหรือต่างรอบ ${others.length}`,
    waiting.length > 0 && `ยังไม่ได้อ่าน ${waiting.length}`,
    doubled.length > 0 && `แถวที่ลิงก์ซ้ำ ${doubled.length}`,
  ];
  return parts.filter(Boolean).join(' · ');
}

/** What a reader of the sums must know beside them. */
export function cautions({ counted, sameNames }: Gathering): string[] {
  const faulty = counted.filter(({ figures }) => figures.counts.error > 0).length;
  return [
    ...(faulty > 0
      ? [`${faulty} หน่วยงานยังมีจุดที่ต้องแก้ในไฟล์ ตัวเลขของหน่วยงานนั้นอาจเปลี่ยน ดูช่อง “ผิด”`]
      : []),
    ...(sameNames.length > 0
      ? [
          `มีมากกว่าหนึ่งไฟล์ที่ใช้ชื่อ ${quoted(sameNames)} ถ้าเป็นหน่วยงานเดียวกัน ให้ลบแถวที่เกินออกจากแท็บ “หน่วยงาน”`,
        ]
      : []),
  ];
}

const MOST_NAMES = 5;

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name}”`);
  const rest = names.length - shown.length;
  return rest > 0 ? `${shown.join(' ')} และอีก ${rest} ชื่อ` : shown.join(' ');
}
