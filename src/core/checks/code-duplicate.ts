import { inOrder } from '../records/in-order';
import type { Check } from './check';
import { sharing } from './sharing';

/** A code names one item: results and details are matched by it. */
export const codeDuplicate: Check = {
  name: 'รหัสซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    const key = tabs.plan.header.columns.has('code') ? 'code' : 'name';
    for (const group of sharing(records.plan, ({ code }) => code)) {
      const [first, ...others] = inOrder(group);
      for (const { code, row, name } of others) {
        const params = { code, other: first?.name || 'ที่ยังไม่มีชื่อ' };
        report('code-duplicate', tabs.plan.place(row, key, `${code} ${name}`), params);
      }
    }
  },
};
