import { toArabicDigits } from '../text/digits';
import { squish } from '../text/thai';
import type { Dimension } from './dimension';

/** An item's code, dimension.sequence, in its one form: '1.3'. */
export interface Code {
  readonly text: string;
  readonly dimension: Dimension;
}

const CODE = /^([1-4])\s*\.\s*([1-9]\d{0,4})\.?$/;
const LEADING = /^([0-9๐-๙]+(?:\s*\.\s*[0-9๐-๙]+)+)[.)]?\s*/;
const ANOTHER = /\s[1-4๑-๔]\s?\.\s?[0-9๐-๙]{1,3}[.)]?\s*(?:โครงการ|กิจกรรม|มาตรการ|แนวปฏิบัติ)/;

export function readCode(text: string): Code | null {
  const match = CODE.exec(toArabicDigits(squish(text)));
  if (!match) return null;
  return { text: `${match[1]}.${match[2]}`, dimension: Number(match[1]) as Dimension };
}

/** How a reader knows a row: its code and its name, as far as it has them. */
export function labelOf(code: string, name = ''): string {
  return code !== '' && name !== '' ? `${code} ${name}` : code + name;
}

/**
 * Splits a printed name that holds its code: '๑.๑ โครงการ…' gives ['๑.๑', 'โครงการ…'], and
 * '1.1.2 มาตรการ…' gives ['1.1.2', 'มาตรการ…'], which is no code.
 */
export function splitCode(name: string): readonly [code: string, name: string] {
  const match = LEADING.exec(name);
  return match ? [match[1] as string, name.slice(match[0].length)] : ['', name];
}

/** Whether a second item with its code stands in the same cell, as in papers that were scanned. */
export function holdsAnotherItem(name: string): boolean {
  return ANOTHER.test(name);
}

/** Orders codes by dimension, then sequence: 1.2 before 1.10. Other texts come last. */
export function compareCodes(a: string, b: string): number {
  return codeRank(a) - codeRank(b) || (a < b ? -1 : Number(a > b));
}

/** Where a code stands in that order; a text that is none, last. */
export function codeRank(code: string): number {
  const match = CODE.exec(code);
  return match ? Number(match[1]) * 100_000 + Number(match[2]) : 999_999;
}
