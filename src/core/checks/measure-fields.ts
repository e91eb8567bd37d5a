import type { MeasureKey } from '../records/measures-tab';
import { isBlank } from '../text/cell';
import type { Check } from './check';

/** What every measure says: what it is, whose it is, and when. Rows that go on say nothing anew. */
export const measureFields: Check = {
  name: 'ช่องของมาตรการที่ยังว่าง',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.measures;
    if (!tab) return;
    const needed = tab.spec.columns.filter(
      ({ key }) => NEEDED.includes(key) && tab.header.columns.has(key),
    );
    tab.items.forEach((row, index) => {
      const measure = records.measures[index];
      if (!measure) return;
      if (isBlank(row.cell('name'))) {
        const isNumbered = !isBlank(row.cell('order')) || !isBlank(row.cell('instrument'));
        if (isNumbered && tab.header.columns.has('name')) {
          report('measure-name-missing', tab.place(row.row, 'name', measure.label));
        }
        return;
      }
      const missing = needed.filter(({ key }) => isBlank(row.cell(key)));
      const [first] = missing;
      if (!first) return;
      const columns = missing.map(({ header }) => `“${header}”`).join(' และ ');
      report('measure-fields-missing', tab.place(row.row, first.key, measure.label), { columns });
    });
  },
};

const NEEDED: readonly MeasureKey[] = ['unit', 'period'];
