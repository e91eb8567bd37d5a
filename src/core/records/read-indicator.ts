import { toArabicDigits } from '../text/digits';
import { nearest } from '../text/nearest';
import { matchKey, squish } from '../text/thai';
import {
  INDICATORS,
  type Indicator,
  type IndicatorNumber,
  type Instrument,
  indicatorOf,
} from './indicators';

/** What a text says of an indicator: which one, one that is not known, or nothing at all. */
export type IndicatorReading =
  | { readonly kind: 'known'; readonly number: IndicatorNumber; readonly isPart: boolean }
  /** So close to one name that it can only be meant; `mended` is the text with that name in it. */
  | { readonly kind: 'misspelt'; readonly number: IndicatorNumber; readonly mended: string }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'text' };

/** Names of indicators by matchKey. */
export type MoreNames = ReadonlyMap<string, IndicatorNumber>;

const NO_MORE: MoreNames = new Map();
const UNKNOWN: IndicatorReading = { kind: 'unknown' };
const TEXT: IndicatorReading = { kind: 'text' };

const BULLET = /^(?:[-–•*] ?)?(?:(?:IIT|EIT|OIT)(?![A-Z])[ :.–-]*)?/i;
const WORD = /^ตัวชี้วัด(?:ย่อย)? ?(?:ที่)? ?:? ?/;
const NUMBER = /^([0-9]{1,3})((?: ?\.[0-9]{1,2})*)(?![0-9]) ?[.):–-]? ?/;

/**
 * Reads one line: '3', 'ตัวชี้วัดที่ ๓', 'การใช้อำนาจ', '1. การใช้งบประมาณ'. The name decides, since the
 * number before it may be a running one; without the word ตัวชี้วัด a number counts only alone.
 * `more` holds names of the office's own by matchKey. `isPart` marks a sub-indicator such as 9.1.
 */
export function readIndicator(line: string, more: MoreNames = NO_MORE): IndicatorReading {
  const text = squish(line);
  const arabic = toArabicDigits(text);
  const afterBullet = lengthOf(BULLET, arabic);
  const afterWord = afterBullet + lengthOf(WORD, arabic.slice(afterBullet));
  const saysSo = afterWord > afterBullet;
  const numbered = NUMBER.exec(arabic.slice(afterWord));
  const start = afterWord + (numbered?.[0].length ?? 0);
  const number = numbered ? Number(numbered[1]) : null;
  const isPart = Boolean(numbered?.[2]);

  const key = matchKey(text.slice(start));
  if (key === '') return number === null ? (saysSo ? UNKNOWN : TEXT) : byNumber(number, isPart);
  const named = byName(key, more);
  if (named) {
    if (saysSo && number !== null && number !== named.number) return UNKNOWN;
    return { kind: 'known', number: named.number, isPart };
  }
  if (saysSo && number !== null) return byNumber(number, isPart);
  const near = byNearName(key);
  if (near) {
    return { kind: 'misspelt', number: near.number, mended: text.slice(0, start) + near.name };
  }
  return saysSo ? UNKNOWN : TEXT;
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0;
}

function byNumber(number: number, isPart: boolean): IndicatorReading {
  const indicator = INDICATORS[number - 1];
  return indicator ? { kind: 'known', number: indicator.number, isPart } : UNKNOWN;
}

const NAMES: ReadonlyMap<string, Indicator> = new Map(
  INDICATORS.flatMap((indicator) =>
    [indicator.name, ...indicator.others].map((name) => [matchKey(name), indicator] as const),
  ),
);
/** Names that a longer text may go on from: “การใช้งบประมาณ ประเด็น…”. */
const BEGINNINGS = INDICATORS.map((indicator) => [matchKey(indicator.name), indicator] as const);

function byName(key: string, more: MoreNames): Indicator | null {
  const own = more.get(key);
  const exact = own === undefined ? NAMES.get(key) : indicatorOf(own);
  if (exact) return exact;
  return BEGINNINGS.find(([name]) => key.startsWith(name))?.[1] ?? null;
}

const LONGEST_NAME = 60;
/** One letter in so many may be a slip; more make other words. */
const LETTERS_A_SLIP = 6;

function byNearName(key: string): Indicator | null {
  if (key.length > LONGEST_NAME) return null;
  const most = Math.floor(key.length / LETTERS_A_SLIP);
  const close = new Set<Indicator>();
  for (const [name, indicator] of NAMES) {
    if (Math.abs(name.length - key.length) > most) continue;
    if (nearest(key, [name], most) !== null) close.add(indicator);
  }
  const [only = null] = close;
  return close.size === 1 ? only : null;
}

const SIGNS: readonly (readonly [Instrument, RegExp])[] = [
  ['IIT', /iit|ภายใน/],
  ['EIT', /eit|ภายนอก/],
  ['OIT', /oit|เปิดเผยข้อมูล/],
];
const LONGEST_INSTRUMENT = 200;

/** The one instrument a cell names, by its letters or by its full name; null for none or several. */
export function readInstrument(text: string): Instrument | null {
  if (text.length > LONGEST_INSTRUMENT) return null;
  const key = matchKey(text);
  const found = SIGNS.filter(([, sign]) => sign.test(key));
  return found.length === 1 ? (found[0]?.[0] ?? null) : null;
}

/** The instruments that some indicators belong to. */
export function instrumentsOf(indicators: readonly IndicatorNumber[]): Set<Instrument> {
  return new Set(indicators.map((number) => indicatorOf(number).instrument));
}
