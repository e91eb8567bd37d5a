import type { Dimension } from '../records/dimension';
import type { IndicatorNumber, Instrument } from '../records/indicators';
import type { ItaCriteria } from '../records/ita-criteria';
import type { Round } from '../records/records';
import type { Satang } from '../text/money';
import type { Hundredths } from '../text/percent';

/** One row of the dimension table of the printed report of FY2564, or its total row. */
export interface DimensionRow {
  readonly dimension: Dimension | 'total';
  readonly items: number;
  readonly done: number;
  readonly planned: Satang;
  readonly ordinance: Satang;
  readonly disbursed: Satang;
  readonly percentItems: Hundredths | null;
  /** null where nothing was planned and something was spent: no such percent exists. */
  readonly percentBudget: Hundredths | null;
}

export interface StatusRow {
  readonly baseline: number;
  readonly all: number;
  readonly inOrdinance: number;
  readonly inProgress: number;
  readonly done: number;
  readonly cannot: number;
  readonly notReported: number;
  /** Of the baseline items; above 100.00 when items were added later. null with no baseline item. */
  readonly implementation: Hundredths | null;
  readonly level: string;
}

export interface PlanByYear {
  readonly years: readonly number[];
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly items: number;
    readonly budgets: readonly Satang[];
  }[];
  readonly total: PlanTotal;
}

/** Items of a plan, or of a part of it, by kind, and their budgets in the order of the years. */
export interface PlanTotal {
  readonly items: number;
  readonly projects: number;
  readonly measures: number;
  readonly activities: number;
  readonly guidelines: number;
  readonly budgets: readonly Satang[];
}

/** One figure for each instrument and for the whole; null where there is none. */
export interface ItaFigures {
  readonly iit: Hundredths | null;
  readonly eit: Hundredths | null;
  readonly oit: Hundredths | null;
  readonly overall: Hundredths | null;
}

/** One indicator of a year. */
export interface ItaIndicatorRow {
  readonly indicator: IndicatorNumber;
  /** As that year has it. */
  readonly name: string;
  readonly instrument: Instrument;
  readonly score: Hundredths | null;
  /** What it lacks of 85; 0 from there on. */
  readonly gap: Hundredths | null;
  /** Against the year before; below 0 where it fell. */
  readonly change: Hundredths | null;
}

/** The ITA scores of one fiscal year; null where an indicator that takes part has no score. */
export interface ItaTable extends ItaFigures {
  readonly fiscalYear: number;
  /** All ten, in order. */
  readonly indicators: readonly ItaIndicatorRow[];
  readonly gap: ItaFigures;
  /** Of the figures as they are shown, against those of the year before. */
  readonly change: ItaFigures;
  /** The year before, where the tab holds scores of it. */
  readonly previous: number | null;
  /** By the scale of the year: a letter until FY2565, a level from FY2566. */
  readonly grade: string | null;
  readonly criteria: ItaCriteria;
  /** The country's score as the settings give it. */
  readonly country: { readonly score: Hundredths; readonly grade: string | null } | null;
}

/** So many still wait for an answer, and so many have one. */
export interface Waiting {
  readonly open: number;
  readonly answered: number;
}

/** What the assessment committee decided of the items of the plan in one round. */
export interface ReviewTable {
  readonly items: number;
  /** The next three, open and answered, add up to it. */
  readonly reviewed: number;
  readonly approved: number;
  readonly correct: Waiting;
  readonly question: Waiting;
  readonly notReviewed: number;
  /** Rows of no item of the plan: of the whole report, or of a measure. */
  readonly others: { readonly all: number; readonly open: number };
}

export interface Tables {
  readonly fiscalYear: number;
  readonly round: Round;
  /** Four dimensions, then the total. */
  readonly dimension: readonly DimensionRow[];
  readonly status: StatusRow;
  readonly planByYear: PlanByYear;
  /** Of the latest year up to the fiscal year that ITA holds scores of; null where it holds none. */
  readonly ita: ItaTable | null;
  /** Of the fiscal year and round; null where the committee said nothing of it. */
  readonly reviews: ReviewTable | null;
}
