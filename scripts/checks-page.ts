import { CATALOGUE, type FindingCode, type Severity } from '../src/core/findings/catalogue';

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
  return [...INTRODUCTION, ...sections, ''].join('\n');
}

const INTRODUCTION = [
  '# รายการข้อตรวจ',
  '',
  'หน้านี้สร้างจาก `src/core/findings/catalogue.ts` ด้วยคำสั่ง `npm run checks` โปรดอย่าแก้หน้านี้โดยตรง',
  'คำในวงเล็บปีกกาคือส่วนที่เปลี่ยนไปตามเซลล์ที่พบ',
  'ข้อใดพบอะไรในเอกสารจริงห้าฉบับ และสิ่งใดที่พบไม่ได้ ดูใน [paper-errors.md](paper-errors.md) (ภาษาอังกฤษ)',
];
const HEADER = '| รหัสข้อ | สิ่งที่พบ | สิ่งที่ต้องทำ |';
const RULE = '|---|---|---|';

function row(code: FindingCode): string {
  const { message, remedy } = CATALOGUE[code];
  return `| \`${code}\` | ${cell(message)} | ${cell(remedy)} |`;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|');
}
