import { wholeTab } from '../findings/finding';
import type { Check } from './check';

/** The fiscal year must lie within the plan, and the plan must have a budget column for it. */
export const planSpan: Check = {
  name: 'ปีงบประมาณกับช่วงแผน',
  run({ book }, report) {
    const { fiscalYear: year, planStart: start, planEnd: end } = book.records.settings;
    if (year === null) return;
    if (book.tabs.settings && start !== null && end !== null && (year < start || year > end)) {
      report('plan-span', wholeTab(book.tabs.settings.name), { year, start, end });
    }
    const plan = book.tabs.plan;
    if (plan && plan.header.years.size > 0 && !plan.header.years.has(year)) {
      const found = [...plan.header.years.keys()].join(', ');
      report('plan-year-missing', wholeTab(plan.name), { year, found });
    }
  },
};
