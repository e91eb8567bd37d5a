import { addMoney } from '../records/add-money';
import { DIMENSIONS } from '../records/dimension';
import type { ItemKind } from '../records/item-kind';
import type { PlanItem } from '../records/records';
import type { PlanByYear, PlanTotal } from './tables';

/** Planned budget by dimension and fiscal year, with the total row by kind of a printed plan. */
export function planByYear(plan: readonly PlanItem[]): PlanByYear {
  const years = [...new Set(plan.flatMap((item) => [...item.budgets.keys()]))].sort();
  return {
    years,
    dimensions: DIMENSIONS.map((dimension) => {
      const { items, budgets } = planTotal(
        plan.filter((item) => item.dimension === dimension),
        years,
      );
      return { dimension, items, budgets };
    }),
    total: planTotal(plan, years),
  };
}

/** How many items there are of each kind, and what they plan in each of these years. */
export function planTotal(items: readonly PlanItem[], years: readonly number[]): PlanTotal {
  const ofKind = (kind: ItemKind) => items.filter((item) => item.kind === kind).length;
  return {
    items: items.length,
    projects: ofKind('project'),
    measures: ofKind('measure'),
    activities: ofKind('activity'),
    guidelines: ofKind('guideline'),
    budgets: years.map((year) =>
      items.reduce((sum, item) => addMoney(sum, item.budgets.get(year) ?? 0), 0),
    ),
  };
}
