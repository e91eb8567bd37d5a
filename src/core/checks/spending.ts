import { wholeTab } from '../findings/finding';
import { labelOf } from '../records/code';
import { formatMoney } from '../text/money';
import type { Check } from './check';
import { itemsByCode } from './items-by-code';

/** Money rules of a result: what was spent, against the ordinance, the status and the plan. */
export const spending: Check = {
  name: 'การเบิกจ่าย',
  run({ book: { tabs, records, names }, tables }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const hasOrdinance = tab.header.columns.has('ordinance');
    const hasFlag = tab.header.columns.has('inOrdinance');
    const items = itemsByCode(records.plan);
    for (const result of records.results) {
      const { row, code, status, ordinance, fiscalYear } = result;
      if (!ordinance && !result.disbursed) continue;
      const label = labelOf(code, names.get(code));
      if (ordinance && hasFlag && !result.inOrdinance) {
        const params = { ordinance: formatMoney(ordinance) };
        report('ordinance-without-flag', tab.place(row, 'inOrdinance', label), params);
      }
      const disbursed = result.disbursed ?? 0;
      if (disbursed === 0) continue;
      const place = tab.place(row, 'disbursed', label);
      const spent = formatMoney(disbursed);
      if (ordinance === 0 && hasOrdinance) report('spent-without-ordinance', place, { spent });
      else if (ordinance && disbursed > ordinance) {
        report('spent-over-ordinance', place, { spent, ordinance: formatMoney(ordinance) });
      }
      if (status === 'cannot') report('spent-on-cannot', place, { spent });
      const planned = fiscalYear === null ? null : items.get(code)?.budgets.get(fiscalYear);
      if (planned === 0) report('spent-unplanned', place, { spent, year: fiscalYear ?? '' });
      else if (planned && disbursed > planned) {
        const params = { spent, plan: formatMoney(planned), year: fiscalYear ?? '' };
        report('spent-over-plan', place, params);
      }
    }
    for (const { dimension, percentBudget, disbursed } of tables?.dimension ?? []) {
      if (percentBudget !== null || dimension === 'total') continue;
      const params = { dimension, spent: formatMoney(disbursed) };
      report('percent-without-number', wholeTab(tab.name), params);
    }
  },
};
