import { wholeTab } from '../findings/finding';
import { LARGEST_SUM } from '../records/add-money';
import type { Check } from './check';

/** Sums stop where they would no longer be exact; nobody may take such a sum for a real one. */
export const sumTooLarge: Check = {
  name: 'ผลรวมที่เป็นไปไม่ได้',
  run({ book: { tabs }, tables }, report) {
    if (!tables) return;
    const { dimension, planByYear } = tables;
    const reachesLimit = (sums: readonly number[]) => sums.some((sum) => sum >= LARGEST_SUM);
    const planned = [...planByYear.total.budgets, ...dimension.map((row) => row.planned)];
    const spent = dimension.flatMap((row) => [row.ordinance, row.disbursed]);
    if (tabs.plan && reachesLimit(planned)) report('sum-too-large', wholeTab(tabs.plan.name));
    if (tabs.results && reachesLimit(spent)) report('sum-too-large', wholeTab(tabs.results.name));
  },
};
