import type { Spot } from '../../samples/source/errors/paper-error';
import type { Place } from '../../src/core/findings/finding';
import { placeName } from '../../src/core/sheet/a1';
import type { Workbook } from '../../src/local/workbook/workbook';
import { texts } from './host';

/** Where a spot stands in a workbook; throws where none, or more than one row, fits. */
export function findSpot(workbook: Workbook, { tab, row, nth, column }: Spot): Place {
  const whole = { sheet: tab, row: 0, column: 0, label: '' };
  if (row === undefined) return whole;
  const rows = texts(workbook)[tab] ?? [];
  const fitting = rowsWith(rows, (text) => text === row);
  const begun = column === undefined ? row : `${row} `;
  const hits = fitting.length > 0 ? fitting : rowsWith(rows, (text) => text.startsWith(begun));
  const at = hits[(nth ?? 1) - 1];
  if (at === undefined || (nth === undefined && hits.length > 1)) {
    throw new Error(`“${row}” stands in ${hits.length} rows of ${tab}`);
  }
  const cells = rows[at] ?? [];
  const across =
    column === undefined
      ? cells.findIndex((text) => text.startsWith(row))
      : rows.slice(0, at).reduce((found, cells) => (found < 0 ? cells.indexOf(column) : found), -1);
  if (across < 0) throw new Error(`“${column ?? row}” heads no column of ${tab}`);
  return { ...whole, row: at + 1, column: across + 1 };
}

export function cellAt({ sheet, row, column }: Place): string {
  return row === 0 ? sheet : `${sheet}!${placeName(row, column)}`;
}

function rowsWith(rows: readonly (readonly string[])[], fits: (text: string) => boolean): number[] {
  return rows.flatMap((row, index) => (row.some(fits) ? [index] : []));
}
