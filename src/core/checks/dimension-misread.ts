import { dimensionOf } from '../records/read-plan';
import { normalise, squish } from '../text/thai';
import type { Check } from './check';

const MISREAD = /^\s*มติ/;

/** มติ where the column of dimensions, or its header, should say มิติ; it is read as มิติ. */
export const dimensionMisread: Check = {
  name: 'คำว่ามิติในคอลัมน์มิติ',
  run({ book: { tabs, records } }, report) {
    const tab = tabs.plan;
    const column = tab?.header.columns.get('dimension');
    if (!tab || column === undefined) return;
    const { firstRow, lastRow } = tab.header;
    tab.grid.values.slice(firstRow, lastRow + 1).forEach((cells, index) => {
      const header = cells[column];
      if (typeof header !== 'string' || !MISREAD.test(header)) return;
      report('letters-misread', tab.place(firstRow + index + 1, 'dimension'), SLIP, mended(header));
    });
    tab.items.forEach((row, index) => {
      const cell = row.cell('dimension');
      if (typeof cell !== 'string' || !MISREAD.test(cell) || dimensionOf(cell) === null) return;
      const { code = '', name = '' } = records.plan[index] ?? {};
      const place = tab.place(row.row, 'dimension', squish(`${code} ${name}`));
      report('letters-misread', place, SLIP, mended(cell));
    });
  },
};

const SLIP = { found: 'มติ', right: 'มิติ' };

function mended(text: string): string {
  return normalise(text).replace(MISREAD, 'มิติ');
}
