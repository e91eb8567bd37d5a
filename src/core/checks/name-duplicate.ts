import { matchKey } from '../text/thai';
import type { Check } from './check';

export const nameDuplicate: Check = {
  name: 'ชื่อรายการซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    const first = new Map<string, number>();
    for (const { code, row, name } of records.plan) {
      const key = matchKey(name);
      if (key === '') continue;
      const known = first.get(key);
      if (known === undefined) first.set(key, row);
      else
        report('name-duplicate', tabs.plan.place(row, 'name', `${code} ${name}`), { first: known });
    }
  },
};
