import type { ResultKey } from '../records/results-tab';
import { errorValue } from '../text/cell';
import { hasKey } from '../text/thai';
import type { Check } from './check';

/** What was done must be told in some column; a dash tells nothing. */
export const doneWithoutResult: Check = {
  name: 'ผลของรายการที่แล้วเสร็จ',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    const columns = TOLD_IN.filter((key) => tab?.header.columns.has(key));
    const [first] = columns;
    // An office that tells it elsewhere has none of these columns.
    if (!tab || !first) return;
    tab.items.forEach((row, index) => {
      const result = records.results[index];
      if (result?.status !== 'done') return;
      if (columns.some((key) => hasKey(result[key]))) return;
      // A formula that failed has its own finding.
      if (columns.some((key) => errorValue(row.cell(key)) !== null)) return;
      const label = [result.code, names.get(result.code)].filter(Boolean).join(' ');
      report('done-without-result', tab.place(row.row, first, label));
    });
  },
};

const TOLD_IN = ['outcome', 'activity', 'output', 'result'] as const satisfies ResultKey[];
