import { isBlank } from '../text/cell';
import type { Check } from './check';
import { DETAIL_TEXTS } from './texts';

/** A heading that most details fill in, left blank in one that is otherwise written. */
export const detailIncomplete: Check = {
  name: 'รายละเอียดที่ยังไม่ครบหัวข้อ',
  run({ book: { tabs, records } }, report) {
    const { details } = tabs;
    if (!details) return;
    const usual = DETAIL_TEXTS.filter((key) => {
      const filled = details.items.filter((row) => !isBlank(row.cell(key))).length;
      return filled * 2 > details.items.length;
    });
    details.items.forEach((row, index) => {
      const blank = usual.filter((key) => isBlank(row.cell(key)));
      const [first] = blank;
      if (!first || blank.length * 2 >= usual.length) return;
      const { code = '', name = '' } = records.details[index] ?? {};
      const headings = details.spec.columns
        .filter(({ key }) => blank.includes(key))
        .map(({ header }) => header);
      const place = details.place(row.row, first, [code, name].filter(Boolean).join(' '));
      report('detail-incomplete', place, { headings: headings.join(', ') });
    });
  },
};
