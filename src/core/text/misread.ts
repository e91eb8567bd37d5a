/** One slip of scanning or copying: what it looks like, and what is right. */
interface Slip {
  readonly pattern: RegExp;
  readonly right: string | ((...groups: string[]) => string);
}

/** Where an office is named as the one that acts, and not the one a post belongs to (ปลัดเทศบาล…). */
const NAMED = '(?<=^|[\\s“"\'‘(,/]|ของ|และ|โดย|ให้|จาก|กับ|ที่|ใน|ต่อ)';
const AGAIN = '(?:นคร(?=เทศบาลนคร)|เมือง(?=เทศบาลเมือง)|ตำบล(?=เทศบาลตำบล))';

/** No slip is without one of these; most cells have none, and one look tells. */
const SUSPECT = /(?<![0-9])0[1-9]|[พคศ] \.|มติ|[ลงร]เทศบาล/;

const SLIPS: readonly Slip[] = [
  {
    // Open-data items bear the letter O; 0 before the number of a town's phone is none.
    pattern:
      /((?:ข้อ|ตัวชี้วัด(?:ย่อย)?|OIT|ITA|ประเด็น)(?: ?ที่)? ?)0(?=(?:[1-9]|[1-3][0-9]|4[0-3])(?![0-9/.,-]))/g,
    right: '$1O',
  },
  {
    // The full stop of an abbreviation, broken off.
    pattern: /(พ|ค)\. ?ศ \.|(พ|ค) \. ?ศ ?\./g,
    right: (_, first, second) => `${first ?? second}.ศ.`,
  },
  {
    // มติ is a resolution, but not where a dimension's own name follows.
    pattern:
      /มติ((?: ?ที่)? ?[1-4๑-๔] ?(?:การสร้างสังคม|การบริหารราชการ|การส่งเสริมบทบาท|การเสริมสร้างและปรับปรุงกลไก))/g,
    right: 'มิติ$1',
  },
  {
    // “ของเทศบาลเทศบาลตำบล…”; “พนักงานเทศบาลเทศบาลตำบล…” is right.
    pattern: new RegExp(`${NAMED}เทศบาล${AGAIN}?(เทศบาล(?:นคร|เมือง|ตำบล))`, 'g'),
    right: '$1',
  },
];

/** The first letters misread in a text, and what they should be; null where there are none. */
export function misreadLetters(text: string): { found: string; right: string } | null {
  if (!SUSPECT.test(text)) return null;
  for (const { pattern } of SLIPS) {
    const match = new RegExp(pattern.source).exec(text);
    if (!match) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    const found = text.slice(start, end) + (/^[0-9]+/.exec(text.slice(end, end + 2))?.[0] ?? '');
    return { found, right: withoutMisread(found) };
  }
  return null;
}

/** The text with every such letter put right. */
export function withoutMisread(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return SLIPS.reduce(
    (mended, { pattern, right }) =>
      typeof right === 'string'
        ? mended.replace(pattern, right)
        : mended.replace(pattern, (...groups) => right(...groups)),
    text,
  );
}
