import { contains, isInside, overlaps, type Rect, without } from './a1';
import { Grid } from './grid';
import type { Styles } from './styles';

/** A rule for what may be typed; `raw` is the file's own element, kept letter by letter. */
export interface Validation {
  readonly kind: 'list' | 'number' | 'other';
  readonly values: readonly string[];
  readonly low?: number;
  readonly high?: number;
  readonly allowInvalid: boolean;
  readonly help: string;
  readonly showDropdown: boolean;
  readonly raw?: string;
}

export interface ValidationArea {
  readonly areas: readonly Rect[];
  readonly rule: Validation;
}

export interface Note {
  readonly text: string;
  /** True while it is as the file has it. */
  readonly original: boolean;
}

export interface Protection {
  kind: 'SHEET' | 'RANGE';
  area: Rect | undefined;
  description: string;
  warningOnly: boolean;
}

/** What of a sheet was changed since it was read; only that is written again. */
export type Part =
  | 'merges'
  | 'validations'
  | 'notes'
  | 'protection'
  | 'columns'
  | 'frozen'
  | 'filter'
  | 'tabColor';

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

export interface ColumnSpan {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  /** The file's own element, or '' for a new one. */
  readonly raw: string;
  /** In pixels, where the file or the add-in says it. */
  readonly width?: number;
}

const LEAST_ROWS = 1000;
const LEAST_COLUMNS = 26;
/** In pixels, as Google has it. */
const DEFAULT_WIDTH = 100;

/** One sheet of a workbook in memory. */
export class Sheet {
  readonly grid: Grid;
  readonly notes = new Map<string, Note>();
  readonly changed = new Set<Part>();
  merges: Rect[] = [];
  validations: ValidationArea[] = [];
  protections: Protection[] = [];
  columns: ColumnSpan[] = [];
  visibility: Visibility = 'visible';
  /** The list with a basic filter over it, its header included. */
  filter: Rect | undefined;
  /** The cell the user stands on. */
  current: Rect = { row: 1, column: 1, rows: 1, columns: 1 };
  frozenRows = 0;
  frozenColumns = 0;
  tabColor = '';
  maxRows = LEAST_ROWS;
  maxColumns = LEAST_COLUMNS;

  constructor(
    public name: string,
    readonly id: number,
    styles: Styles,
    /** The part of the package it was read from, or '' for a new sheet. */
    readonly part: string,
  ) {
    this.grid = new Grid(styles, (column) => this.columnStyle(column));
  }

  /** Sets the sheet's size once its cells are read: never smaller than a new sheet. */
  fit(): void {
    this.maxRows = Math.max(LEAST_ROWS, this.grid.lastRow());
    this.maxColumns = Math.max(LEAST_COLUMNS, this.grid.lastColumn());
  }

  note(row: number, column: number): string {
    if (this.notes.size === 0) return '';
    return this.notes.get(`${row},${column}`)?.text ?? '';
  }

  setNote(row: number, column: number, text: string): void {
    if (this.note(row, column) === text) return;
    this.changed.add('notes');
    if (text === '') this.notes.delete(`${row},${column}`);
    else this.notes.set(`${row},${column}`, { text, original: false });
  }

  /** Tells of the cells of a block which a merge covers: what is written there is dropped. */
  coverTest(area: Rect): (row: number, column: number) => boolean {
    const merges = this.mergesTouching(area);
    return (row, column) =>
      merges.some(
        (merge) => contains(merge, row, column) && !(merge.row === row && merge.column === column),
      );
  }

  mergesTouching(area: Rect): Rect[] {
    return this.merges.filter((merge) => overlaps(merge, area));
  }

  merge(area: Rect): void {
    this.merges = this.merges.filter((merge) => !isInside(merge, area));
    if (area.rows * area.columns > 1) this.merges.push(area);
    this.changed.add('merges');
  }

  breakApart(area: Rect): void {
    const kept = this.merges.filter((merge) => !overlaps(merge, area));
    if (kept.length !== this.merges.length) this.changed.add('merges');
    this.merges = kept;
  }

  validation(row: number, column: number): Validation | undefined {
    return this.validations.find(({ areas }) => areas.some((area) => contains(area, row, column)))
      ?.rule;
  }

  setValidation(area: Rect, rule: Validation | undefined): void {
    const cut = this.validations.map((held) => ({
      rule: held.rule,
      areas: held.areas.flatMap((each) => without(each, area)),
    }));
    this.validations = cut.filter(({ areas }) => areas.length > 0);
    if (rule !== undefined) this.validations.push({ areas: [area], rule });
    this.changed.add('validations');
  }

  /** Without its filter a list shows every row again. */
  setFilter(area: Rect | undefined): void {
    if (area === undefined && this.filter !== undefined) this.grid.showRows(this.filter);
    this.filter = area;
    this.changed.add('filter');
  }

  setColumnWidth(from: number, count: number, width: number): void {
    const to = from + count - 1;
    const kept: ColumnSpan[] = [];
    const inside: ColumnSpan[] = [];
    for (const span of this.columns) {
      if (span.from < from) kept.push({ ...span, to: Math.min(span.to, from - 1) });
      if (span.to > to) kept.push({ ...span, from: Math.max(span.from, to + 1) });
      if (span.from <= to && span.to >= from) {
        inside.push({ ...span, from: Math.max(span.from, from), to: Math.min(span.to, to), width });
      }
    }
    let next = from;
    for (const span of inside.sort((a, b) => a.from - b.from)) {
      if (span.from > next) kept.push({ from: next, to: span.from - 1, style: 0, raw: '', width });
      kept.push(span);
      next = span.to + 1;
    }
    if (next <= to) kept.push({ from: next, to, style: 0, raw: '', width });
    this.columns = kept.sort((a, b) => a.from - b.from);
    this.changed.add('columns');
  }

  /** A column's width in pixels. */
  columnWidth(column: number): number {
    const span = this.columns.find(({ from, to }) => column >= from && column <= to);
    return span?.width ?? DEFAULT_WIDTH;
  }

  private columnStyle(column: number): number {
    return this.columns.find(({ from, to }) => column >= from && column <= to)?.style ?? 0;
  }
}
