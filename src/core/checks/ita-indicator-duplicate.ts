import { indicatorTitle } from '../records/indicators';
import type { ItaScore } from '../records/records';
import { rowIdentity } from '../sheet/row-identity';
import type { Check } from './check';

/** One row an indicator and year: a second one leaves open which score holds. */
export const itaIndicatorDuplicate: Check = {
  name: 'ตัวชี้วัด ITA ซ้ำ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.ita;
    if (!tab) return;
    const groups = new Map<string, { readonly score: ItaScore; readonly identity: string }[]>();
    tab.items.forEach((row, index) => {
      const score = records.ita[index];
      if (!score || score.fiscalYear === null || score.indicator === null) return;
      const key = `${score.fiscalYear}/${score.indicator}`;
      const group = groups.get(key) ?? [];
      group.push({ score, identity: rowIdentity(tab, row) });
      groups.set(key, group);
    });
    for (const group of groups.values()) {
      // Which of them is told goes by how they are written, not by where they stand.
      group.sort((a, b) => (a.identity < b.identity ? -1 : Number(a.identity > b.identity)));
      for (const { score } of group.slice(1)) {
        if (score.indicator === null || score.fiscalYear === null) continue;
        const indicator = indicatorTitle(score.indicator);
        const place = tab.place(score.row, 'indicator', indicator);
        report('ita-indicator-duplicate', place, { indicator, year: score.fiscalYear });
      }
    }
  },
};
