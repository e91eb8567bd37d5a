import { squish } from '../text/thai';
import type { CellRule, TextRole } from './text-cells';

/** What a template asks for and nobody put in: “ระบุชื่อ…”, “(ระบุ…)”, “xxx”, “……”, “{{…}}”. */
export const fillerLeft: CellRule = ({ text, role, place }, report) => {
  const found = fillerIn(text, role);
  if (found !== null) report('filler-left', place(), { found: squish(found) });
};

/** Amounts and codes that are none have findings of their own. */
const NOT_TEXT: ReadonlySet<TextRole> = new Set(['figure', 'code']);
const NAMES: ReadonlySet<TextRole> = new Set(['item', 'unit', 'title']);
/** Dots in the number of a paper, or for a name under a signature, are to be written over by hand. */
const BY_HAND: ReadonlySet<TextRole> = new Set(['paper', 'person']);

/** No filler is without one of these; most cells have none, and one look tells. */
const SUSPECT = /ระบุ|xxx|\{\{|<<|«|[._…] ?[._…]/i;
const ANYWHERE: readonly RegExp[] = [
  /[([<] ?(?:โปรด|กรุณา)?ระบุ(?!ไว้|ใน|ตาม|อยู่|แล้ว|ว่า|เป็น|โดย)[^)\]>\n]{0,60}[)\]>]?/,
  // “ให้ระบุชื่อเทศบาล” and “ไม่ระบุชื่อ” are sentences.
  /(?<!(?:ไม่|ได้|ให้|ต้อง|โดย|พร้อม|และ|การ|จะ|ควร|เพื่อ|หรือ|ที่) ?)ระบุ ?ชื่อ ?(?:องค์กรปกครอง(?:ส่วนท้องถิ่น)?|อปท\.?|เทศบาล(?:นคร|เมือง|ตำบล)?|อบต\.?)/,
  /(?<![A-Za-z0-9_-])x{3,}(?![A-Za-z0-9_-])/i,
  /\{\{[^{}\n]{0,80}\}\}|<<[^<>\n]{1,80}>>|«[^«»\n]{1,80}»/,
];
const IN_NAME = /(?:^|[\s“"'.…])ระบุ ?ชื่อ[ก-๙]{0,60}/;
const DOTS = /[._…](?: ?[._…])+/g;
const ONLY_DOTS = /^[._…\s]+$/;
/** A name that only says what stands in its column. */
const WORD = '(?:ชื่อ|โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ|รายการ)';
const COLUMN_NAME = new RegExp(`^[0-9๐-๙.()\\s]*${WORD}(?:${WORD}|[/()\\s])*$`);

function fillerIn(text: string, role: TextRole): string | null {
  if (NOT_TEXT.has(role)) return null;
  if (role === 'item' && COLUMN_NAME.test(text)) return text;
  if (!SUSPECT.test(text)) return null;
  for (const pattern of ANYWHERE) {
    const match = pattern.exec(text);
    if (match) return match[0];
  }
  const isName = NAMES.has(role);
  const asked = isName ? IN_NAME.exec(text) : null;
  if (asked) return asked[0];
  if (BY_HAND.has(role) || !(isName || ONLY_DOTS.test(text))) return null;
  return (text.match(DOTS) ?? []).find((run) => countDots(run) >= 4) ?? null;
}

/** An ellipsis is three of them. */
function countDots(run: string): number {
  return run.replace(/…/g, '...').replace(/ /g, '').length;
}
