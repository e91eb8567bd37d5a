import { wholeTab } from '../findings/finding';
import { DIMENSIONS } from '../records/dimension';
import type { Check } from './check';

/** A plan with fewer items is only begun. */
const FEWEST = 2 * DIMENSIONS.length;

/** A plan has four dimensions; one without items may have been read as another. */
export const dimensionEmpty: Check = {
  name: 'มิติที่ไม่มีรายการ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.plan || records.plan.length < FEWEST) return;
    const used = new Set<number>();
    for (const { dimension, code } of records.plan) {
      // An item whose dimension could not be read may be of any; it has its own finding.
      if (dimension === null) return;
      used.add(dimension);
      // Where code and row disagree, either may be right.
      if (code !== '') used.add(Number(code.charAt(0)));
    }
    const empty = DIMENSIONS.filter((dimension) => !used.has(dimension));
    if (empty.length === 0) return;
    report('dimension-empty', wholeTab(tabs.plan.name), { dimensions: empty.join(', ') });
  },
};
