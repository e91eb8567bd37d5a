import { INDICATORS, INSTRUMENTS, type Instrument } from '../records/indicators';
import { ITA_PASSED, itaYearOf } from '../records/ita-year';
import type { ItaScore, Settings } from '../records/records';
import type { Hundredths } from '../text/percent';
import type { ItaFigures, ItaTable } from './tables';

/**
 * The ITA of the year that counts for a fiscal year (itaYearOf), or null where there is none: the
 * mean of each instrument, and the overall score IIT 30 %, EIT 30 %, OIT 40 % of the means themselves,
 * rounded once, half up (University of Phayao, published code; the memo of FY2563 prints 90.9).
 */
export function itaTable(
  ita: readonly ItaScore[],
  fiscalYear: number,
  country: Settings['itaCountry'],
): ItaTable | null {
  const year = itaYearOf(ita, fiscalYear);
  if (year === null) return null;
  const { scores, figures } = figuresOf(ita, year);
  const before = figuresOf(ita, year - 1);
  const { iit, eit, oit, overall } = figures;
  return {
    fiscalYear: year,
    indicators: INDICATORS.map(({ number, instrument }, index) => {
      const score = scores[index] ?? null;
      const change = changeOf(score, before.scores[index] ?? null);
      return { indicator: number, instrument, score, gap: gapOf(score), change };
    }),
    ...figures,
    gap: { iit: gapOf(iit), eit: gapOf(eit), oit: gapOf(oit), overall: gapOf(overall) },
    change: {
      iit: changeOf(iit, before.figures.iit),
      eit: changeOf(eit, before.figures.eit),
      oit: changeOf(oit, before.figures.oit),
      overall: changeOf(overall, before.figures.overall),
    },
    previous: before.scores.some((score) => score !== null) ? year - 1 : null,
    grade: overall === null ? null : gradeOf(year, overall, [iit, eit, oit]),
    country: country === null ? null : { score: country, grade: gradeOf(year, country, []) },
  };
}

interface YearFigures {
  /** In the order of the indicators. */
  readonly scores: readonly (Hundredths | null)[];
  readonly figures: ItaFigures;
}

function figuresOf(ita: readonly ItaScore[], year: number): YearFigures {
  const ofYear = ita.filter((row) => row.fiscalYear === year && row.indicator !== null);
  const scores = INDICATORS.map(({ number }) =>
    agreedScore(ofYear.filter(({ indicator }) => indicator === number)),
  );
  const sums = INSTRUMENTS.map((instrument) =>
    sumOf(scores.filter((_, index) => INDICATORS[index]?.instrument === instrument)),
  );
  const [iit = null, eit = null, oit = null] = sums.map((sum, index) =>
    sum === null ? null : divide(sum, SHARES[INSTRUMENTS[index] as Instrument].count),
  );
  return { scores, figures: { iit, eit, oit, overall: overallOf(sums) } };
}

function gapOf(score: Hundredths | null): Hundredths | null {
  return score === null ? null : Math.max(0, ITA_PASSED - score);
}

function changeOf(score: Hundredths | null, before: Hundredths | null): Hundredths | null {
  return score === null || before === null ? null : score - before;
}

/** Indicators of each instrument, and the hundredths of the whole that one of them weighs. */
const SHARES: Readonly<Record<Instrument, { readonly count: number; readonly each: number }>> = {
  IIT: { count: 5, each: 6 },
  EIT: { count: 3, each: 10 },
  OIT: { count: 2, each: 20 },
};

/** Where rows of one indicator differ, nobody can say which score holds. */
function agreedScore(rows: readonly ItaScore[]): Hundredths | null {
  const scores = new Set(rows.map(({ score }) => score));
  const [only = null] = scores;
  return scores.size === 1 ? only : null;
}

function sumOf(scores: readonly (Hundredths | null)[]): number | null {
  let sum = 0;
  for (const score of scores) {
    if (score === null) return null;
    sum += score;
  }
  return sum;
}

function overallOf(sums: readonly (number | null)[]): Hundredths | null {
  let weighed = 0;
  for (const [index, sum] of sums.entries()) {
    if (sum === null) return null;
    weighed += sum * SHARES[INSTRUMENTS[index] as Instrument].each;
  }
  return divide(weighed, 100);
}

/** Half up, on integers. */
function divide(part: number, whole: number): number {
  const doubled = part * 2 + whole;
  return (doubled - (doubled % (whole * 2))) / (whole * 2);
}

const LAST_LETTER_YEAR = 2565;
/** Until FY2565 (sme.go.th, annual e-book 2565, page 80). */
const LETTERS = [
  ['AA', 9500],
  ['A', 8500],
  ['B', 7500],
  ['C', 6500],
  ['D', 5500],
  ['E', 5000],
  ['F', 0],
] as const;

/**
 * The grade until FY2565, a letter by the overall score; from FY2566 a level, which looks at each
 * instrument too (resolution of 8 June 2566, bangplakod.go.th news 574). null where it takes
 * instruments that are not known, as for the country.
 */
export function gradeOf(
  fiscalYear: number,
  overall: Hundredths,
  instruments: readonly (Hundredths | null)[],
): string | null {
  if (fiscalYear <= LAST_LETTER_YEAR) {
    return LETTERS.find(([, from]) => overall >= from)?.[0] ?? null;
  }
  if (overall < 7000) return 'ต้องปรับปรุงโดยด่วน';
  if (overall < 8500) return 'ต้องปรับปรุง';
  if (instruments.length === 0 || instruments.includes(null)) return null;
  const least = Math.min(overall, ...instruments.map((score) => score ?? 0));
  if (least >= 9500) return 'ผ่านดีเยี่ยม';
  return least >= 8500 ? 'ผ่านดี' : 'ผ่าน';
}
