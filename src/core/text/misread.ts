/** Open-data items bear the letter O; 0 before the number of a town's phone is none. */
const O_ITEM =
  /((?:ข้อ|ตัวชี้วัด(?:ย่อย)?|OIT|ITA|ประเด็น)(?: ?ที่)? ?)0(?=(?:[1-9]|[1-3][0-9]|4[0-3])(?![0-9/.,-]))/g;
/** The full stop of an abbreviation, broken off. */
const ERA = /(พ|ค)\. ?ศ \.|(พ|ค) \. ?ศ ?\./g;

/** The first letters misread in a text, and what they should be; null where there are none. */
export function misreadLetters(text: string): { found: string; right: string } | null {
  for (const pattern of [O_ITEM, ERA]) {
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
  return text
    .replace(O_ITEM, '$1O')
    .replace(ERA, (_, first?: string, second?: string) => `${first ?? second}.ศ.`);
}
