import { addMoney } from '../records/add-money';
import { DIMENSIONS } from '../records/dimension';
import { handOut } from '../records/latest-results';
import type { PlanItem, Result } from '../records/records';
import { percentOf } from '../text/percent';
import type { DimensionRow } from './tables';

/** What is counted of one dimension; money in satang. */
export type DimensionSums = Pick<
  DimensionRow,
  'items' | 'done' | 'planned' | 'ordinance' | 'disbursed'
>;
type Sums = { -readonly [Key in keyof DimensionSums]: number };

/**
 * The dimension table of one fiscal year: four rows and the total. The total divides the sums and
 * never averages the percents (printed report of e-PlanNACC, FY2564).
 */
export function dimensionTable(
  plan: readonly PlanItem[],
  results: ReadonlyMap<string, Result>,
  fiscalYear: number,
): DimensionRow[] {
  const byDimension = new Map(DIMENSIONS.map((dimension) => [dimension, emptySums()]));
  const resultOf = handOut(plan, results);
  for (const item of plan) {
    const sums = item.dimension && byDimension.get(item.dimension);
    if (!sums) continue;
    const result = resultOf(item);
    sums.items += 1;
    sums.planned = addMoney(sums.planned, item.budgets.get(fiscalYear) ?? 0);
    if (!result) continue;
    if (result.status === 'done') sums.done += 1;
    sums.ordinance = addMoney(sums.ordinance, result.ordinance ?? 0);
    sums.disbursed = addMoney(sums.disbursed, result.disbursed ?? 0);
  }
  return dimensionRows([...byDimension.values()]);
}

/** The rows of a table from what was counted, dimension by dimension, and their total. */
export function dimensionRows(sums: readonly DimensionSums[]): DimensionRow[] {
  return [
    ...DIMENSIONS.map((dimension, index) => toRow(dimension, sums[index] ?? emptySums())),
    toRow('total', addUp(sums)),
  ];
}

export function addUp(all: readonly DimensionSums[]): DimensionSums {
  const total = emptySums();
  for (const sums of all) {
    for (const key of Object.keys(total) as (keyof Sums)[]) {
      total[key] = addMoney(total[key], sums[key]);
    }
  }
  return total;
}

function emptySums(): Sums {
  return { items: 0, done: 0, planned: 0, ordinance: 0, disbursed: 0 };
}

function toRow(dimension: DimensionRow['dimension'], sums: DimensionSums): DimensionRow {
  const { items, done, planned, ordinance, disbursed } = sums;
  return {
    dimension,
    ...{ items, done, planned, ordinance, disbursed },
    percentItems: percentOf(sums.done, sums.items),
    percentBudget: percentOf(sums.disbursed, sums.planned),
  };
}
