const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';
const THAI_ZERO = 0x0e50;

/** Thai digits to Arabic ones; everything else as it stands. */
export function toArabicDigits(text: string): string {
  if (!/[๐-๙]/.test(text)) return text;
  return text.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - THAI_ZERO));
}

/** Arabic digits to Thai ones; everything else as it stands. */
export function toThaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => THAI_DIGITS.charAt(Number(digit)));
}

/**
 * Whether some one number is written in both kinds of digits, as in ๒0,๐๐๐ or 25๖๖.
 * A slash, a hyphen or a space ends a number, so ๑/2564 is two numbers and not mixed.
 */
export function hasMixedDigits(text: string): boolean {
  const numbers = text.match(/[0-9๐-๙]+(?:[.,][0-9๐-๙]+)*/g) ?? [];
  return numbers.some((number) => /[0-9]/.test(number) && /[๐-๙]/.test(number));
}
