import { distance } from 'fastest-levenshtein';
import { splitCode } from '../records/code';
import { inOrder } from '../records/in-order';
import { cellText, errorValue } from '../text/cell';
import { squish } from '../text/thai';
import type { Check } from './check';
import { aroundDifference, bareKey } from './item-name';
import { itemsByCode } from './items-by-code';

/**
 * A result counts for the item of its code. Where the name beside the code is another item's, or is
 * nothing like this one's, one of the two is wrong. A name shortened or misspelt is not asked about.
 */
export const resultName: Check = {
  name: 'ชื่อในผลดำเนินงานกับแผน',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.results;
    if (!tab?.header.columns.has('name') || !tabs.plan) return;
    const items = itemsByCode(records.plan);
    const keys = new Map(records.plan.map((item) => [item, bareKey(item.name)]));
    const owners = new Map(
      inOrder(records.plan)
        .reverse()
        .map((item) => [keys.get(item) ?? '', item]),
    );
    const cells = new Map(tab.items.map((row) => [row.row, row.cell('name')]));
    for (const { row, code } of records.results) {
      const cell = cells.get(row) ?? '';
      const item = items.get(code);
      if (!item || errorValue(cell) !== null) continue;
      const [, name] = splitCode(squish(cellText(cell)));
      const [key, own] = [bareKey(name), keys.get(item) ?? ''];
      if (key === '' || own === '' || key === own) continue;
      const owner = owners.get(key);
      const place = tab.place(row, 'name', `${code} ${item.name}`);
      if (owner?.code) report('result-name-of-other', place, { code, other: owner.code, name });
      else if (isUnlike(key, own)) {
        const [found, plan] = aroundDifference(name, item.name);
        report('result-name-differs', place, { code, found, plan });
      }
    }
  },
};

const LONGEST = 500;
/** More than this part of the shorter name must have changed, beyond what was left out. */
const UNLIKE = 0.4;

function isUnlike(one: string, other: string): boolean {
  const [a, b] = [one.slice(0, LONGEST), other.slice(0, LONGEST)];
  const changed = distance(a, b) - Math.abs(a.length - b.length);
  return changed > UNLIKE * Math.min(a.length, b.length);
}
