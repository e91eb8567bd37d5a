import { ITEM_KIND_NAMES, kindOfName } from '../records/item-kind';
import type { Check } from './check';

/** A printed plan says an item's kind with the first word of its name. */
export const kindNameDiffers: Check = {
  name: 'ประเภทกับคำแรกของชื่อ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    for (const { row, code, kind, name } of records.plan) {
      const inName = kindOfName(name);
      if (!kind || !inName || kind === inName) continue;
      report('kind-name-differs', tabs.plan.place(row, 'kind', `${code} ${name}`), {
        kind: ITEM_KIND_NAMES[kind],
        inName: ITEM_KIND_NAMES[inName],
      });
    }
  },
};
