import type { Report } from '../findings/collector';
import { wholeTab } from '../findings/finding';
import type { PlanKey } from '../records/plan-tab';
import type { Settings } from '../records/records';
import type { OpenTab } from '../sheet/open-tab';
import { isBlank } from '../text/cell';
import type { Check } from './check';

/** The fiscal year must lie within the plan, and the plan must have a budget column for it. */
export const planSpan: Check = {
  name: 'ปีงบประมาณกับช่วงแผน',
  run({ book: { tabs, records } }, report) {
    const { fiscalYear: year, planStart: start, planEnd: end } = records.settings;
    const plan = tabs.plan;
    if (tabs.settings && start !== null && end !== null && start > end) {
      report('plan-years-reversed', wholeTab(tabs.settings.name), { start, end });
      return;
    }
    if (year !== null) {
      if (tabs.settings && start !== null && end !== null && (year < start || year > end)) {
        report('plan-span', wholeTab(tabs.settings.name), { year, start, end });
      }
      if (plan) checkFiscalYear(plan, year, report);
    }
    if (plan) checkYears(plan, records.settings, report);
  },
};

type PlanTab = OpenTab<PlanKey>;

function checkFiscalYear(plan: PlanTab, year: number, report: Report): void {
  const { years, lastRow } = plan.header;
  if (years.size === 0 || plan.items.length === 0) return;
  if (!years.has(year)) {
    report('plan-year-missing', wholeTab(plan.name), { year, found: yearList(years.keys()) });
  } else if (plan.items.every((row) => isBlank(row.year(year)))) {
    report('plan-year-blank', plan.yearPlace(lastRow + 1, year), { year });
  }
}

/**
 * A mistyped year in a header leaves a gap, or stands outside the plan. A plan with one year column
 * only has no gap: an office may keep a tab a year.
 */
function checkYears(plan: PlanTab, { planStart, planEnd }: Settings, report: Report): void {
  const { years, lastRow } = plan.header;
  const found = [...years.keys()];
  if (found.length === 0) return;
  const several = found.length > 1;
  const first = Math.min(...found, ...(several && planStart !== null ? [planStart] : []));
  const last = Math.max(...found, ...(several && planEnd !== null ? [planEnd] : []));
  const missing: number[] = [];
  for (let year = first; year <= last; year++) if (!years.has(year)) missing.push(year);
  if (missing.length > 0) {
    const params = { found: yearList(found), missing: yearList(missing) };
    report('plan-year-gap', wholeTab(plan.name), params);
  }
  if (planStart === null || planEnd === null) return;
  for (const year of found) {
    if (year >= planStart && year <= planEnd) continue;
    const params = { year, start: planStart, end: planEnd };
    report('plan-year-outside', plan.yearPlace(lastRow + 1, year), params);
  }
}

function yearList(years: Iterable<number>): string {
  return [...years].join(', ');
}
