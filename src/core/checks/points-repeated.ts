import { matchKey, squish } from '../text/thai';
import type { CellRule } from './text-cells';

/**
 * One point twice in a list within a cell. A list that begins anew, and bullets below another point,
 * may well say what an earlier list says.
 */
export const pointsRepeated: CellRule = ({ text, role, place }, report) => {
  if (role !== 'prose' || !text.includes('\n')) return;
  const found = repeatedPoint(text);
  if (found !== null) report('points-repeated', place(), { found });
};

/** Shorter points, such as “ประชุมคณะทำงาน”, are steps one may well take twice. */
const FEWEST_LETTERS = 15;
const NUMBERED = /^\s*([0-9๐-๙]{1,2}) ?[.)](?![0-9๐-๙])/;
const BULLET = /^\s*[-–—•*·]/;
const FIRST = /^[1๑]$/;

function repeatedPoint(text: string): string | null {
  let numbered = new Set<string>();
  let bullets = new Set<string>();
  for (const line of text.split('\n')) {
    const [mark = '', number] = NUMBERED.exec(line) ?? BULLET.exec(line) ?? [];
    if (number !== undefined && FIRST.test(number)) numbered = new Set();
    if (number !== undefined || mark === '') bullets = new Set();
    if (mark === '') continue;
    const point = squish(line.slice(mark.length));
    const key = matchKey(point);
    const known = number === undefined ? bullets : numbered;
    if (known.has(key)) return point;
    if (key.length >= FEWEST_LETTERS) known.add(key);
  }
  return null;
}
