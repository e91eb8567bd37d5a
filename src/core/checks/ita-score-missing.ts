import { indicatorTitle } from '../records/indicators';
import { cellText } from '../text/cell';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { itaYears } from './ita-years';

/** Rows may be prepared before the scores are out; once one is in, the others are due. */
export const itaScoreMissing: Check = {
  name: 'คะแนน ITA ที่ยังว่าง',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.ita;
    if (!tab?.header.columns.has('score')) return;
    // A dash is no score either.
    const blank = new Set(
      tab.items.filter((row) => matchKey(cellText(row.cell('score'))) === '').map(({ row }) => row),
    );
    for (const [year, rows] of itaYears(records.ita)) {
      if (rows.every(({ score }) => score === null)) continue;
      for (const { row, indicator, score } of rows) {
        // A score that is there but could not be read has its own finding.
        if (indicator === null || score !== null || !blank.has(row)) continue;
        const title = indicatorTitle(indicator);
        report('ita-score-missing', tab.place(row, 'score', title), { indicator: title, year });
      }
    }
  },
};
