import { formatMoney, type Satang } from '../text/money';
import { formatPercent, type Hundredths } from '../text/percent';

/** A number with the format it is shown in; a text is always shown as it stands. */
export interface PrintedNumber {
  readonly number: number;
  readonly format: '0' | '#,##0.00' | '0.00';
}

/** A place in the workbook, jumped to when clicked. */
export interface PrintedLink {
  readonly tab: string;
  /** In A1 form, such as 'G11' or '5:5'. */
  readonly range: string;
  /** What is shown; the range without it. */
  readonly text?: string;
}

/** A web address behind a text. */
export interface PrintedWebLink {
  readonly url: string;
  readonly text: string;
}

export type PlainCell = string | PrintedNumber;
export type PrintedCell = PlainCell | PrintedLink | PrintedWebLink;

/** What a reader of the sheet finds in a cell: a link shows its text. */
export function readBack(cell: PrintedCell): string | number {
  if (typeof cell === 'string') return cell;
  if ('number' in cell) return cell.number;
  return 'url' in cell ? cell.text : (cell.text ?? cell.range);
}

/** A rectangle of cells. Rows and columns count from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Look {
  readonly bold?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
  readonly align?: 'left' | 'center' | 'right';
  readonly wrap?: boolean;
  readonly border?: boolean;
}

/**
 * An output tab as it is to stand, free of any host: cells as a rectangle, merged areas, and looks.
 * The number of looks and merges must not grow with the rows, for each costs a service call.
 */
export interface PrintedTab {
  readonly name: string;
  /** Shown where the tab is protected. */
  readonly about: string;
  readonly cells: readonly (readonly PrintedCell[])[];
  readonly widths: readonly number[];
  readonly frozenRows: number;
  /** A new one stays out of daily sight. */
  readonly isHidden?: boolean;
  readonly merges: readonly Area[];
  /** Areas of which each row becomes one cell. */
  readonly mergesAcross?: readonly Area[];
  readonly looks: readonly { readonly area: Area; readonly look: Look }[];
  /** A header and the rows below it that a reader may filter; null takes an earlier filter away. */
  readonly filter?: Area | null;
}

export function count(value: number): PrintedNumber {
  return { number: value, format: '0' };
}

export function baht(satang: Satang): PrintedNumber {
  return { number: Number(formatMoney(satang).replace(/,/g, '')), format: '#,##0.00' };
}

/** A percent that does not exist is printed as “-”. */
export function percent(hundredths: Hundredths | null): PrintedCell {
  if (hundredths === null) return formatPercent(null);
  return { number: hundredths / 100, format: '0.00' };
}

/** A bar of ten blocks beside a percent, as text, so that it shows in any program and on paper. */
export function bar(hundredths: Hundredths | null): string {
  if (hundredths === null) return '';
  const full = Math.min(10, Math.floor(hundredths / 1000));
  return '█'.repeat(full) + '░'.repeat(10 - full);
}

/**
 * The second row of every tab that is rebuilt is this line. A tab of the same name without it is the
 * user's own and is never written over.
 */
export const OWN_TAB_MARK = { row: 2, text: /^โปร่งใส(?:ตรวจ|ปรับปรุง|ปิดรอบ)เมื่อ \d/ } as const;

/** The marked line: what was done to the tab, and when. */
export function markLine(done: 'ตรวจ' | 'ปรับปรุง' | 'ปิดรอบ', stamp: string): string {
  return `โปร่งใส${done}เมื่อ ${stamp}`;
}

export const HEADER_LOOK: Look = {
  bold: true,
  background: '#e8f0fe',
  align: 'center',
  wrap: true,
  border: true,
};
export const BODY_LOOK: Look = { border: true };
export const TITLE_LOOK: Look = { bold: true, size: 13 };
export const QUIET_LOOK: Look = { color: '#5f6368' };

/** A sheet refuses more characters in one cell. */
const LONGEST_CELL = 50_000;

function fitting(cell: PrintedCell): PrintedCell {
  if (typeof cell !== 'string' || cell.length <= LONGEST_CELL) return cell;
  return `${cell.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** Collects rows of different lengths and where its parts stand, then squares them off. */
export class TabBuilder {
  private readonly cells: PrintedCell[][] = [];
  private readonly merges: Area[] = [];
  private readonly mergesAcross: Area[] = [];
  private readonly looks: { area: Area; look: Look }[] = [];

  constructor(private readonly columns: number) {}

  get nextRow(): number {
    return this.cells.length + 1;
  }

  /** Adds rows and returns the area they fill, as wide as the longest of them. */
  add(rows: readonly (readonly PrintedCell[])[], look?: Look): Area {
    const width = rows.reduce((widest, row) => Math.max(widest, row.length), 1);
    const area = { row: this.nextRow, column: 1, rows: rows.length, columns: width };
    for (const row of rows) {
      this.cells.push([...row.map(fitting), ...Array<string>(this.columns - row.length).fill('')]);
    }
    if (look && rows.length > 0) this.looks.push({ area, look });
    return area;
  }

  gap(): void {
    this.add([['']]);
  }

  look(area: Area, look: Look): void {
    if (area.rows > 0 && area.columns > 0) this.looks.push({ area, look });
  }

  /** Merges cells of `area`, given from its own first row and column (both 1). */
  merge(area: Area, row: number, column: number, rows: number, columns: number): void {
    if (rows * columns < 2) return;
    this.merges.push({ row: area.row + row - 1, column: area.column + column - 1, rows, columns });
  }

  /** Makes one cell of each row of the area; one service call, however many rows. */
  mergeAcross(area: Area): void {
    this.mergesAcross.push(area);
  }

  finish(rest: Omit<PrintedTab, 'cells' | 'merges' | 'mergesAcross' | 'looks'>): PrintedTab {
    const { cells, merges, mergesAcross, looks } = this;
    return { ...rest, cells, merges, mergesAcross, looks };
  }
}
