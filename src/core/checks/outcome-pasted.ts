import type { Result } from '../records/records';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { bareKey } from './item-name';

const FIELDS = ['outcome', 'output', 'result'] as const;
/** Shorter texts, such as “มีผู้เข้าร่วม 45 คน”, come to be the same by chance. */
export const LONGEST_BY_CHANCE = 30;
/** What many items may truly say alike: that nothing has come of them yet. */
export const NOTHING_YET = /^(?:ยังไม่|ยังมิ|ไม่ได้|ไม่มี|ไม่สามารถ|มิได้|อยู่ระหว่าง|อยู่ในระหว่าง|รอ)/;

/** One item's outcome under another item: copied along with the row, or pasted into the wrong one. */
export const outcomePasted: Check = {
  name: 'ผลของรายการหนึ่งที่อยู่ใต้อีกรายการ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const names = new Map(records.plan.map((item) => [item.code, item.name]));
    const first = new Map<string, Result>();
    for (const result of records.results) {
      const { row, code, fiscalYear, round, status } = result;
      if (code === '' || fiscalYear === null || round === null || status === 'cannot') continue;
      for (const field of FIELDS) {
        const key = matchKey(result[field]);
        if (key.length <= LONGEST_BY_CHANCE || NOTHING_YET.test(key)) continue;
        const known = first.get(`${fiscalYear}/${round}/${key}`);
        if (!known) first.set(`${fiscalYear}/${round}/${key}`, result);
        else if (known.code !== code && !isSameName(names.get(code), names.get(known.code))) {
          const label = [code, names.get(code)].filter(Boolean).join(' ');
          const params = { code: known.code, first: known.row, text: result[field] };
          report('outcome-pasted', tab.place(row, field, label), params);
        }
      }
    }
  },
};

/** Two items of one name are said to be so in the plan. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && bareKey(one) === bareKey(other);
}
