import { ITEM_KIND_NAMES } from '../records/item-kind';
import { toArabicDigits } from '../text/digits';
import { matchKey, squish } from '../text/thai';

/** What a name says of its item: its letters without the kind word, and the numbers in it. */
export interface BareName {
  readonly key: string;
  /** Years, numbers and lone letters (“กลุ่ม ก”): names that differ in them are of different items. */
  readonly numbers: string;
}

/** Printed names say the kind twice at times: “มาตรการ “มาตรการจัดทำ…””. */
const KIND_WORDS = new RegExp(`^(?:${Object.values(ITEM_KIND_NAMES).join('|')})+(?=.)`);
const NUMBERS = /\d+|(?<=[\s(])(?:[ก-ฮ]|[a-z]|[ivx]+)(?=[\s).,]|$)/gi;

/** The key in which names are compared: no kind word, quotes, spaces or punctuation. */
export function bareKey(name: string): string {
  return matchKey(name).replace(KIND_WORDS, '');
}

export function bareName(name: string): BareName {
  const numbers = toArabicDigits(squish(name)).match(NUMBERS) ?? [];
  return { key: bareKey(name), numbers: numbers.join(' ').toLowerCase() };
}

/** How many letters two texts share at their beginning. */
export function sharedStart(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

/** Two long names cut to where they begin to differ, so that a reader sees the difference. */
export function aroundDifference(a: string, b: string): readonly [string, string] {
  const [first, second] = [squish(a), squish(b)];
  const start = sharedStart(first, second) - SHOWN_BEFORE;
  if (start < SHOWN_BEFORE) return [first, second];
  return [`…${first.slice(start)}`, `…${second.slice(start)}`];
}

const SHOWN_BEFORE = 25;
