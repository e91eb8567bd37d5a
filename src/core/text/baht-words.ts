import type { Satang } from './money';

const DIGITS = ['', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'] as const;
const PLACES = ['', 'สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'] as const;
/** Thai counts in groups of six digits, each a million of the one below it. */
const GROUP = 6;

/**
 * An amount in words: 2,000,000 satang are สองหมื่นบาทถ้วน. A final one is เอ็ด wherever a higher
 * digit stands before it, as Microsoft's BAHTTEXT has it. RangeError for a negative amount or one
 * that is not whole satang.
 */
export function bahtWords(satang: Satang): string {
  if (!Number.isSafeInteger(satang) || satang < 0) {
    throw new RangeError(`Not an amount in satang: ${satang}`);
  }
  const rest = satang % 100;
  const baht = (satang - rest) / 100;
  if (rest === 0) return `${numberWords(baht)}บาทถ้วน`;
  return `${baht === 0 ? '' : `${numberWords(baht)}บาท`}${numberWords(rest)}สตางค์`;
}

function numberWords(value: number): string {
  return value === 0 ? 'ศูนย์' : digitsWords(String(value));
}

function digitsWords(digits: string): string {
  if (digits.length <= GROUP) return groupWords(digits, false);
  const millions = digitsWords(digits.slice(0, -GROUP));
  return `${millions}ล้าน${groupWords(digits.slice(-GROUP), true)}`;
}

/** Words of up to six digits; `higher` tells that the number has digits before them. */
function groupWords(digits: string, higher: boolean): string {
  let words = '';
  for (let index = 0; index < digits.length; index++) {
    words += digitWords(Number(digits[index]), digits.length - 1 - index, higher || words !== '');
  }
  return words;
}

function digitWords(digit: number, place: number, higher: boolean): string {
  if (digit === 0) return '';
  if (place === 0 && digit === 1 && higher) return 'เอ็ด';
  if (place === 1 && digit === 1) return 'สิบ';
  if (place === 1 && digit === 2) return 'ยี่สิบ';
  return `${DIGITS[digit] ?? ''}${PLACES[place] ?? ''}`;
}
