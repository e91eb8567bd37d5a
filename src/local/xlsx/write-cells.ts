import { columnLetters } from '../workbook/a1';
import { type Cell, CellError, type Grid, type Row } from '../workbook/grid';
import { encodeText, withAttribute } from './xml';

/** What a writer must know of the workbook around the cells. */
export interface CellContext {
  readonly prefix: string;
  /** The file's number of a format of the model. */
  readonly style: (style: number) => number;
  /** A formula as it must stand in a file: links to tabs by number become links by name. */
  readonly formula: (formula: string) => string;
  /** The height in points a row needs for its text, where nobody has set one. */
  readonly fitted: (row: Row, number: number) => number | undefined;
}

/** Longer texts make Excel call the file damaged. */
const TEXT_LIMIT = 32_767;

/** The <sheetData> of a changed sheet. Cells that were not touched are copied letter by letter. */
export function writeCells(grid: Grid, source: string, context: CellContext): string {
  const { prefix } = context;
  const expanded = touchedGroups(grid);
  const rows: string[] = [];
  grid.rows.forEach((row, number) => {
    if (row !== undefined) rows.push(writeRow(row, number, source, context, expanded));
  });
  return `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
}

/** Shared formulas of which a cell was changed: the rest of the group must stand on its own. */
function touchedGroups(grid: Grid): ReadonlySet<number> {
  const groups = new Set<number>();
  for (const row of grid.rows) {
    for (const cell of row?.cells ?? []) {
      if (cell !== undefined && cell.change === 2 && cell.shared >= 0) groups.add(cell.shared);
    }
  }
  return groups;
}

function writeRow(
  row: Row,
  number: number,
  source: string,
  context: CellContext,
  expanded: ReadonlySet<number>,
): string {
  const cells: string[] = [];
  row.cells.forEach((cell, column) => {
    if (cell === undefined) return;
    const place = columnLetters(column) + number;
    const whole = cell.change === 2 || expanded.has(cell.shared);
    cells.push(whole ? newCell(cell, place, context) : keptCell(cell, place, source, context));
  });
  const tag = rowTag(row, number, context);
  return cells.length === 0 ? `${tag}/>` : `${tag}>${cells.join('')}</${context.prefix}row>`;
}

/** The row's opening tag without its end. `spans` is only a hint and may no longer hold. */
function rowTag(row: Row, number: number, { prefix, fitted }: CellContext): string {
  let tag =
    row.tag === '' ? `<${prefix}row r="${number}">` : withAttribute(row.tag, 'spans', undefined);
  if (row.shown) tag = withAttribute(tag, 'hidden', undefined);
  if (!tag.includes(' r=')) tag = withAttribute(tag, 'r', String(number));
  if (row.height !== undefined) {
    tag = withAttribute(withAttribute(tag, 'ht', String(row.height * 0.75)), 'customHeight', '1');
  }
  const height = row.height === undefined ? fitted(row, number) : undefined;
  if (height !== undefined) tag = withAttribute(tag, 'ht', String(height));
  return tag.replace(/\s*\/?>$/, '');
}

function keptCell(cell: Cell, place: string, source: string, context: CellContext): string {
  const raw = source.slice(cell.from, cell.to);
  const end = raw.indexOf('>') + 1;
  const placed = raw.lastIndexOf(' r=', end) > 0;
  if (cell.change === 0 && placed) return raw;
  const style = withAttribute(raw.slice(0, end), 's', String(context.style(cell.style)));
  return (placed ? style : withAttribute(style, 'r', place)) + raw.slice(end);
}

function newCell(cell: Cell, place: string, context: CellContext): string {
  const { prefix } = context;
  const style = context.style(cell.style);
  const head = `<${prefix}c r="${place}"${style === 0 ? '' : ` s="${style}"`}`;
  if (cell.formula !== '') {
    const formula = `<${prefix}f>${encodeText(context.formula(cell.formula).slice(1))}</${prefix}f>`;
    const [type, text] = stored(cell);
    const value = cell.value === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
    return `${head}${type}>${formula}${value}</${prefix}c>`;
  }
  if (cell.value === null || cell.value === '') return `${head}/>`;
  const [type, text] = stored(cell);
  if (typeof cell.value !== 'string')
    return `${head}${type}><${prefix}v>${text}</${prefix}v></${prefix}c>`;
  return `${head} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}

function stored({ value }: Cell): [type: string, text: string] {
  if (typeof value === 'string') return [' t="str"', encodeText(value.slice(0, TEXT_LIMIT))];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  if (value instanceof CellError) return [' t="e"', encodeText(value.text)];
  return ['', String(value ?? '')];
}
