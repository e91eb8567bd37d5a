import { toArabicDigits } from '../text/digits';
import type { CellRule, TextRole } from './text-cells';

/** Points within a cell, each in a line with its number: one number twice, or one left out. */
export const pointsNumbered: CellRule = ({ text, role, place }, report) => {
  if (!LISTS.has(role) || !text.includes('\n')) return;
  const numbers = numbersIn(text);
  if (numbers.length < FEWEST || numbers[0] !== 1 || followOn(numbers)) return;
  report('points-numbered', place(), { found: numbers.slice(0, MOST_SHOWN).join(', ') });
};

const LISTS: ReadonlySet<TextRole> = new Set(['prose', 'unit']);
const FEWEST = 3;
const MOST_SHOWN = 15;
/** “2.1” and “1.5 ล้านบาท” are no points of this list. */
const POINT = /^[ \t]*([0-9๐-๙]{1,2}) ?[.)](?![0-9๐-๙])/gm;

function numbersIn(text: string): number[] {
  return [...text.matchAll(POINT)].map(([, digits = '']) => Number(toArabicDigits(digits)));
}

/** A list may begin anew under a point, and the list above go on after it. */
function followOn(numbers: readonly number[]): boolean {
  const open: number[] = [];
  for (const number of numbers) {
    if (number === 1) {
      open.push(1);
      continue;
    }
    while (open.length > 0 && open[open.length - 1] !== number - 1) open.pop();
    if (open.length === 0) return false;
    open[open.length - 1] = number;
  }
  return true;
}
