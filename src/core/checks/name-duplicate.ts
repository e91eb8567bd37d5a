import { inOrder } from '../records/in-order';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { codeOrNone } from './items-by-code';
import { sharing } from './sharing';

export const nameDuplicate: Check = {
  name: 'ชื่อรายการซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    for (const group of sharing(records.plan, ({ name }) => matchKey(name))) {
      const [first, ...others] = inOrder(group);
      for (const { code, row, name } of others) {
        const params = { other: codeOrNone(first?.code ?? '') };
        report('name-duplicate', tabs.plan.place(row, 'name', `${code} ${name}`), params);
      }
    }
  },
};
