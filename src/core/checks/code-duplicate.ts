import type { Check } from './check';

/** A code names one item: results and details are matched by it. */
export const codeDuplicate: Check = {
  name: 'รหัสซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    const key = tabs.plan.header.columns.has('code') ? 'code' : 'name';
    const first = new Map<string, number>();
    for (const { code, row, name } of records.plan) {
      if (code === '') continue;
      const known = first.get(code);
      if (known === undefined) first.set(code, row);
      else {
        report('code-duplicate', tabs.plan.place(row, key, `${code} ${name}`), {
          code,
          first: known,
        });
      }
    }
  },
};
