import type { Check } from './check';

export const detailReference: Check = {
  name: 'รายละเอียดอ้างถึงรายการในแผน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details || !tabs.plan) return;
    const known = new Set(records.plan.map((item) => item.code));
    for (const { code, row, name } of records.details) {
      if (code === '' || known.has(code)) continue;
      report('detail-unknown-code', tabs.details.place(row, 'code', name), { code });
    }
  },
};
