import { INDICATORS, INSTRUMENTS, type Instrument } from '../records/indicators';
import {
  type ItaCriteria,
  type ItaStep,
  type ItaWeights,
  itaCriteria,
} from '../records/ita-criteria';
import { ITA_PASSED, itaYearOf } from '../records/ita-year';
import type { ItaRule, ItaScore, Settings } from '../records/records';
import type { Hundredths } from '../text/percent';
import type { ItaFigures, ItaTable } from './tables';

/**
 * The ITA of the year that counts for a fiscal year (itaYearOf), or null where there is none: the
 * mean of each instrument, and the overall score from the means themselves by the weights of the
 * year, rounded once, half up. With 30/30/40 it gives the 90.9 that the memo of FY2563 prints.
 */
export function itaTable(
  ita: readonly ItaScore[],
  fiscalYear: number,
  country: Settings['itaCountry'],
  rules: readonly ItaRule[] = [],
): ItaTable | null {
  const year = itaYearOf(ita, fiscalYear);
  if (year === null) return null;
  const criteria = itaCriteria(rules, year);
  const { scores, figures } = figuresOf(ita, year, criteria);
  const before = figuresOf(ita, year - 1, itaCriteria(rules, year - 1));
  const { iit, eit, oit, overall } = figures;
  return {
    fiscalYear: year,
    indicators: INDICATORS.map(({ number, instrument }, index) => {
      const score = scores[index] ?? null;
      const change = changeOf(score, before.scores[index] ?? null);
      const name = criteria.names.get(number) ?? '';
      return { indicator: number, name, instrument, score, gap: gapOf(score), change };
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
    grade: overall === null ? null : gradeOf(criteria.scale, overall, [iit, eit, oit]),
    country:
      country === null ? null : { score: country, grade: gradeOf(criteria.scale, country, []) },
    criteria,
  };
}

interface YearFigures {
  /** In the order of the indicators. */
  readonly scores: readonly (Hundredths | null)[];
  readonly figures: ItaFigures;
}

function figuresOf(ita: readonly ItaScore[], year: number, { weights }: ItaCriteria): YearFigures {
  const ofYear = ita.filter((row) => row.fiscalYear === year && row.indicator !== null);
  const scores = INDICATORS.map(({ number }) =>
    agreedScore(ofYear.filter(({ indicator }) => indicator === number)),
  );
  const sums = INSTRUMENTS.map((instrument) =>
    sumOf(scores.filter((_, index) => INDICATORS[index]?.instrument === instrument)),
  );
  const [iit = null, eit = null, oit = null] = sums.map((sum, index) =>
    sum === null ? null : divide(sum, COUNTS[INSTRUMENTS[index] as Instrument]),
  );
  return { scores, figures: { iit, eit, oit, overall: overallOf(sums, weights) } };
}

function gapOf(score: Hundredths | null): Hundredths | null {
  return score === null ? null : Math.max(0, ITA_PASSED - score);
}

function changeOf(score: Hundredths | null, before: Hundredths | null): Hundredths | null {
  return score === null || before === null ? null : score - before;
}

/** Indicators of each instrument; thirty is divisible by all three. */
const COUNTS: Readonly<Record<Instrument, number>> = { IIT: 5, EIT: 3, OIT: 2 };
const MULTIPLE = 30;

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

function overallOf(sums: readonly (number | null)[], weights: ItaWeights): Hundredths | null {
  let weighed = 0;
  for (const [index, sum] of sums.entries()) {
    if (sum === null) return null;
    const instrument = INSTRUMENTS[index] as Instrument;
    weighed += sum * weights[instrument] * (MULTIPLE / COUNTS[instrument]);
  }
  return divide(weighed, 100 * MULTIPLE);
}

/** Half up, on integers. */
function divide(part: number, whole: number): number {
  const doubled = part * 2 + whole;
  return (doubled - (doubled % (whole * 2))) / (whole * 2);
}

/**
 * The grade or level of an overall score. A step may ask the same of every instrument; null where it
 * takes instruments that are not known, as for the country.
 */
export function gradeOf(
  scale: readonly ItaStep[],
  overall: Hundredths,
  instruments: readonly (Hundredths | null)[],
): string | null {
  const isKnown = instruments.length > 0 && !instruments.includes(null);
  for (const { name, from, everyInstrument } of scale) {
    if (overall < from) continue;
    if (!everyInstrument) return name;
    if (!isKnown) return null;
    if (instruments.every((score) => (score ?? 0) >= from)) return name;
  }
  return null;
}
