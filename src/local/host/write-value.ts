import { CellError, type CellValue } from '../workbook/grid';
import { GoogleError, NotStoodInError } from './google-error';
import { serialOf } from './read-value';

/** What a cell becomes when a value is written into it. */
export interface Written {
  readonly value: CellValue;
  /** With its '=', or ''. */
  readonly formula: string;
  /** The format a cell without one takes on. */
  readonly numberFormat?: string;
  /** The value is a day, to be stored by the file's own count of days. */
  readonly isDay?: true;
}

const LONGEST = 50_000;
const BLANK: Written = { value: null, formula: '' };

/**
 * Reads a value as if it were typed into the cell: texts that look like numbers, dates or formulas
 * become that, unless the cell's format is plain text.
 */
export function writeValue(value: unknown, isText: boolean, member: string): Written {
  if (value === null || value === '') return BLANK;
  if (typeof value === 'boolean') return { value, formula: '' };
  if (typeof value === 'number' && Number.isFinite(value)) return { value, formula: '' };
  if (isDate(value)) {
    const serial = serialOf(value);
    const numberFormat = Number.isInteger(serial) ? 'd/m/yyyy' : 'd/m/yyyy, h:mm:ss';
    return { value: serial, formula: '', numberFormat, isDay: true };
  }
  if (typeof value !== 'string') throw new NotStoodInError(`${member} with ${describe(value)}`);
  if (value.length > LONGEST) {
    throw new GoogleError(
      `Your input contains more than the maximum of ${LONGEST} characters in a single cell.`,
    );
  }
  return isText ? { value, formula: '' } : typed(value);
}

/** A formula without an engine: a link shows its label; any other has no value yet. */
export function writeFormula(formula: string): Written {
  const label = /^=HYPERLINK\(\s*"(?:[^"]|"")*"\s*[,;]\s*"((?:[^"]|"")*)"\s*\)$/i.exec(
    formula,
  )?.[1];
  return { value: label === undefined ? null : label.replaceAll('""', '"'), formula };
}

function typed(text: string): Written {
  if (text.startsWith("'")) return { value: text.slice(1), formula: '' };
  if (text.startsWith('=') && text.length > 1) return writeFormula(text);
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed), formula: '' };
  if (ERRORS.has(trimmed)) return { value: new CellError(trimmed), formula: '' };
  const read = typedNumber(trimmed) ?? typedDay(trimmed) ?? typedTime(trimmed);
  if (read !== undefined) return read;
  if (/^\+./.test(text)) return writeFormula(`=${text}`);
  return { value: text, formula: '' };
}

function typedNumber(text: string): Written | undefined {
  const match = /^([+-]?)(฿?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)(?:[eE]([+-]?\d+))?(%?)$/.exec(
    text,
  );
  const digits = match?.[3] ?? '';
  if (match === null || !/\d/.test(digits)) return undefined;
  const plain = Number(`${digits.replaceAll(',', '')}e${match[4] ?? 0}`);
  const signed = match[1] === '-' ? -plain : plain;
  const cents = digits.includes('.') ? '.00' : '';
  if (match[5] === '%') return { value: signed / 100, formula: '', numberFormat: `0${cents}%` };
  if (match[4] !== undefined) return { value: signed, formula: '', numberFormat: '0.00E+00' };
  if (match[2] !== '') return { value: signed, formula: '', numberFormat: `"฿"#,##0.00` };
  if (!digits.includes(',')) return { value: signed, formula: '' };
  return { value: signed, formula: '', numberFormat: `#,##0${cents}` };
}

/** Day first, as Thai sheets read it; or year first. */
function typedDay(text: string): Written | undefined {
  const dayFirst = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/.exec(text);
  const yearFirst = /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/.exec(text);
  const parts = dayFirst?.slice(1).reverse() ?? yearFirst?.slice(1);
  if (parts === undefined) return undefined;
  const [shortYear = 0, month = 0, day = 0] = parts.map(Number);
  const year = shortYear < 100 ? (shortYear < 50 ? 2000 : 1900) + shortYear : shortYear;
  const date = new Date(year, month - 1, day);
  if (date.getMonth() !== month - 1 || date.getDate() !== day) return undefined;
  const numberFormat = yearFirst ? 'yyyy-mm-dd' : 'd/m/yyyy';
  return { value: serialOf(date), formula: '', numberFormat, isDay: true };
}

function typedTime(text: string): Written | undefined {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (match === null) return undefined;
  const [hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (minutes > 59 || seconds > 59) return undefined;
  const numberFormat = match[3] === undefined ? 'h:mm' : 'h:mm:ss';
  return { value: (hours * 3600 + minutes * 60 + seconds) / 86_400, formula: '', numberFormat };
}

/** By tag: a date of the bundle's realm is no instance of this realm's. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'an object' : String(value);
}

const ERRORS = new Set([
  '#REF!',
  '#N/A',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#ERROR!',
]);
