import type { Measure } from '../records/records';
import { matchKey, squish } from '../text/thai';
import type { Check } from './check';

/**
 * A measure for an indicator that is none: one called so, or a short name in a table whose other
 * rows name indicators. The text of a measure is no indicator and is left alone.
 */
export const measureIndicator: Check = {
  name: 'มาตรการที่ยังไม่ทราบตัวชี้วัด',
  run({ book: { tabs, records } }, report) {
    if (!tabs.measures) return;
    const named = records.measures.filter(({ name }) => name !== '');
    const known = named.filter(({ indicators }) => indicators.length > 0);
    const isByIndicator = known.length >= FEWEST && known.length * 2 > named.length;
    for (const measure of named) {
      if (measure.indicators.length > 0) continue;
      if (!measure.namesUnknown && !(isByIndicator && looksLikeIndicator(measure))) continue;
      const place = tabs.measures.place(measure.row, 'name', measure.label);
      report('measure-indicator-unknown', place, { found: squish(measure.name) });
    }
  },
};

const FEWEST = 2;
const LONGEST_NAME = 40;
/** How names of indicators begin; measures begin with what is to be done. */
const BEGINNING =
  /^(?:การ(?!จัด|ประกาศ|กำหนด|ส่งเสริม|สร้าง|อบรม|ทบทวน|เผยแพร่|แต่งตั้ง|ประชุม|รายงาน)|ความ|คุณภาพ|ประสิทธิภาพ)/;

function looksLikeIndicator({ name, instrument }: Measure): boolean {
  const key = matchKey(name);
  return instrument !== null && key.length <= LONGEST_NAME && BEGINNING.test(key);
}
