import type { MeasureKey } from '../records/measures-tab';
import { errorValue } from '../text/cell';
import { matchKey } from '../text/thai';
import type { Check } from './check';

/** What was done must be told, as for items of the plan. */
export const measureDone: Check = {
  name: 'ผลของมาตรการที่ดำเนินการแล้ว',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.measures;
    const columns = TOLD_IN.filter((key) => tab?.header.columns.has(key));
    const [first] = columns;
    if (!tab || !first) return;
    tab.items.forEach((row, index) => {
      const measure = records.measures[index];
      if (measure?.status !== 'done') return;
      if (columns.some((key) => matchKey(measure[key]) !== '')) return;
      if (columns.some((key) => errorValue(row.cell(key)) !== null)) return;
      report('done-without-result', tab.place(row.row, first, measure.label));
    });
  },
};

const TOLD_IN = ['result', 'outcome'] as const satisfies MeasureKey[];
