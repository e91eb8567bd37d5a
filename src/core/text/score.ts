import { type Cell, errorValue, isBlank } from './cell';
import { toArabicDigits } from './digits';
import type { Hundredths } from './percent';
import { type Reading, read, refuse } from './reading';
import { squish } from './thai';

export type ScoreProblem =
  | 'score-not-a-number'
  | 'score-out-of-range'
  | 'score-fraction'
  | 'cell-error';

type ScoreReading = Reading<Hundredths | null, ScoreProblem>;

const HIGHEST = 10000;
/** What adding and dividing in a formula leaves beyond the second decimal. */
const NOISE = 1e-6;

/**
 * A score of 0 to 100 in Thai or Arabic digits, in hundredths; null for a blank cell or a dash.
 * `shown` is the text a reader sees: a cell that shows 84.97% holds 0.8497.
 */
export function readScore(cell: Cell, shown = ''): ScoreReading {
  if (errorValue(cell) !== null) return refuse('cell-error');
  if (isBlank(cell)) return read(null);
  if (typeof cell === 'number') return scoreOf(/%\s*$/.test(shown) ? cell * 100 : cell);
  return typeof cell === 'string' ? readText(cell) : refuse('score-not-a-number');
}

function scoreOf(value: number): ScoreReading {
  if (!Number.isFinite(value)) return refuse('score-not-a-number');
  const hundredths = Math.round(value * 100);
  if (value < 0 || hundredths > HIGHEST) return refuse('score-out-of-range');
  if (Math.abs(value * 100 - hundredths) > NOISE) return refuse('score-fraction');
  return read(hundredths + 0);
}

const UNIT = /^(?:ร้อยละ|คะแนน)? ?(\S+?) ?(?:%|คะแนน)?$/;
const LONGEST = 40;

function readText(cell: string): ScoreReading {
  const text = squish(toArabicDigits(cell));
  if (/^[-–—]+$/.test(text)) return read(null);
  const bare = text.length > LONGEST ? '' : (UNIT.exec(text)?.[1] ?? '');
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(bare);
  if (!match) return refuse('score-not-a-number');
  const [, sign, whole = '', decimals = ''] = match;
  const fraction = decimals.replace(/0+$/, '');
  if (sign || Number(`${whole}.${decimals}`) > HIGHEST / 100) return refuse('score-out-of-range');
  if (fraction.length > 2) return refuse('score-fraction');
  return read(Number(whole) * 100 + Number(fraction.padEnd(2, '0')));
}
