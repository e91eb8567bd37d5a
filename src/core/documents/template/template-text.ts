import { scanXml } from './xml-scan';

/** Where something stands in a part. The numbers tell one element from another. */
export interface Spot {
  readonly paragraph: number;
  /** The innermost table cell around it. */
  readonly cell: Cell | null;
  /** Links, content controls, text boxes … around it within that cell. */
  readonly wrappers: string;
  /** Those of them that stand around its paragraph. */
  readonly outside: string;
  /** In the second copy of a text box, which Word keeps for its older versions. */
  readonly isCopy: boolean;
}

interface Cell {
  readonly cell: number;
  readonly row: number;
  /** The table, and what else stands around the cell. */
  readonly wrappers: string;
}

/** The text of a part as the engine reads it: all runs as one. Offsets count its characters. */
export interface PartText {
  readonly text: string;
  readonly spotAt: (offset: number) => Spot;
  /** From where to where the paragraph goes that holds an offset. */
  readonly paragraphAt: (offset: number) => readonly [number, number];
  /** The text around an offset within its paragraph, shortened. */
  readonly around: (offset: number) => string;
}

interface Piece {
  readonly from: number;
  readonly spot: Spot;
  /** The first and the last piece of what stands together of its paragraph. */
  readonly block: { first: number; last: number };
}

/** Properties of the file and of its cover, which a text on the page may be bound to. */
const PROPERTIES = [
  ...['Company', 'HyperlinkBase', 'Manager', 'cp:category', 'cp:keywords', 'cp:contentStatus'],
  ...['dc:creator', 'dc:description', 'dc:subject', 'dc:title', 'vt:lpstr', 'vt:lpwstr'],
  ...['PublishDate', 'Abstract', 'CompanyAddress', 'CompanyPhone', 'CompanyFax', 'CompanyEmail'],
];
/** The elements whose text the filling engine reads: text, text of drawings, text of formulas. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'a:t', 'm:t', ...PROPERTIES]);
const PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'a:p', ...PROPERTIES]);
/** Between these the engine may cut; any other element has to stay whole. */
const CUTTABLE: ReadonlySet<string> = new Set([
  'w:r',
  'a:r',
  'w:tr',
  ...PARAGRAPHS,
  ...TEXT_ELEMENTS,
]);
/** Of these one may end and the next begin between the ends of a loop. */
const INTERCHANGEABLE: ReadonlySet<string> = new Set(['w:ins', 'w:moveTo']);
const REACH = 25;

export function readPartText(xml: string): PartText {
  const { text, pieces } = read(xml);
  const pieceAt = (offset: number) => pieces[indexAt(pieces, offset)] as Piece;
  const paragraphAt = (offset: number): readonly [number, number] => {
    const { first, last } = pieceAt(offset).block;
    return [pieces[first]?.from ?? 0, pieces[last + 1]?.from ?? text.length];
  };
  return {
    text,
    spotAt: (offset) => pieceAt(offset).spot,
    paragraphAt,
    around: (offset) => {
      const [start, end] = paragraphAt(offset);
      const from = Math.max(start, offset - REACH);
      const to = Math.min(end, offset + REACH + 10);
      const inside = text.slice(from, to).replace(/\s+/g, ' ').trim();
      return `${from > start ? '…' : ''}${inside}${to < end ? '…' : ''}`;
    },
  };
}

function read(xml: string): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const paragraphs: { readonly paragraph: number; readonly outside: string }[] = [];
  const cells: Cell[] = [];
  const rows: number[] = [];
  let wrappers = '';
  let made = 0;
  let copies = 0;
  let text = '';
  let inText = false;
  scanXml(xml, {
    open: (name) => {
      made += 1;
      if (PARAGRAPHS.has(name)) paragraphs.push({ paragraph: made, outside: wrappers });
      if (TEXT_ELEMENTS.has(name)) inText = true;
      if (name === 'mc:Fallback') copies += 1;
      if (name === 'w:tr') rows.push(made);
      if (name === 'w:tc') {
        cells.push({ cell: made, row: last(rows) ?? 0, wrappers });
        wrappers = '';
      } else if (!CUTTABLE.has(name)) {
        wrappers += `/${INTERCHANGEABLE.has(name) ? name : made}`;
      }
    },
    close: (name) => {
      if (PARAGRAPHS.has(name)) paragraphs.pop();
      if (TEXT_ELEMENTS.has(name)) inText = false;
      if (name === 'mc:Fallback') copies -= 1;
      if (name === 'w:tr') rows.pop();
      if (name === 'w:tc') wrappers = cells.pop()?.wrappers ?? '';
      else if (!CUTTABLE.has(name)) wrappers = wrappers.slice(0, wrappers.lastIndexOf('/'));
    },
    text: (content) => {
      if (!inText) return;
      const { paragraph, outside } = last(paragraphs) ?? { paragraph: 0, outside: '' };
      const cell = last(cells) ?? null;
      const spot = { paragraph, cell, wrappers, outside, isCopy: copies > 0 };
      const before = last(pieces);
      const isSame = before?.spot.paragraph === paragraph;
      const at = pieces.length;
      const block = before && isSame ? before.block : { first: at, last: at };
      block.last = at;
      pieces.push({ from: text.length, spot, block });
      text += decode(content);
    },
  });
  return { text, pieces };
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

function decode(content: string): string {
  return content
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

/** The piece that holds an offset of the whole text. */
function indexAt(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle] as Piece).from <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
