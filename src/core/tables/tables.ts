import type { Dimension } from '../records/dimension';
import type { IndicatorNumber, Instrument } from '../records/indicators';
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
  readonly total: {
    readonly items: number;
    readonly projects: number;
    readonly measures: number;
    readonly activities: number;
    readonly guidelines: number;
    readonly budgets: readonly Satang[];
  };
}

/** The ITA scores of one fiscal year; null where an indicator that takes part has no score. */
export interface ItaTable {
  readonly fiscalYear: number;
  /** All ten, in order. */
  readonly indicators: readonly {
    readonly indicator: IndicatorNumber;
    readonly instrument: Instrument;
    readonly score: Hundredths | null;
  }[];
  readonly iit: Hundredths | null;
  readonly eit: Hundredths | null;
  readonly oit: Hundredths | null;
  readonly overall: Hundredths | null;
  /** A letter until FY2565, a level from FY2566. */
  readonly grade: string | null;
  /** The country's score as the settings give it. */
  readonly country: { readonly score: Hundredths; readonly grade: string | null } | null;
}

export interface Tables {
  readonly fiscalYear: number;
  readonly round: Round;
  /** Four dimensions, then the total. */
  readonly dimension: readonly DimensionRow[];
  readonly status: StatusRow;
  readonly planByYear: PlanByYear;
  /** null where ITA holds no score of the fiscal year. */
  readonly ita: ItaTable | null;
}
