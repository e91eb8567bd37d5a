import { wholeTab } from '../findings/finding';
import { compareCodes } from '../records/code';
import type { Check } from './check';

/** Once most items have their detail, the few without one are likely forgotten. */
export const detailMissing: Check = {
  name: 'รายการที่ยังไม่มีรายละเอียด',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details) return;
    const detailed = new Set(records.details.map((detail) => detail.code));
    // A detail whose code could not be read may be the missing one; it has its own finding.
    if (detailed.has('')) return;
    const codes = [...new Set(records.plan.map((item) => item.code).filter(Boolean))];
    const missing = codes.filter((code) => !detailed.has(code)).sort(compareCodes);
    if (missing.length === 0 || missing.length * 2 >= codes.length) return;
    const params = { count: missing.length, all: codes.length, codes: missing.join(', ') };
    report('detail-missing', wholeTab(tabs.details.name), params);
  },
};
