import { INVISIBLE } from './thai';

const UNSEEN = new RegExp(`[${INVISIBLE}]|(?![\\n\\t])\\p{Cc}`, 'gu');
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const EDGE_OR_DOUBLED = /^ +| +$| {2,}/gm;
const SHOWN_BEFORE = 20;

/**
 * Two texts of one cell for a reader's eye: around where they differ, and with what cannot be seen
 * made visible: ␣ for a space at an end or beside another, ◌ for a character without width.
 */
export function showDifference(
  before: string,
  after: string,
  longest: number,
): readonly [string, string] {
  const start = Math.max(0, sharedStart(before, after) - SHOWN_BEFORE);
  return [cut(visible(before), start, longest), cut(visible(after), start, longest)];
}

function sharedStart(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a.charCodeAt(shared) === b.charCodeAt(shared)) shared += 1;
  return shared;
}

function cut(text: string, start: number, longest: number): string {
  const from = isSecondHalf(text, start) ? start + 1 : start;
  const to = from + longest;
  const end = isSecondHalf(text, to) ? to - 1 : to;
  return `${from > 0 ? '…' : ''}${text.slice(from, end)}${text.length > end ? '…' : ''}`;
}

function isSecondHalf(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff;
}

/** As long as the text itself. */
function visible(text: string): string {
  return text
    .replace(UNSEEN, '◌')
    .replace(OTHER_SPACE, '␣')
    .replace(EDGE_OR_DOUBLED, (spaces) => '␣'.repeat(spaces.length))
    .replace(/\n/g, '⏎');
}
