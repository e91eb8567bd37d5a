import { splitCode } from '../records/code';
import type { Check } from './check';
import { aroundDifference, bareKey } from './item-name';
import { itemsByCode } from './items-by-code';
import { ownNameWriter } from './organisation-names';

/**
 * A detail under the name of another item is printed in the wrong place of the plan's book. An office's
 * name misspelt in one of the two is told at its own cell.
 */
export const detailName: Check = {
  name: 'ชื่อในรายละเอียดกับแผน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details || !tabs.plan) return;
    const items = itemsByCode(records.plan);
    const withOwnName = ownNameWriter(records.settings);
    for (const { code, row, name: printed } of records.details) {
      const [, name] = splitCode(printed);
      const planned = items.get(code)?.name ?? '';
      const [key, own] = [bareKey(name), bareKey(planned)];
      if (key === '' || own === '' || key === own) continue;
      if (bareKey(withOwnName(name)) === bareKey(withOwnName(planned))) continue;
      const [detail, plan] = aroundDifference(name, planned);
      const place = tabs.details.place(row, 'name', `${code} ${planned}`);
      report('detail-name-differs', place, { code, detail, plan });
    }
  },
};
