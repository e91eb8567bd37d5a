import { toThaiDigits } from '../../text/digits';

/** The digits of a word that is a web or mail address are part of it. */
const ADDRESS = /https?:\/\/|www\.|@[\w-]+\.|\.go\.th/;

const MONTH =
  '(?:มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม)';
const DAY = new RegExp(`([0-9๐-๙]{1,2}) (${MONTH}) ((?:พ\\.ศ\\. ?)?[0-9๐-๙]{4})`, 'g');
const RANGE = /([0-9๐-๙]) ([–-]) (?=[0-9๐-๙])/g;
/** Words that stand before a number, and what numbers count. */
const BEFORE = /(มิติที่|ประเด็นที่|ร้อยละ|พ\.ศ\.|รอบ|ข้อ|มาตรา|ฉบับที่|วันที่|คะแนน|น้ำหนัก) (?=[0-9๐-๙])/g;
const AFTER = /([0-9๐-๙]) (?=(?:รายการ|บาท|เดือน|ปี|ข้อ|คน|ครั้ง|คะแนน|วัน|มิติ|โครงการ)(?![ก-ฮ]))/g;

/** What any of the rules looks for; most words of a paper hold none of it. */
const TO_SET = /[0-9๐-๙]|ณ วันที่/;

/** A text as papers print it: digits as set, and no line ends between a number and what it counts. */
export function typeset(text: string, thaiDigits: boolean): string {
  if (!TO_SET.test(text)) return text;
  const digits = thaiDigits ? text.split(/(\s+)/).map(inThaiDigits).join('') : text;
  return digits
    .replace(DAY, '$1\u00a0$2\u00a0$3')
    .replace(/ณ (?=วันที่)/g, 'ณ\u00a0')
    .replace(RANGE, '$1\u00a0$2\u00a0')
    .replace(BEFORE, '$1\u00a0')
    .replace(AFTER, '$1\u00a0');
}

function inThaiDigits(word: string): string {
  return ADDRESS.test(word) ? word : toThaiDigits(word);
}
