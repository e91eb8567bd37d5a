import type { Check } from './check';

/** One detail per item: a second one would never be printed. */
export const detailDuplicate: Check = {
  name: 'รายละเอียดซ้ำ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.details) return;
    const first = new Map<string, number>();
    for (const { code, row, name } of records.details) {
      const known = first.get(code);
      if (code === '') continue;
      if (known === undefined) first.set(code, row);
      else {
        const label = [code, name].filter(Boolean).join(' ');
        report('detail-duplicate', tabs.details.place(row, 'code', label), { code, first: known });
      }
    }
  },
};
