import { cellAt } from '../sheet/grid';
import { isBlank } from '../text/cell';
import { formatMoney } from '../text/money';
import type { Check } from './check';
import { roundPairs } from './round-pairs';

/**
 * A 12-month amount holds the first half of the year. Left blank it counts as nothing, so the table
 * would lose what was spent; a lower one is right only where money was paid back.
 */
export const spentLess: Check = {
  name: 'เบิกจ่ายรอบ 12 เดือนกับรอบ 6 เดือน',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    const column = tab?.header.columns.get('disbursed');
    if (!tab || column === undefined) return;
    for (const { half, full } of roundPairs(records.results)) {
      const { row, code, fiscalYear, status, disbursed } = full;
      if (!half.disbursed || disbursed === null || disbursed >= half.disbursed) continue;
      // A row only prepared does not count: the 6-month row does.
      if (status === 'not-reported' && !full.ordinance && !disbursed) continue;
      const label = [code, names.get(code)].filter(Boolean).join(' ');
      const place = tab.place(row, 'disbursed', label);
      const params = { code, year: fiscalYear ?? '', before: formatMoney(half.disbursed) };
      if (isBlank(cellAt(tab.grid, row - 1, column))) report('spent-left-blank', place, params);
      else {
        const spent = formatMoney(disbursed);
        report('spent-less-than-before', place, { ...params, spent });
      }
    }
  },
};
