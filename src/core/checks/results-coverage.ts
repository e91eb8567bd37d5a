import { wholeTab } from '../findings/finding';
import { compareCodes } from '../records/code';
import { RESULTS_TAB } from '../records/results-tab';
import type { Check } from './check';

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
    const open = records.plan.filter(
      ({ code }) => (latest.get(code)?.status ?? 'not-reported') === 'not-reported',
    );
    if (open.length === records.plan.length) {
      report('results-none', place, { year, round });
    } else if (open.length > 0) {
      const codes = [...new Set(open.map((item) => item.code))].sort(compareCodes);
      const params = {
        count: open.length,
        all: records.plan.length,
        year,
        round,
        codes: codes.join(', '),
      };
      report('results-unreported', place, params);
    }
  },
};
