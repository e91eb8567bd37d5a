import { toArabicDigits } from './digits';
import { MARKS_TO_REPAIR, repairMarks } from './marks';

/** Characters without width: zero-width, soft hyphen, bidi controls, BOM, variation selectors. */
export const INVISIBLE =
  '\\u00ad\\u034f\\u061c\\u180b-\\u180e\\u200b-\\u200f\\u202a-\\u202e' +
  '\\u2060-\\u206f\\ufe00-\\ufe0f\\ufeff\\ufff9-\\ufffb';
const CONTROL = '\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
/** Characters that are always in normal form, alone and together, but for the marks below. */
const PLAIN =
  '\\n\\t -~\\u0e01-\\u0e3a\\u0e3f-\\u0e4c\\u0e4f-\\u0e5b\\u2010-\\u2027\\u25a0-\\u25ff';

const NOT_PLAIN = new RegExp(`[^${PLAIN}]|\\u0e40\\u0e40|${MARKS_TO_REPAIR}`);
const NO_WIDTH = new RegExp(`[${INVISIBLE}${CONTROL}]`, 'g');
/** The vertical tab is how Google Docs and Word hand over a line break inside a paragraph. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
/** Two เ and what follows: เเผน is แผน, but เเฝ้า is เฝ้า with one เ too many, for no word has แ–า. */
const DOUBLED_E = /เเ(?:([ก-ฮ][่-๋]?า)|([ก-ฮ][รลว][่-๋]?า))?/g;
const OLD_GLYPH = /[\uf700-\uf71a]/g;
/** No writing stacks thirty marks, and NFC takes the square of their number. */
const TOO_MANY_MARKS = /(\p{M}{30})\p{M}+/gu;
const NOT_IN_KEYS = /[^%\p{L}\p{M}\p{N}\p{So}\p{Sm}\p{Sc}\p{C}]/gu;
/** U+F700 to U+F71A: shapes that old Thai fonts put there, as text copied from a PDF holds them. */
const OLD_GLYPHS =
  '\u0e10\u0e34\u0e35\u0e36\u0e37\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e48\u0e49\u0e4a\u0e4b' +
  '\u0e4c\u0e0d\u0e31\u0e4d\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e38\u0e39\u0e3a';

/** เเกล้า may be แกล้า or เกล้า: what cannot be told stays. */
function doubledE(found: string, open = '', cluster = ''): string {
  if (cluster !== '') return found;
  return open === '' ? 'แ' : `เ${open}`;
}

/**
 * The one normal form of text at the entrance: NFC, ำ in one character, แ for เเ, marks in typing
 * order, no characters without width, no controls but \n and \t, ordinary spaces. Digits stay as
 * they are. Idempotent.
 */
export function normalise(text: string): string {
  if (!NOT_PLAIN.test(text)) return text;
  const cleaned = text
    .replace(LINE_BREAK, '\n')
    .replace(NO_WIDTH, '')
    .replace(OTHER_SPACE, ' ')
    .replace(OLD_GLYPH, (glyph) => OLD_GLYPHS.charAt(glyph.charCodeAt(0) - 0xf700))
    .replace(TOO_MANY_MARKS, '$1');
  return repairMarks(cleaned.normalize('NFC').replace(DOUBLED_E, doubledE));
}

/** Normal form on one line: each run of white space one space, none at the ends. */
export function squish(text: string): string {
  const normal = normalise(text);
  return /^\s|\s$|\s\s|[\n\t]/.test(normal) ? normal.replace(/\s+/g, ' ').trim() : normal;
}

/**
 * The form in which headers, names and labels are compared: squished, Arabic digits, lower case,
 * no spaces, punctuation, quotes, brackets or slashes. ๆ, ฯ and % carry meaning and stay.
 * Text of punctuation alone gives ''.
 */
export function matchKey(text: string): string {
  if (text.length > LONGEST_KNOWN) return makeKey(text);
  const known = KNOWN_KEYS.get(text);
  if (known !== undefined) return known;
  const key = makeKey(text);
  if (KNOWN_KEYS.size === MOST_KNOWN) KNOWN_KEYS.clear();
  KNOWN_KEYS.set(text, key);
  return key;
}

/** Whether a text has a key at all: a dash has none. */
export function hasKey(text: string): boolean {
  return /[0-9A-Za-zก-ฮ๐-๙]/.test(text) || matchKey(text) !== '';
}

/** The columns of a tab say the same few things in every row. */
const KNOWN_KEYS = new Map<string, string>();
const MOST_KNOWN = 2000;
const LONGEST_KNOWN = 60;

function makeKey(text: string): string {
  const key = toArabicDigits(squish(text)).toLowerCase().replace(NOT_IN_KEYS, '');
  // What stood apart, as in เ.เ, may now stand together.
  return normalise(key);
}
