import { formatMoney, readMoney } from '../text/money';
import type { Check } from './check';
import { itemsByCode } from './items-by-code';

/**
 * A detail that states one plain yearly amount must agree with every year of the plan. A detail in
 * sentences is left to its reader.
 */
export const detailBudget: Check = {
  name: 'งบประมาณในรายละเอียดกับแผน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details || !tabs.plan) return;
    const items = itemsByCode(records.plan);
    for (const { code, row, name, budget } of records.details) {
      const item = items.get(code);
      const reading = readMoney(budget.replace(/^ปีละ\s*/, ''));
      if (!item || !reading.ok || reading.value === null) continue;
      const detail = reading.value;
      const differing = [...item.budgets].filter(([, plan]) => plan !== null && plan !== detail);
      const [first] = differing;
      if (!first) continue;
      report('detail-budget-differs', tabs.details.place(row, 'budget', `${code} ${name}`), {
        detail: formatMoney(detail),
        years: differing
          .filter(([, plan]) => plan === first[1])
          .map(([year]) => year)
          .join(', '),
        plan: formatMoney(first[1] ?? 0),
      });
    }
  },
};
