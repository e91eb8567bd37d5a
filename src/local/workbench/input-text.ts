import type { ValueReader } from '../host/read-value';
import { WallTime } from '../host/realm';
import { writeValue } from '../host/write-value';
import { CellError, type CellValue } from '../workbook/grid';

/** What the editor of a cell begins with: typed in again, it gives the same cell. */
export function inputText(
  reader: ValueReader,
  { value, formula, style }: { value: CellValue; formula: string; style: number },
  numberFormat: string,
): string {
  if (formula !== '') return formula;
  if (value === null) return '';
  if (value instanceof CellError) return value.text;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return numberFormat === '@' ? value : asTyped(value);
  const read = reader.value(value, style);
  if (read instanceof WallTime) return dayText(read.time);
  if (/%/.test(numberFormat)) return `${Number((value * 100).toPrecision(15))}%`;
  return String(value);
}

/** A text that would be read as something else is typed behind an apostrophe. */
function asTyped(text: string): string {
  const written = writeValue(text, false, 'typing');
  return written.value === text && written.formula === '' ? text : `'${text}`;
}

/** Day first and of the common era, as the sheet's editor shows every date. */
function dayText(time: number): string {
  const date = new Date(time);
  const day = `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`;
  const [hours, minutes] = [date.getUTCHours(), date.getUTCMinutes()];
  if (hours + minutes === 0) return day;
  return `${day} ${hours}:${String(minutes).padStart(2, '0')}`;
}
