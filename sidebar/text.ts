import type { Overview, Placeholder, TemplateProblemReport } from '../src/app/contract/overview';
import type { RollupState } from '../src/app/contract/rollup';
import type { Level } from './findings';

/** Words that more than one part of the page says. */

export const VIEWS = ['home', 'findings', 'documents', 'committee', 'help'] as const;
export type View = (typeof VIEWS)[number];

export const VIEW_NAMES: Readonly<Record<View, string>> = {
  home: 'หน้าแรก',
  findings: 'ข้อที่พบ',
  documents: 'เอกสาร',
  committee: 'กรรมการ',
  help: 'ช่วยเหลือ',
};

export const LEVEL_NAMES: Readonly<Record<Level, string>> = {
  error: 'ผิด',
  warning: 'เตือน',
  advice: 'แนะนำ',
  setAside: 'คงไว้',
};

export const LEVEL_MEANINGS: Readonly<Record<Level, string>> = {
  error: 'ตัวเลขจะผิดถ้าไม่แก้ ต้องแก้ก่อนทำเอกสาร',
  warning: 'ผู้อ่านน่าจะถาม ขอให้ดูว่าตั้งใจหรือไม่ ทำเอกสารได้',
  advice: 'เรื่องที่ควรรู้ ทำเอกสารได้',
  setAside: 'ดูแล้วและเก็บไว้พร้อมเหตุผล',
};

export const STEP_NAMES: Readonly<Record<keyof Overview['steps'], string>> = {
  setUp: 'ตั้งต้นสมุดงาน',
  check: 'ตรวจสอบ',
  compute: 'คำนวณตาราง',
  documents: 'ทำเอกสาร',
};

export const ROUND_ROWS = 'เตรียมแถวรอบใหม่';
export const CLOSE_ROUND = 'ปิดรอบ';
export const COMPARE_ROUNDS = 'เปรียบเทียบรอบ';
export const UNDO_LAST = 'ย้อนกลับการแก้ล่าสุด';

/** '1234567.50' as '1,234,567.50', '20000.00' as '20,000'; anything else as it came. */
export function bahtText(plain: string): string {
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(plain);
  if (!match) return plain;
  const [, sign = '', whole = '', part = ''] = match;
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  return `${sign}${grouped}${/^\.0*$/.test(part) ? '' : part}`;
}

export function countText(count: number): string {
  return bahtText(String(count));
}

/** How much of a whole, 0 to 1; null when there is no whole to speak of. */
export function shareOf(part: number | string, whole: number | string): number | null {
  const share = Number(part) / Number(whole);
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : null;
}

/** As it is typed into a template: a list or a condition stands around something. */
export function tagText({ name, type }: Placeholder): string {
  return type === 'text' ? `{{${name}}}` : `{{#${name}}} {{/${name}}}`;
}

/** What turns the direction of writing is left out of a tab's name, for words follow it. */
export function placeText(sheet: string, cell: string): string {
  const name = sheet.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');
  return cell === '' ? `แท็บ ${name}` : `${name} ${cell}`;
}

export const BLANKS = 'ช่องที่จะเว้นว่างไว้';
export const LOOKING_FOR_BLANKS = `กำลังดู${BLANKS}`;

/** What a paper would leave blank, in a line. */
export function blanksText(blanks: readonly string[]): string {
  return blanks.length === 0 ? 'ข้อมูลครบทุกช่อง' : `${BLANKS} ${countText(blanks.length)} ช่อง`;
}

/** How far a gathering has come. */
export function soFarText({ offices, left }: RollupState): string {
  return `ลองแล้ว ${offices - left} จาก ${offices} หน่วยงาน`;
}

export function droppedText(parts: number): string {
  return `เตือน: แม่แบบขาดส่วนที่ควรมี ${parts} ส่วน`;
}

export function checkedText(problems: number): string {
  return problems === 0 ? 'ตรวจแม่แบบแล้ว ใช้ทำเอกสารได้' : `ต้องแก้ในแม่แบบ ${problems} จุด`;
}

/** What a check of a template found, in a line. */
export function checkedTemplate(problems: readonly TemplateProblemReport[]): string {
  const warnings = problems.filter(({ severity }) => severity === 'warning').length;
  const errors = checkedText(problems.length - warnings);
  return warnings === 0 ? errors : `${errors} ${droppedText(warnings)}`;
}
