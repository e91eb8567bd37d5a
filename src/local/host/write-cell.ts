import type { Sheet } from '../workbook/sheet';
import { GENERAL } from '../workbook/styles';
import type { Workbook } from '../workbook/workbook';
import { writeValue } from './write-value';

/** Writes one cell as if the value were typed into it; a cell without a format takes on the value's. */
export function writeCell(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  value: unknown,
  member: string,
): void {
  const { grid } = sheet;
  const { styles } = workbook;
  const style = grid.style(row, column);
  const written = writeValue(value, styles.isText(style), member);
  const { numberFormat } = written;
  const free = styles.get(style).numberFormat === GENERAL;
  if (numberFormat !== undefined && free) grid.restyle(row, column, { numberFormat });
  const shift = written.isDay ? workbook.dateShift : 0;
  const stored = typeof written.value === 'number' ? written.value - shift : written.value;
  grid.set(row, column, stored, written.formula);
}
