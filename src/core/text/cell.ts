import { INVISIBLE } from './thai';

/** A calendar day of the Common Era, 'YYYY-MM-DD'. */
export type Day = string;

/** A real date typed in a sheet, as the sheet holds it: the year may be a Buddhist one. */
export interface DateCell {
  readonly day: Day;
}

/** The value of one cell of a sheet; a blank one is ''. */
export type Cell = string | number | boolean | DateCell;

const VISIBLE = new RegExp(`[^\\s${INVISIBLE}]`);

/** Sheets, then Excel; a formula still computing counts too, for it has no value yet. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#ERROR!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#CONNECT!',
  '#BUSY!',
  '#UNKNOWN!',
  '#GETTING_DATA',
  'Loading...',
  'กำลังโหลด...',
]);

/** Every error has one of these, and few other cells. */
const MAYBE_ERROR = /#|\.\.\./;

/** Whether nothing can be seen in the cell: '', or only spaces and characters without width. */
export function isBlank(cell: Cell): boolean {
  return typeof cell === 'string' && !VISIBLE.test(cell);
}

/** The cell as plain text: a number without exponent or grouping, a date as its day. */
export function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return cell.day;
}

/** The error a formula left in the cell, such as '#REF!', or null. */
export function errorValue(cell: Cell): string | null {
  if (typeof cell !== 'string' || cell.length > 30 || !MAYBE_ERROR.test(cell)) return null;
  const text = cell.trim();
  return ERRORS.has(text) ? text : null;
}

function numberText(value: number): string {
  const text = String(value);
  const parts = /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(text);
  if (!parts) return text;
  const [, sign = '', first = '', rest = '', exponent = '0'] = parts;
  const power = Number(exponent);
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${first}${rest}`;
  return sign + first + rest.padEnd(power, '0');
}
