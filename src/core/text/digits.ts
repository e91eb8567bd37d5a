const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const ARABIC_DIGITS = '0123456789';
const THAI_ZERO = 0x0e50;
const ARABIC_ZERO = 0x30;

/** Thai digits to Arabic ones; everything else as it stands. */
export function toArabicDigits(text: string): string {
  if (!/[๐-๙]/.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => ARABIC_DIGITS.charAt(digit.charCodeAt(0) - THAI_ZERO));
}

/** Arabic digits to Thai ones; everything else as it stands. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => THAI_DIGITS.charAt(digit.charCodeAt(0) - ARABIC_ZERO));
}

/** Digits with a point or a comma between them. */
const NUMBER = /[0-9๐-๙]+(?:[.,][0-9๐-๙]+)*/g;

/**
 * Whether some one number is written in both kinds of digits, as in ๒0,๐๐๐ or 25๖๖.
 * A slash, a hyphen or a space ends a number, so ๑/2564 is two numbers and not mixed.
 */
export function hasMixedDigits(text: string): boolean {
  return mixedNumber(text) !== null;
}

/** The first number that is written in both kinds of digits, as typed; null where there is none. */
export function mixedNumber(text: string): string | null {
  if (!/[0-9]/.test(text) || !/[๐-๙]/.test(text)) return null;
  const numbers = text.match(NUMBER) ?? [];
  return numbers.find((number) => /[0-9]/.test(number) && /[๐-๙]/.test(number)) ?? null;
}

/**
 * Text of one number in the kind most of its digits are, in Thai ones where they are as many; null
 * for text of several numbers, where nobody can say which kind was meant.
 */
export function inOneKindOfDigits(text: string): string | null {
  if ((text.match(NUMBER) ?? []).length !== 1) return null;
  const thai = (text.match(/[๐-๙]/g) ?? []).length;
  const arabic = (text.match(/[0-9]/g) ?? []).length;
  return thai >= arabic ? toThaiDigits(text) : toArabicDigits(text);
}
