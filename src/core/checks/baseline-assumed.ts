import { wholeTab } from '../findings/finding';
import { isBlank } from '../text/cell';
import type { Check } from './check';

/** The status row divides by the baseline items: say so where they are assumed, or are none. */
export const baselineAssumed: Check = {
  name: 'โครงการตั้งต้น',
  run({ book: { tabs, records } }, report) {
    const plan = tabs.plan;
    if (!plan || !tabs.results || records.plan.length === 0) return;
    const place = wholeTab(plan.name);
    if (plan.items.every((row) => isBlank(row.cell('baseline')))) report('baseline-assumed', place);
    else if (!records.plan.some((item) => item.baseline)) report('baseline-none', place);
  },
};
