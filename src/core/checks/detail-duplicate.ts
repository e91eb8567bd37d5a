import { inOrder } from '../records/in-order';
import type { Check } from './check';
import { sharing } from './sharing';

/** One detail per item: a second one would never be printed. */
export const detailDuplicate: Check = {
  name: 'รายละเอียดซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details) return;
    for (const group of sharing(records.details, ({ code }) => code)) {
      for (const { code, row, name } of inOrder(group).slice(1)) {
        const label = [code, name].filter(Boolean).join(' ');
        report('detail-duplicate', tabs.details.place(row, 'code', label), { code });
      }
    }
  },
};
