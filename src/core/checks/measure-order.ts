import type { Measure } from '../records/records';
import { rowIdentity } from '../sheet/row-identity';
import type { Check } from './check';

/** A running number used twice while the next one is missing: a slip, or a measure lost. */
export const measureOrder: Check = {
  name: 'ลำดับของมาตรการ',
  run({ book: { tabs, records } }, report) {
    if (!tabs.measures) return;
    const tab = tabs.measures;
    const identities = new Map(tab.items.map((row) => [row.row, rowIdentity(tab, row)]));
    const written = ({ row, label }: Measure) => `${label}\n${identities.get(row)}`;
    const key = tab.header.columns.has('order') ? 'order' : 'name';
    for (const list of lists(records.measures)) {
      const last = new Map<number, Measure>();
      const twice = new Set<number>();
      for (const measure of list) {
        const { order } = measure;
        if (order === null) continue;
        const known = last.get(order);
        if (known) twice.add(order);
        if (!known || written(measure) > written(known)) last.set(order, measure);
      }
      const highest = [...last.keys()].reduce((most, order) => Math.max(most, order), 0);
      for (const doubled of twice) {
        const next = doubled + 1;
        const measure = last.get(doubled);
        if (!measure || last.has(next) || next > highest) continue;
        const place = tab.place(measure.row, key, measure.label);
        report('measure-order-doubled', place, { doubled, next });
      }
    }
  },
};

/** Numbers run through the table, or begin anew with each instrument where 1 stands under several. */
function lists(measures: readonly Measure[]): Measure[][] {
  const firsts = new Set(
    measures.filter(({ order }) => order === 1).map(({ instrument }) => instrument),
  );
  if (firsts.size < 2) return [[...measures]];
  const byInstrument = new Map<Measure['instrument'], Measure[]>();
  for (const measure of measures) {
    const list = byInstrument.get(measure.instrument);
    if (list) list.push(measure);
    else byInstrument.set(measure.instrument, [measure]);
  }
  return [...byInstrument.values()];
}
