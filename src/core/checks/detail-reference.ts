import type { Check } from './check';

export const detailReference: Check = {
  name: 'รายละเอียดอ้างถึงรายการในแผน',
  run({ book: { tabs, records, names } }, report) {
    if (!tabs.details || !tabs.plan) return;
    for (const { code, row, name } of records.details) {
      if (code === '' || names.has(code)) continue;
      report('detail-unknown-code', tabs.details.place(row, 'code', name), { code });
    }
  },
};
