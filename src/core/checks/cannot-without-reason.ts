import { errorValue } from '../text/cell';
import { hasKey } from '../text/thai';
import type { Check } from './check';

/**
 * An item that cannot be done needs its reason, as in e-PlanNACC (lovelak/iplan 2018). Where the
 * office has no column for it, the reason may stand in what was done and what came of it.
 */
export const cannotWithoutReason: Check = {
  name: 'เหตุผลที่ไม่สามารถดำเนินการได้',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const hasColumn = tab.header.columns.has('reason');
    tab.items.forEach((row, index) => {
      const result = records.results[index];
      if (result?.status !== 'cannot') return;
      const { code, reason, activity, outcome } = result;
      const told = hasColumn ? [reason] : [activity, outcome];
      if (told.some(hasKey)) return;
      if (errorValue(row.cell('reason')) !== null) return;
      const label = [code, names.get(code)].filter(Boolean).join(' ');
      const key = hasColumn ? 'reason' : 'status';
      report('cannot-without-reason', tab.place(row.row, key, label));
    });
  },
};
