import { INVISIBLE, normalise } from '../text/thai';
import { mended, tidied } from './mended-text';
import type { CellRule } from './text-cells';

const UNSEEN = new RegExp(`[${INVISIBLE}]|(?![\\s\\u0085])\\p{Cc}`, 'gu');
/** Variation selectors and joiners are parts of symbols such as ✔️. */
const OF_SYMBOL = /[\ufe00-\ufe0f]|(?<=\p{So}|\ufe0f)\u200d/gu;

/** What cannot be seen in a text, and marks that look right and are not; one finding a cell. */
export const textForm: CellRule = (cell, report) => {
  const { text } = cell;
  const tidy = tidied(cell);
  if (tidy === text) return;
  const word = misspeltWord(text);
  if (word !== null) {
    const params = { word, normal: normalise(word) };
    report('text-misspelt-marks', cell.place(), params, mended(cell));
    return;
  }
  const what = unseenIn(text, tidy);
  if (what !== '') report('text-invisible', cell.place(), { what }, mended(cell));
};

/** The first word that is not in normal form, but for characters without width. */
function misspeltWord(text: string): string | null {
  const seen = text.replace(UNSEEN, '').replace(/\s+/g, ' ');
  if (normalise(seen) === seen) return null;
  return seen.split(' ').find((word) => normalise(word) !== word) ?? null;
}

function unseenIn(text: string, tidy: string): string {
  const rest = text.replace(OF_SYMBOL, '');
  const seen = normalise(text);
  const kinds: string[] = [];
  if (rest.replace(UNSEEN, '') !== rest) kinds.push('อักขระที่มองไม่เห็น');
  if (seen.trim() !== seen) kinds.push('ช่องว่างที่ต้นหรือท้ายข้อความ');
  if (seen.trim() !== tidy) kinds.push('ช่องว่างติดกันเกินหนึ่งช่อง');
  return kinds.join(' และ');
}
