import { wholeTab } from '../findings/finding';
import { INDICATORS } from '../records/indicators';
import type { Check } from './check';
import { itaYears } from './ita-years';

/** A year's score takes all ten indicators. */
export const itaIndicatorsMissing: Check = {
  name: 'ตัวชี้วัด ITA ที่ขาด',
  run({ book: { tabs, records } }, report) {
    if (!tabs.ita) return;
    // A row whose year could not be read may be of any year; it has its own finding.
    const isUnplaced = records.ita.some((row) => row.fiscalYear === null && row.indicator !== null);
    if (isUnplaced) return;
    for (const [year, rows] of itaYears(records.ita)) {
      const present = new Set(rows.map(({ indicator }) => indicator));
      // So may one whose indicator could not be read be the missing one.
      if (present.has(null)) continue;
      const missing = INDICATORS.map(({ number }) => number).filter((n) => !present.has(n));
      if (missing.length === 0) continue;
      const params = { year, missing: missing.join(', ') };
      report('ita-indicators-missing', wholeTab(tabs.ita.name), params);
    }
  },
};
