import { squish } from '../text/thai';
import type { CellRule } from './text-cells';

/** A line that begins like a link must be one; a description is fine. */
export const linkBrokenForm: CellRule = ({ text, role, place }, report) => {
  if (role !== 'link') return;
  const broken = text
    .split(/[\r\n]+/)
    .map(squish)
    .find(isBroken);
  if (broken !== undefined) report('link-broken-form', place(), { found: broken });
};

/** http, www. and the like, and what a slip of the finger makes of http. */
const BEGINNING = /^(?:https?|h[tp]{2,4}s?\s?[:;/]|www\b|(?:drive|docs)\.google)/i;
const LABEL = '[\\p{L}\\p{M}\\p{N}_-]+';
const WELL_FORMED = new RegExp(
  `^(?:https?://|(?!h[tp]{2,4}))(?:www\\.|(?!www\\.))${LABEL}(?:\\.${LABEL})+(?::\\d{1,5})?(?:[/?#]\\S*)?$`,
  'iu',
);
const AFTER = /[.,;)\]]+$/;

/** Every link of the line must be one; words may follow it, but no more of an address. */
function isBroken(line: string): boolean {
  if (!BEGINNING.test(line)) return false;
  const words = line.split(' ');
  return words.some((word, index) => {
    if (index === 0 || BEGINNING.test(word)) return !WELL_FORMED.test(word.replace(AFTER, ''));
    const before = words[index - 1] ?? '';
    return index === 1 && !/[,;]$/.test(before) && CONTINUES.test(word);
  });
}

/** Latin letters with signs that only stand within an address; an address of mail has an @. */
const CONTINUES = /^(?=[!-~]*(?:[/=?&_%]|\.[a-z]))[!-?A-~]+$/i;
