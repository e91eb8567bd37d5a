import { CATALOGUE, type FindingCode, type Severity } from '../src/core/findings/catalogue';
import type { Entry } from '../src/core/findings/entry';

const SECTIONS: readonly (readonly [Severity, string])[] = [
  ['error', 'ผิด: ตัวเลขจะผิดถ้าไม่แก้ ต้องแก้ก่อนทำเอกสาร'],
  ['warning', 'เตือน: ผู้อ่านน่าจะถาม ทำเอกสารได้'],
  ['advice', 'แนะนำ: เรื่องที่ควรรู้ ทำเอกสารได้'],
];

/** docs/checks.md: every finding with its sentences, written from the catalogue. */
export function checksPage(): string {
  const codes = Object.keys(CATALOGUE) as FindingCode[];
  const sections = SECTIONS.flatMap(([severity, title]) => {
    const own = codes.filter((code) => CATALOGUE[code].severity === severity).sort();
    return ['', `## ${title}`, '', `${own.length} ข้อ`, '', HEADER, RULE, ...own.map(row)];
  });
  return [...INTRODUCTION, ...sections, ...FOOT, ''].join('\n');
}

const INTRODUCTION = [
  '# รายการข้อตรวจ',
  '',
  'หารหัสข้อจากคอลัมน์ “รหัสข้อ” ของแท็บผลตรวจสอบ หรือจากวงเล็บท้ายโน้ตในเซลล์ (กด Ctrl+F แล้วพิมพ์รหัส)',
  'คำในวงเล็บปีกกาคือส่วนที่เปลี่ยนไปตามเซลล์ที่พบ ข้อที่ช่อง “ค่าที่เสนอ” เขียนว่า มีได้ ให้โปร่งใสแก้ให้ได้เมื่อแน่ใจว่าควรเป็นค่าใด',
  'ข้อใดพบอะไรในเอกสารจริงห้าฉบับ และสิ่งใดที่พบไม่ได้ ดูใน [paper-errors.md](paper-errors.md) (ภาษาอังกฤษ)',
];
/** For whoever works on the checks. */
const FOOT = [
  '',
  '---',
  '',
  'หน้านี้สร้างจาก `src/core/findings/catalogue.ts` และไฟล์ข้างกัน ด้วยคำสั่ง `npm run checks` โปรดอย่าแก้หน้านี้โดยตรง',
];
const HEADER = '| รหัสข้อ | สิ่งที่พบ | สิ่งที่ต้องทำ | ค่าที่เสนอ |';
const RULE = '|---|---|---|---|';

function row(code: FindingCode): string {
  const { message, remedy, offers }: Entry = CATALOGUE[code];
  return `| \`${code}\` | ${cell(message)} | ${cell(remedy)} | ${offers ? 'มีได้' : ''} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
