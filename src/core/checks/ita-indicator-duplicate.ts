import { indicatorTitle } from '../records/indicators';
import type { Check } from './check';

/** One row an indicator and year: a second one leaves open which score holds. */
export const itaIndicatorDuplicate: Check = {
  name: 'ตัวชี้วัด ITA ซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.ita) return;
    const seen = new Set<string>();
    for (const { row, fiscalYear: year, indicator } of records.ita) {
      if (year === null || indicator === null) continue;
      const key = `${year}/${indicator}`;
      if (seen.has(key)) {
        const title = indicatorTitle(indicator);
        const place = tabs.ita.place(row, 'indicator', title);
        report('ita-indicator-duplicate', place, { indicator: title, year });
      }
      seen.add(key);
    }
  },
};
