import { STATUS_NAMES } from '../records/status';
import type { Check } from './check';
import { roundPairs } from './round-pairs';

/** What was done at six months is still done at twelve. A row not reported yet says nothing. */
export const roundRegressed: Check = {
  name: 'สถานะรอบ 12 เดือนกับรอบ 6 เดือน',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    for (const { half, full } of roundPairs(records.results)) {
      const { row, code, fiscalYear, status } = full;
      if (half.status !== 'done' || (status !== 'in-progress' && status !== 'cannot')) continue;
      const label = [code, names.get(code)].filter(Boolean).join(' ');
      const params = { code, year: fiscalYear ?? '', status: STATUS_NAMES[status] };
      report('round-regressed', tab.place(row, 'status', label), params);
    }
  },
};
