import type { Check } from './check';

export const resultReference: Check = {
  name: 'ผลดำเนินงานอ้างถึงรายการในแผน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.results || !tabs.plan) return;
    const known = new Set(records.plan.map((item) => item.code));
    for (const { code, row } of records.results) {
      if (code === '' || known.has(code)) continue;
      report('result-unknown-code', tabs.results.place(row, 'code', code), { code });
    }
  },
};
