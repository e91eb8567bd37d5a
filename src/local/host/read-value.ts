import { format, isDateFormat } from 'numfmt';
import { CellError, type CellValue } from '../workbook/grid';
import { GENERAL, type Styles } from '../workbook/styles';
import type { Workbook } from '../workbook/workbook';
import { WallTime } from './realm';

const DAY = 86_400_000;
/** Day 0 of a sheet, 30 December 1899, in milliseconds before 1970. */
const EPOCH = 25_569 * DAY;
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙';

/** Reads cells as Google hands them over. Number formats are looked at once each. */
export class ValueReader {
  private readonly dates = new Map<number, boolean>();
  private readonly formats = new Map<string, Shown>();
  private readonly styles: Styles;
  private readonly shift: number;

  constructor(workbook: Workbook) {
    this.styles = workbook.styles;
    this.shift = workbook.dateShift;
  }

  /** As `getValues` gives it: '' for blank, a date where the format says so, an error as its text. */
  value(value: CellValue, style: number): string | number | boolean | WallTime {
    if (typeof value === 'number') return this.isDate(style) ? this.wallTime(value) : value;
    if (value === null) return '';
    return value instanceof CellError ? value.text : value;
  }

  /** As `getDisplayValues` gives it: what staff see in the cell. */
  display(value: CellValue, style: number): string {
    if (value === null) return '';
    if (typeof value === 'string') {
      const { numberFormat } = this.styles.get(style);
      return numberFormat.includes('@') && numberFormat !== '@'
        ? show(this.shown(numberFormat), value)
        : value;
    }
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (value instanceof CellError) return value.text;
    const { numberFormat } = this.styles.get(style);
    const serial = this.isDate(style) ? value + this.shift : value;
    return show(this.shown(numberFormat), serial);
  }

  private wallTime(serial: number): WallTime {
    return new WallTime(Math.round((serial + this.shift) * DAY) - EPOCH);
  }

  private isDate(style: number): boolean {
    const known = this.dates.get(style);
    if (known !== undefined) return known;
    const { numberFormat } = this.styles.get(style);
    const date = numberFormat !== GENERAL && isDateFormat(numberFormat);
    this.dates.set(style, date);
    return date;
  }

  private shown(numberFormat: string): Shown {
    const known = this.formats.get(numberFormat);
    if (known !== undefined) return known;
    const made = thaiForm(numberFormat);
    this.formats.set(numberFormat, made);
    return made;
  }
}

/** The serial number of a day and time read off a clock's face. */
export function serialOf(date: Date): number {
  const wall = Date.UTC(
    date.getFullYear(),
    date.getMonth(),
    date.getDate(),
    date.getHours(),
    date.getMinutes(),
    date.getSeconds(),
    date.getMilliseconds(),
  );
  return (wall + EPOCH) / DAY;
}

interface Shown {
  readonly pattern: string;
  readonly thaiDigits: boolean;
}

function show({ pattern, thaiDigits }: Shown, value: number | string): string {
  let text: string;
  try {
    text = format(pattern, value, { locale: 'th' });
  } catch {
    // A format this reader does not know shows the bare value, as the sheet does.
    text = String(value);
  }
  return thaiDigits ? text.replace(/\d/g, (digit) => THAI_DIGITS[Number(digit)] as string) : text;
}

/** Thai parts of a format: "[$-D07041E]" asks for Thai digits (0D) and Buddhist years (07). */
function thaiForm(numberFormat: string): Shown {
  const code = /\[\$[^\]]*-([0-9A-Fa-f]{5,8})\]/.exec(numberFormat)?.[1]?.padStart(8, '0') ?? '';
  const named = /\[\$-[\w-]+,(?:([0-9A-Fa-f]{1,2}))?07\]/.exec(numberFormat);
  const buddhist = code.slice(2, 4) === '07' || named !== null;
  const leading = /^t(?=[0#])/.test(numberFormat);
  const thaiDigits = code.slice(0, 2).toUpperCase() === '0D' || leading;
  let pattern = leading ? numberFormat.slice(1) : numberFormat;
  if (buddhist) pattern = pattern.replace(/"[^"]*"|\[[^\]]*\]|[yYeE]+/g, buddhistYear);
  return { pattern, thaiDigits };
}

function buddhistYear(part: string): string {
  if (part.startsWith('"') || part.startsWith('[')) return part;
  return part.length > 2 ? 'bbbb' : 'bb';
}
