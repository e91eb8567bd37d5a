import { wholeTab } from '../findings/finding';
import { isBlank } from '../text/cell';
import type { Check } from './check';
import { codeList } from './items-by-code';

/**
 * Once most items say who answers for them, the few that do not are likely forgotten. Where the
 * dimension is merged down its items, the unit may be too, and nothing is asked.
 */
export const unitMissing: Check = {
  name: 'รายการที่ยังไม่ระบุหน่วยงาน',
  run({ book: { tabs, records } }, report) {
    const { plan } = tabs;
    if (!plan?.header.columns.has('unit')) return;
    if (plan.items.some((row) => isBlank(row.cell('dimension')))) return;
    const open = plan.items.flatMap((row, index) => {
      const item = records.plan[index];
      return item && isBlank(row.cell('unit')) ? [item] : [];
    });
    const all = plan.items.length;
    if (open.length === 0 || open.length * 2 >= all) return;
    const params = { count: open.length, all, codes: codeList(open) };
    report('unit-missing', wholeTab(plan.name), params);
  },
};
