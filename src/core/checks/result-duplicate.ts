import type { Check } from './check';

/** Exactly one status per item, fiscal year and round. */
export const resultDuplicate: Check = {
  name: 'ผลของรายการเดียวกันซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.results) return;
    const first = new Map<string, number>();
    for (const { code, row, fiscalYear, round } of records.results) {
      if (code === '' || fiscalYear === null || round === null) continue;
      const key = `${fiscalYear}/${round}/${code}`;
      const known = first.get(key);
      if (known === undefined) {
        first.set(key, row);
        continue;
      }
      const params = { code, year: fiscalYear, round, first: known };
      report('result-duplicate', tabs.results.place(row, 'code', code), params);
    }
  },
};
