import { ValueReader } from '../host/read-value';
import { contains } from '../workbook/a1';
import type { Cell } from '../workbook/grid';
import type { Sheet } from '../workbook/sheet';
import { NO_FILL, type Styles } from '../workbook/styles';
import type { Workbook } from '../workbook/workbook';
import { inputText } from './input-text';
import { linkOf } from './links';
import type { CellView, GridPage, Link, Look, Merge, RowView } from './protocol';

/** Rows drawn at once: as many as a browser draws without a pause. */
export const PAGE_ROWS = 200;
const MOST_COLUMNS = 100;
const MOST_FROZEN = 10;
/** Empty rows and columns after the filled ones, to type into. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 2;
/** A text longer than this is cut on the page; its editor has all of it. */
const MOST_SHOWN = 2000;

/** The rows of one page of a tab as they look; a page beyond the last is the last. */
export function gridPage(workbook: Workbook, sheet: Sheet, wanted: number): GridPage {
  const { grid, maxRows, maxColumns } = sheet;
  const totalRows = Math.min(maxRows, Math.max(30, grid.lastRow() + SPARE_ROWS));
  const filled = Math.max(8, grid.lastColumn()) + SPARE_COLUMNS;
  const columns = Math.min(maxColumns, filled, MOST_COLUMNS);
  const pages = Math.ceil(totalRows / PAGE_ROWS);
  const page = Math.max(0, Math.min(pages - 1, wanted));
  const frozenRows = Math.min(sheet.frozenRows, MOST_FROZEN);
  const numbers = rowNumbers(page * PAGE_ROWS + 1, totalRows, page === 0 ? 0 : frozenRows);
  const drawing = new Drawing(workbook, sheet, columns);
  const rows = numbers.map((number) => drawing.row(number));
  return {
    tab: sheet.id,
    page,
    pages,
    totalRows,
    rows,
    frozenRows,
    frozenColumns: Math.min(sheet.frozenColumns, columns),
    widths: Array.from({ length: columns }, (_, index) => Math.round(sheet.columnWidth(index + 1))),
    moreColumns: Math.max(0, grid.lastColumn() - columns),
    merges: mergesOn(sheet, numbers, columns),
    looks: drawing.looks,
    choices: drawing.choices,
  };
}

/** The page a row stands on. */
export function pageOfRow(row: number): number {
  return Math.floor((row - 1) / PAGE_ROWS);
}

function rowNumbers(first: number, total: number, frozen: number): number[] {
  const count = Math.max(0, Math.min(PAGE_ROWS, total - first + 1));
  const own = Array.from({ length: count }, (_, index) => first + index);
  return [...Array.from({ length: frozen }, (_, index) => index + 1), ...own];
}

/** Merges as far as they are shown: one that is cut by the page's edge keeps the part on it. */
function mergesOn(sheet: Sheet, numbers: readonly number[], columns: number): Merge[] {
  const places = new Map(numbers.map((number, place) => [number, place]));
  return sheet.merges.flatMap((merge) => {
    const rows = Array.from({ length: Math.min(merge.rows, PAGE_ROWS) }, (_, at) => merge.row + at);
    const shown = rows.flatMap((row) => places.get(row) ?? []);
    const [row] = shown;
    const width = Math.min(merge.columns, columns - merge.column + 1);
    if (row === undefined || width < 1 || shown.length * width < 2) return [];
    return [{ row, column: merge.column - 1, rows: shown.length, columns: width }];
  });
}

/** Draws cells, each look and each list of choices once. */
class Drawing {
  readonly looks: Look[] = [];
  readonly choices: (readonly string[])[] = [];
  private readonly reader: ValueReader;
  private readonly byStyle = new Map<number, number>();
  private readonly plain: number;

  constructor(
    private readonly workbook: Workbook,
    private readonly sheet: Sheet,
    private readonly columns: number,
  ) {
    this.reader = new ValueReader(workbook);
    this.plain = this.look(0);
  }

  row(number: number): RowView {
    const held = this.sheet.grid.rows[number];
    const points = Number(/ ht="([\d.]+)"/.exec(held?.tag ?? '')?.[1] ?? 0);
    const height = held?.height ?? (points > 0 ? Math.round((points * 4) / 3) : undefined);
    const isHidden = /\shidden="(?:1|true)"/.test(held?.tag ?? '') && held?.shown !== true;
    const cells = Array.from({ length: this.columns }, (_, index) => this.cell(number, index + 1));
    return {
      number,
      ...(height === undefined ? {} : { height }),
      ...(isHidden ? { isHidden: true } : {}),
      cells,
    };
  }

  private cell(row: number, column: number): CellView | null {
    const { sheet, workbook } = this;
    const cell = sheet.grid.cell(row, column);
    const style = sheet.grid.style(row, column);
    const look = this.look(style);
    const note = sheet.note(row, column);
    const choices = this.choicesAt(row, column);
    const shown = cell === undefined ? '' : this.reader.display(cell.value, style);
    const text = shown.length > MOST_SHOWN ? `${shown.slice(0, MOST_SHOWN)}…` : shown;
    const numberFormat = workbook.styles.get(style).numberFormat;
    const input = cell === undefined ? '' : inputText(this.reader, cell, numberFormat);
    const link = this.link(cell, text);
    const isPlain = text === '' && input === '' && note === '' && choices < 0;
    if (isPlain && look === this.plain) return null;
    return {
      text,
      ...(input === text ? {} : { input }),
      look,
      ...(typeof cell?.value === 'number' ? { isNumber: true } : {}),
      ...(note === '' ? {} : { note }),
      ...(link === undefined ? {} : { link }),
      ...(choices < 0 ? {} : { choices }),
    };
  }

  private link(cell: Cell | undefined, text: string): Link | undefined {
    return cell === undefined ? undefined : linkOf(this.workbook, cell.formula, text);
  }

  /** The list a cell is chosen from, by its place in `choices`; -1 where there is none. */
  private choicesAt(row: number, column: number): number {
    const rule = this.sheet.validations.find(({ areas }) =>
      areas.some((area) => contains(area, row, column)),
    )?.rule;
    if (rule?.kind !== 'list' || !rule.showDropdown) return -1;
    const known = this.choices.indexOf(rule.values);
    return known >= 0 ? known : this.choices.push(rule.values) - 1;
  }

  private look(style: number): number {
    const known = this.byStyle.get(style);
    if (known !== undefined) return known;
    const place = this.looks.push(lookOf(this.workbook.styles, style)) - 1;
    this.byStyle.set(style, place);
    return place;
  }
}

function lookOf(styles: Styles, style: number): Look {
  const look = styles.look(style);
  const lines = [look.top && 't', look.right && 'r', look.bottom && 'b', look.left && 'l'];
  const drawn = lines.filter(Boolean).join('');
  const isSet = (value: string | undefined, none: string) => value !== undefined && value !== none;
  return {
    ...(isSet(look.background, NO_FILL) ? { background: look.background as string } : {}),
    ...(look.fontColor ? { color: look.fontColor } : {}),
    ...(look.bold ? { bold: true } : {}),
    ...(look.italic ? { italic: true } : {}),
    ...(look.fontSize ? { size: look.fontSize } : {}),
    ...(isSet(look.horizontal, 'general') ? { horizontal: look.horizontal as string } : {}),
    ...(isSet(look.vertical, 'bottom') ? { vertical: look.vertical as string } : {}),
    ...(look.wrap ? { wrap: true } : {}),
    ...(drawn === '' ? {} : { lines: drawn }),
  };
}
