import { toArabicDigits } from '../text/digits';
import type { Hundredths } from '../text/percent';
import { matchKey, squish } from '../text/thai';
import { INDICATORS, INSTRUMENTS, type IndicatorNumber, type Instrument } from './indicators';
import {
  ITA_SUBJECTS,
  type ItaForm,
  type ItaSubject,
  indicatorSubject,
  SCALE_SUBJECT,
  type Standing,
  WEIGHTS_SUBJECT,
} from './ita-years';
import type { ItaRule } from './records';

/** A grade or level, and from which overall score it is given. */
export interface ItaStep {
  readonly name: string;
  readonly from: Hundredths;
  /** Every instrument must reach it too. */
  readonly everyInstrument: boolean;
}

/** Hundredths of the whole, 100 in all. */
export type ItaWeights = Readonly<Record<Instrument, number>>;

/** Where a value of a year comes from; `office` is the office's own row in เกณฑ์ ITA. */
export interface ItaValue {
  readonly subject: string;
  readonly value: string;
  readonly source: string;
  readonly standing: Standing | 'office';
}

/** What holds in the ITA of one year. */
export interface ItaCriteria {
  readonly weights: ItaWeights;
  /** From the highest step down. */
  readonly scale: readonly ItaStep[];
  readonly names: ReadonlyMap<IndicatorNumber, string>;
  /** Every value of the year, as printed, with its source. */
  readonly values: readonly ItaValue[];
}

/** The office's own rows for a year, else what is shipped. */
export function itaCriteria(rules: readonly ItaRule[], year: number): ItaCriteria {
  const values = new Map(
    ITA_SUBJECTS.map((subject) => [subject.name, valueIn(subject, rules, year)] as const),
  );
  const text = (name: string) => values.get(name)?.value ?? '';
  return {
    weights: readWeights(text(WEIGHTS_SUBJECT)) ?? { IIT: 30, EIT: 30, OIT: 40 },
    scale: readScale(text(SCALE_SUBJECT)) ?? [],
    names: new Map(INDICATORS.map(({ number }) => [number, text(indicatorSubject(number))])),
    values: [...values.values()],
  };
}

function valueIn({ name, years }: ItaSubject, rules: readonly ItaRule[], year: number): ItaValue {
  const own = rules.find(({ fiscalYear, subject }) => fiscalYear === year && subject === name);
  if (own) return { subject: name, value: own.value, source: own.source, standing: 'office' };
  const entry = years.find(({ from = 0, to = 9999 }) => year >= from && year <= to);
  const { value = '', source = '', standing = 'open' } = entry ?? {};
  return { subject: name, value, source, standing };
}

/** Names of indicators that the office gave, beside those known anyway; by matchKey. */
export function namedByOffice(rules: readonly ItaRule[]): ReadonlyMap<string, IndicatorNumber> {
  return new Map(
    INDICATORS.flatMap(({ number }) =>
      rules
        .filter(({ subject }) => subject === indicatorSubject(number))
        .map(({ value }) => [matchKey(value), number] as const),
    ),
  );
}

const SUBJECTS: ReadonlyMap<string, ItaSubject> = new Map(
  ITA_SUBJECTS.map((subject) => [matchKey(subject.name), subject]),
);

export function itaSubject(typed: string): ItaSubject | null {
  return SUBJECTS.get(matchKey(typed)) ?? null;
}

/** What a value must look like, by what it is of; for the remedy of one that does not. */
export const ITA_FORMS: Readonly<Record<ItaForm, string>> = {
  weights: 'พิมพ์สามจำนวนที่รวมกันได้ 100 เช่น 30 / 30 / 40',
  scale: 'พิมพ์ชื่อระดับและคะแนนขั้นต่ำจากมากไปน้อย ระดับสุดท้ายเป็น 0 เช่น A 85 / B 75 / C 0',
  name: 'พิมพ์ชื่อตัวชี้วัด ไม่เกิน 100 ตัวอักษร',
  published: 'พิมพ์เลขข้อ เช่น O42 หรือพิมพ์ ไม่มี',
};

const LONGEST_NAME = 100;

/** A value in its one form; null where it is not usable. */
export function readItaValue(form: ItaForm, typed: string): string | null {
  const text = squish(typed);
  if (form === 'weights') return readWeights(text) && text;
  if (form === 'scale') return readScale(text) && text;
  if (form === 'name') return text.length <= LONGEST_NAME && matchKey(text) !== '' ? text : null;
  if (matchKey(text) === 'ไม่มี') return 'ไม่มี';
  // O42 typed with a zero, in front or in Thai, is O42.
  const number = /^[oO0๐]?\s?-?([0-9]{1,2})$/.exec(toArabicDigits(text))?.[1];
  return number ? `O${Number(number)}` : null;
}

/** '30 / 30 / 40' of IIT, EIT and OIT. */
function readWeights(text: string): ItaWeights | null {
  const parts = toArabicDigits(text).split('/');
  const [IIT = 0, EIT = 0, OIT = 0] = parts.map((part) =>
    /^\s*\d{1,3}\s*%?\s*$/.test(part) ? Number(part.replace('%', '')) : Number.NaN,
  );
  return parts.length === INSTRUMENTS.length && IIT + EIT + OIT === 100 ? { IIT, EIT, OIT } : null;
}

/** 'ผ่านดี 85 ทุกแบบ / ผ่าน 85 / …', from the highest down to one from 0 on. */
function readScale(text: string): ItaStep[] | null {
  const steps: ItaStep[] = [];
  for (const part of toArabicDigits(text).split('/')) {
    const match = /^\s*(\D{1,40}?)\s*(\d{1,3})(?:\.(\d{1,2}))?\s*(ทุกแบบ)?\s*$/.exec(part);
    if (!match) return null;
    const [, name = '', whole, decimals = '', every] = match;
    const from = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
    const above = steps[steps.length - 1]?.from ?? 10000;
    if (name === '' || from > above) return null;
    steps.push({ name, from, everyInstrument: every !== undefined });
  }
  const last = steps[steps.length - 1];
  return last?.from === 0 && !last.everyInstrument ? steps : null;
}
