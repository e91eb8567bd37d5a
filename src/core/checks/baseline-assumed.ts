import { wholeTab } from '../findings/finding';
import type { Check } from './check';

/** Without the column every item counts as baseline, which the status row divides by: say so. */
export const baselineAssumed: Check = {
  name: 'โครงการตั้งต้น',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan || !tabs.results || records.plan.length === 0) return;
    if (tabs.plan.header.columns.has('baseline')) return;
    report('baseline-assumed', wholeTab(tabs.plan.name));
  },
};
