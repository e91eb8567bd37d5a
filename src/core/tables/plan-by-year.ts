import { addMoney } from '../records/add-money';
import { DIMENSIONS } from '../records/dimension';
import type { ItemKind } from '../records/item-kind';
import type { PlanItem } from '../records/records';
import type { PlanByYear } from './tables';

/** Planned budget by dimension and fiscal year, with the total row by kind of a printed plan. */
export function planByYear(plan: readonly PlanItem[]): PlanByYear {
  const years = [...new Set(plan.flatMap((item) => [...item.budgets.keys()]))].sort();
  const sums = (items: readonly PlanItem[]) =>
    years.map((year) => items.reduce((sum, item) => addMoney(sum, item.budgets.get(year) ?? 0), 0));
  const ofKind = (kind: ItemKind) => plan.filter((item) => item.kind === kind).length;
  return {
    years,
    dimensions: DIMENSIONS.map((dimension) => {
      const items = plan.filter((item) => item.dimension === dimension);
      return { dimension, items: items.length, budgets: sums(items) };
    }),
    total: {
      items: plan.length,
      projects: ofKind('project'),
      measures: ofKind('measure'),
      activities: ofKind('activity'),
      guidelines: ofKind('guideline'),
      budgets: sums(plan),
    },
  };
}
