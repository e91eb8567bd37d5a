import type { Dimension } from '../records/dimension';
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

export interface Tables {
  readonly fiscalYear: number;
  readonly round: Round;
  /** Four dimensions, then the total. */
  readonly dimension: readonly DimensionRow[];
  readonly status: StatusRow;
  readonly planByYear: PlanByYear;
}
