import { inOrder } from '../records/in-order';
import type { Result } from '../records/records';
import { matchKey } from '../text/thai';
import type { Check } from './check';
import { bareKey } from './item-name';
import { sharing } from './sharing';

const FIELDS = ['outcome', 'output', 'result'] as const;
/** Shorter texts, such as “มีผู้เข้าร่วม 45 คน”, come to be the same by chance. */
export const LONGEST_BY_CHANCE = 30;
/** What many items may truly say alike: that nothing has come of them yet. */
export const NOTHING_YET = /^(?:ยังไม่|ยังมิ|ไม่ได้|ไม่มี|ไม่สามารถ|มิได้|อยู่ระหว่าง|อยู่ในระหว่าง|รอ)/;

/** One item's outcome under another item: copied along with the row, or pasted into the wrong one. */
export const outcomePasted: Check = {
  name: 'ผลของรายการหนึ่งที่อยู่ใต้อีกรายการ',
  run({ book: { tabs, records, names } }, report) {
    const tab = tabs.results;
    if (!tab) return;
    const texts: Told[] = [];
    for (const result of records.results) addTexts(texts, result);
    for (const group of sharing(texts, ({ key }) => key)) {
      const [first, ...others] = inOrder(group);
      for (const { code, row, field, name: text } of others) {
        if (first?.code === code || isSameName(names.get(code), names.get(first?.code ?? '')))
          continue;
        const label = [code, names.get(code)].filter(Boolean).join(' ');
        report('outcome-pasted', tab.place(row, field, label), { code: first?.code ?? '', text });
      }
    }
  },
};

/** What a row tells of its outcome, by year, round and wording. */
interface Told {
  readonly row: number;
  readonly code: string;
  readonly field: (typeof FIELDS)[number];
  readonly name: string;
  readonly key: string;
}

function addTexts(texts: Told[], result: Result): void {
  const { row, code, fiscalYear, round, status } = result;
  if (code === '' || fiscalYear === null || round === null || status === 'cannot') return;
  for (const field of FIELDS) {
    const name = result[field];
    if (name === '') continue;
    const key = matchKey(name);
    if (key.length <= LONGEST_BY_CHANCE || NOTHING_YET.test(key)) continue;
    texts.push({ row, code, field, name, key: `${fiscalYear}/${round}/${key}` });
  }
}

/** Two items of one name are said to be so in the plan. */
function isSameName(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && bareKey(one) === bareKey(other);
}
