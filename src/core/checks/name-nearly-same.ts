import { inOrder } from '../records/in-order';
import type { PlanItem } from '../records/records';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { aroundDifference, bareName } from './item-name';
import { codeOrNone } from './items-by-code';
import { similarNames } from './similar-names';

/** Nearly one name twice may be one item twice; the very same name has its own finding. */
export const nameNearlySame: Check = {
  name: 'ชื่อรายการใกล้เคียงกัน',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan) return;
    const items = firstOfEachName(inOrder(records.plan));
    const similar = similarNames(items.map((item) => bareName(item.name)));
    for (const [later, earlier] of similar) {
      const [item, other] = [items[later], items[earlier]];
      if (!item || !other) continue;
      const [own, another] = aroundDifference(item.name, other.name);
      const place = tabs.plan.place(item.row, 'name', `${item.code} ${item.name}`);
      report('name-nearly-same', place, { own, another, other: codeOrNone(other.code) });
    }
  },
};

function firstOfEachName(plan: readonly PlanItem[]): PlanItem[] {
  const known = new Set<string>();
  return plan.filter(({ name }) => {
    const key = matchKey(name);
    if (known.has(key)) return false;
    known.add(key);
    return true;
  });
}
