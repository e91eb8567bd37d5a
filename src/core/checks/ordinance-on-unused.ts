import { formatMoney } from '../text/money';
import type { Check } from './check';
import { itemsByCode } from './items-by-code';

/** Money given to an item that plans none. Once some is spent, `spent-unplanned` says it. */
export const ordinanceOnUnused: Check = {
  name: 'งบประมาณตามข้อบัญญัติของรายการที่ไม่ใช้งบประมาณ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const given = records.results.filter(
      ({ ordinance, disbursed }) => ordinance && disbursed === 0,
    );
    if (given.length === 0) return;
    const items = itemsByCode(records.plan);
    for (const { row, code, fiscalYear: year, ordinance } of given) {
      if (!ordinance || year === null) continue;
      const item = items.get(code);
      if (item?.budgets.get(year) !== 0) continue;
      report('ordinance-on-unused', tab.place(row, 'ordinance', `${code} ${item.name}`), {
        ordinance: formatMoney(ordinance),
        year,
      });
    }
  },
};
