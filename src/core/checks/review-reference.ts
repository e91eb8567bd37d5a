import type { Check } from './check';

export const reviewReference: Check = {
  name: 'ความเห็นกรรมการอ้างถึงรายการในแผน',
  run({ book: { tabs, records, names } }, report) {
    if (!tabs.reviews || !tabs.plan) return;
    for (const { code, row } of records.reviews) {
      if (!code || names.has(code)) continue;
      report('review-unknown-code', tabs.reviews.place(row, 'code', code), { code });
    }
  },
};
