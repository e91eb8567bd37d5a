import { columnNumber } from '../workbook/a1';
import { type Cell, CellError, type CellValue, type Grid } from '../workbook/grid';
import { shiftFormula } from './shift-formula';
import { attribute, decodeText, unescapeXml } from './xml';

/** Fills a grid from the text of a <sheetData> section. The offsets of each cell are kept with it. */
export function readCells(
  xml: string,
  prefix: string,
  strings: readonly StoredText[],
  grid: Grid,
): void {
  const shared = new Map<number, SharedFormula>();
  const rowTag = `<${prefix}row`;
  const rowEnd = `</${prefix}row>`;
  const cellTag = `<${prefix}c`;
  const cellEnd = `</${prefix}c>`;
  let rowNumber = 0;
  let at = nextTag(xml, rowTag, 0);
  while (at >= 0) {
    const opened = xml.indexOf('>', at) + 1;
    const tag = xml.slice(at, opened);
    rowNumber = Number(attribute(tag, 'r') ?? rowNumber + 1);
    const cells: (Cell | undefined)[] = [];
    grid.rows[rowNumber] = { tag, style: rowStyle(tag), cells };
    if (xml.charCodeAt(opened - 2) === SLASH) {
      at = nextTag(xml, rowTag, opened);
      continue;
    }
    const end = xml.indexOf(rowEnd, opened);
    let column = 0;
    let from = nextTag(xml, cellTag, opened);
    while (from >= 0 && from < end) {
      const inside = xml.indexOf('>', from) + 1;
      const empty = xml.charCodeAt(inside - 2) === SLASH;
      const to = empty ? inside : xml.indexOf(cellEnd, inside) + cellEnd.length;
      const head = xml.slice(from, inside);
      const place = attribute(head, 'r');
      column = place === undefined ? column + 1 : columnNumber(place.replace(/\d+$/, ''));
      const body = empty ? '' : xml.slice(inside, to - cellEnd.length);
      const content = body === '' ? EMPTY : readContent(head, body, prefix, strings);
      const formula = content.formula && ownFormula(content, rowNumber, column, shared);
      cells[column] = {
        value: content.value,
        formula: formula === '' ? '' : `=${formula}`,
        style: Number(attribute(head, 's') ?? 0),
        change: 0,
        from,
        to,
        shared: content.shared,
        isRich: content.isRich,
      };
      from = nextTag(xml, cellTag, to);
    }
    at = nextTag(xml, rowTag, end);
  }
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

interface Content {
  readonly value: CellValue;
  /** '' for none, ' ' for a member of a shared formula that leaves the text to its first cell. */
  readonly formula: string;
  readonly shared: number;
  readonly isRich: boolean;
}

/** A text as the file stores it: its letters, and whether runs of them have looks of their own. */
export interface StoredText {
  readonly text: string;
  readonly isRich: boolean;
}

const SLASH = 47;
const EMPTY: Content = { value: null, formula: '', shared: -1, isRich: false };

/** The next tag of exactly this name: "<c" must not find "<col". */
function nextTag(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at >= 0; at = xml.indexOf(tag, at + 1)) {
    const after = xml.charCodeAt(at + tag.length);
    if (after === 32 || after === 62 || after === SLASH || (after >= 9 && after <= 13)) return at;
  }
  return -1;
}

function rowStyle(tag: string): number {
  const custom = attribute(tag, 'customFormat');
  return custom === '1' || custom === 'true' ? Number(attribute(tag, 's') ?? -1) : -1;
}

function readContent(
  head: string,
  body: string,
  prefix: string,
  strings: readonly StoredText[],
): Content {
  const type = attribute(head, 't') ?? 'n';
  if (type === 'inlineStr') return ofText(storedText(body, prefix));
  const written = textOf(body, `${prefix}v`);
  const start = nextTag(body, `<${prefix}f`, 0);
  if (type === 's' && start < 0 && written !== undefined) {
    return ofText(strings[Number(written)] ?? { text: '', isRich: false });
  }
  const value = readValue(type, written, strings);
  if (start < 0) return { ...EMPTY, value };
  const tag = body.slice(start, body.indexOf('>', start) + 1);
  const typed = unescapeXml(textOf(body, `${prefix}f`) ?? '');
  // The cells an array fills hold no formula of their own, on Google as in the file.
  const isArray = attribute(tag, 't') === 'array' && attribute(tag, 'ref')?.includes(':');
  const text = isArray ? `ARRAYFORMULA(${typed})` : typed;
  const group = attribute(tag, 't') === 'shared' ? Number(attribute(tag, 'si') ?? -1) : -1;
  const formula = text === '' && group >= 0 ? ' ' : text;
  return { ...EMPTY, value, formula, shared: group };
}

function ofText({ text, isRich }: StoredText): Content {
  return { ...EMPTY, value: text, isRich };
}

function ownFormula(
  content: Content,
  row: number,
  column: number,
  shared: Map<number, SharedFormula>,
): string {
  if (content.shared < 0) return content.formula;
  if (content.formula !== ' ') {
    shared.set(content.shared, { text: content.formula, row, column });
    return content.formula;
  }
  const first = shared.get(content.shared);
  return first ? shiftFormula(first.text, row - first.row, column - first.column) : '';
}

function readValue(
  type: string,
  text: string | undefined,
  strings: readonly StoredText[],
): CellValue {
  if (text === undefined) return null;
  if (type === 's') return strings[Number(text)]?.text ?? '';
  if (type === 'str') return decodeText(text);
  if (text === '') return null;
  if (type === 'b') return text === '1' || text === 'true';
  if (type === 'e') return new CellError(unescapeXml(text));
  if (type === 'd') return serialOfIso(text);
  const number = Number(text);
  return Number.isFinite(number) ? number : unescapeXml(text);
}

export function storedText(xml: string, prefix: string): StoredText {
  return { text: plainText(xml, prefix), isRich: nextTag(xml, `<${prefix}r`, 0) >= 0 };
}

/** The visible text of a string item: all its runs, without the reading aids of Asian scripts. */
export function plainText(xml: string, prefix: string): string {
  const visible = xml.includes('rPh')
    ? xml.replace(/<(?:\w+:)?rPh\b[\s\S]*?<\/(?:\w+:)?rPh>/g, '')
    : xml;
  let text = '';
  for (let at = nextTag(visible, `<${prefix}t`, 0); at >= 0; ) {
    const start = visible.indexOf('>', at) + 1;
    const end = visible.indexOf(`</${prefix}t>`, start);
    if (visible.charCodeAt(start - 2) !== SLASH && end >= 0) {
      text += decodeText(visible.slice(start, end));
    }
    at = nextTag(visible, `<${prefix}t`, start);
  }
  return text;
}

function textOf(body: string, name: string): string | undefined {
  const start = nextTag(body, `<${name}`, 0);
  if (start < 0) return undefined;
  const inside = body.indexOf('>', start) + 1;
  if (body.charCodeAt(inside - 2) === SLASH) return '';
  return body.slice(inside, body.indexOf(`</${name}>`, inside));
}

function serialOfIso(text: string): CellValue {
  const time = Date.parse(/T/.test(text) ? `${text}Z` : `${text}T00:00Z`);
  return Number.isFinite(time) ? time / 86_400_000 + 25_569 : decodeText(text);
}
