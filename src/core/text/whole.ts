import { type Cell, errorValue, isBlank } from './cell';
import { toArabicDigits } from './digits';
import { type Reading, read, refuse } from './reading';
import { squish } from './thai';

export type WholeProblem = 'whole-not-a-number' | 'whole-out-of-range' | 'cell-error';

/** The least and the greatest number allowed, both included. */
export interface WholeRange {
  readonly min: number;
  readonly max: number;
}

/** A whole number in Thai or Arabic digits, grouped in threes or not; null when blank. */
export function readWhole(cell: Cell, range: WholeRange): Reading<number | null, WholeProblem> {
  if (errorValue(cell) !== null) return refuse('cell-error');
  if (isBlank(cell)) return read(null);
  const value = wholeOf(cell);
  if (value === null) return refuse('whole-not-a-number');
  if (value < range.min || value > range.max) return refuse('whole-out-of-range');
  return read(value);
}

function wholeOf(cell: Cell): number | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? cell + 0 : null;
  if (typeof cell !== 'string') return null;
  const text = squish(toArabicDigits(cell));
  if (!/^-?(?:[0-9]+|[1-9][0-9]{0,2}(?:,[0-9]{3})+)$/.test(text)) return null;
  return Number(text.split(',').join('')) + 0;
}
