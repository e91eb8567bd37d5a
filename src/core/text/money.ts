import { type Cell, errorValue, isBlank } from './cell';
import { toArabicDigits } from './digits';
import { type Reading, read, refuse } from './reading';
import { matchKey, squish } from './thai';

/** Money in satang, an integer: 100 satang are one baht. */
export type Satang = number;

export type MoneyProblem =
  | 'money-not-a-number'
  | 'money-two-amounts'
  | 'money-negative'
  | 'money-fraction'
  | 'money-too-large'
  | 'cell-error'
  | 'money-is-date';

type MoneyReading = Reading<Satang | null, MoneyProblem>;

const TOO_LARGE = 1e13;
/** Whole baht of TOO_LARGE have this many digits. */
const TOO_LARGE_DIGITS = 12;
/** How far a computed number may be from a whole satang: 0.1 + 0.2 is not thirty satang exactly. */
const FLOAT_NOISE = 1e-6;

const DASH = '\\-\u2010-\u2015\u2212';
const CIRCLES = '○◯〇⚪⚬◦oOоО';
const UNIT = '(?:บาท(?: ?ถ้วน)?|บ\\.|฿|THB)';

const AMOUNT = new RegExp(
  `^฿? ?([0-9][0-9,]*)(?:\\.([0-9]+))?(?: ?[./,][${DASH}=])?(?: ?${UNIT})?$`,
  'i',
);
const NOTHING = new RegExp(
  `^฿? ?(?:[${CIRCLES}]|[${DASH}]+|[${DASH}] ?0 ?[${DASH}])(?: ?${UNIT})?$`,
  'i',
);
const NO_BUDGET: ReadonlySet<string> = new Set([
  'ไม่ใช้งบประมาณ',
  'ไม่ใช้งบ',
  'ไม่มี',
  'ไม่มีงบประมาณ',
  'ไม่มีงบ',
  'ไม่ได้ใช้งบประมาณ',
]);
const GROUPED = /^(?:0|[1-9][0-9]*|[1-9][0-9]{0,2}(?:,[0-9]{3})+)$/;
/** An amount with a minus before it, or in brackets as accountants write it. */
const NEGATIVE = new RegExp(`^(?:฿ ?)?(?:[${DASH}](.*)|\\((.*)\\))$`);

/**
 * The money of a cell; null when it is blank, 0 for ○, a dash or ไม่ใช้งบประมาณ.
 * Two amounts in one cell are refused, as nobody can say which item each belongs to.
 */
export function readMoney(cell: Cell): MoneyReading {
  if (errorValue(cell) !== null) return refuse('cell-error');
  if (isBlank(cell)) return read(null);
  if (typeof cell === 'string') return readText(squish(toArabicDigits(cell)));
  if (typeof cell === 'number') return readNumber(cell);
  return refuse(typeof cell === 'boolean' ? 'money-not-a-number' : 'money-is-date');
}

/** '20,000.00'. RangeError when the satang are not a whole number. */
export function formatMoney(satang: Satang): string {
  const [baht = '', rest = ''] = plainMoney(satang).split('.');
  return `${baht.replace(/\B(?=(?:[0-9]{3})+$)/g, ',')}.${rest}`;
}

/** '20000.00', as a number in a file for other programs. RangeError as for formatMoney. */
export function plainMoney(satang: Satang): string {
  if (!Number.isSafeInteger(satang)) throw new RangeError(`Not an amount in satang: ${satang}`);
  const digits = String(Math.abs(satang)).padStart(3, '0');
  return `${satang < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function readNumber(baht: number): MoneyReading {
  if (!Number.isFinite(baht)) return refuse('money-not-a-number');
  const scaled = baht * 100;
  const satang = Math.round(scaled);
  // A double of 1e11 baht is itself only good to about 1e-3 satang.
  const noise = Math.max(FLOAT_NOISE, Math.abs(scaled) * 4 * Number.EPSILON);
  const whole = Math.abs(scaled - satang) <= noise;
  if (satang < 0 || (scaled < 0 && !whole)) return refuse('money-negative');
  if (satang >= TOO_LARGE) return refuse('money-too-large');
  return whole ? read(satang + 0) : refuse('money-fraction');
}

function readText(text: string): MoneyReading {
  if (isNothing(text)) return read(0);
  const amount = AMOUNT.exec(text);
  if (!amount) return refuse(problemOf(text));
  const [, baht = '', decimals = ''] = amount;
  if (!GROUPED.test(baht)) return refuse('money-not-a-number');
  if (decimals.length > 2) return refuse('money-fraction');
  const digits = baht.split(',').join('');
  if (digits.length >= TOO_LARGE_DIGITS) return refuse('money-too-large');
  return read(Number(digits) * 100 + Number(decimals.padEnd(2, '0')));
}

function isNothing(text: string): boolean {
  return NOTHING.test(text) || (text.length < 40 && NO_BUDGET.has(matchKey(text)));
}

/** Which of the problems keeps a text from being one amount. */
function problemOf(text: string): MoneyProblem {
  const words = text.match(/[0-9a-z,.]+/gi) ?? [];
  const numbers = words.filter((word) => /^[0-9][0-9,.]*$/.test(word)).length;
  const nothings = text
    .split(/[ /,;+&()]+/)
    .filter((part) => part !== '' && isNothing(part)).length;
  if (numbers + nothings > 1) return 'money-two-amounts';
  const [, minus, bracketed] = NEGATIVE.exec(text) ?? [];
  const amount = (minus ?? bracketed ?? '').trim();
  return AMOUNT.test(amount) ? 'money-negative' : 'money-not-a-number';
}
