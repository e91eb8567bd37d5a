import { compareResults } from '../records/latest-results';
import { STATUS_NAMES } from '../records/status';
import { formatMoney } from '../text/money';
import type { Check } from './check';
import { sharing } from './sharing';

/** Exactly one status per item, fiscal year and round. */
export const resultDuplicate: Check = {
  name: 'ผลของรายการเดียวกันซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.results) return;
    const groups = sharing(records.results, ({ code, fiscalYear, round }) =>
      code === '' || fiscalYear === null || round === null ? '' : `${fiscalYear}/${round}/${code}`,
    );
    for (const group of groups) {
      const [used, ...others] = group.sort(compareResults);
      const status = used?.status ? `สถานะ${STATUS_NAMES[used.status]}` : 'ที่ยังไม่มีสถานะ';
      const spent = formatMoney(used?.disbursed ?? 0);
      for (const { code, row, fiscalYear, round } of others) {
        const params = { code, year: fiscalYear ?? '', round: round ?? '', status, spent };
        report('result-duplicate', tabs.results.place(row, 'code', code), params);
      }
    }
  },
};
