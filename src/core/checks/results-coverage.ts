import { wholeTab } from '../findings/finding';
import type { PlanItem } from '../records/records';
import { RESULTS_TAB } from '../records/results-tab';
import type { Check } from './check';
import { codeList } from './items-by-code';

/** Says which items have no report yet; their number also stands in the status row. */
export const resultsCoverage: Check = {
  name: 'รายการที่ยังไม่รายงาน',
  run({ book: { tabs, records }, tables, latest }, report) {
    if (!tables || records.plan.length === 0) return;
    const { fiscalYear: year, round } = tables;
    const place = wholeTab(tabs.results?.name ?? RESULTS_TAB.name);
    if (!tabs.results) {
      report('results-tab-missing', place, { tab: RESULTS_TAB.name });
      return;
    }
    const open: PlanItem[] = [];
    const earlier: PlanItem[] = [];
    for (const item of records.plan) {
      const result = latest.get(item.code);
      if ((result?.status ?? 'not-reported') === 'not-reported') open.push(item);
      else if (result?.round !== round) earlier.push(item);
    }
    if (earlier.length + open.length === records.plan.length) {
      report('results-none', place, { year, round });
      return;
    }
    if (earlier.length > 0) {
      report('round-fallback', place, { count: earlier.length, codes: codeList(earlier) });
    }
    if (open.length > 0) {
      const params = {
        count: open.length,
        all: records.plan.length,
        year,
        round,
        codes: codeList(open),
      };
      report('results-unreported', place, params);
    }
  },
};
