import type { Check } from './check';

export const resultReference: Check = {
  name: 'ผลดำเนินงานอ้างถึงรายการในแผน',
  run({ book: { tabs, records, names } }, report) {
    if (!tabs.results || !tabs.plan) return;
    for (const { code, row } of records.results) {
      if (code === '' || names.has(code)) continue;
      report('result-unknown-code', tabs.results.place(row, 'code', code), { code });
    }
  },
};
