import { decodeXml, scanXml } from './xml-scan';

/** Where something stands in a part. The numbers tell one element from another. */
export interface Spot {
  readonly paragraph: number;
  /** The innermost table cell around it. */
  readonly cell: Cell | null;
  /** Links, content controls, text boxes … around it within that cell. */
  readonly wrappers: string;
}

interface Cell {
  readonly cell: number;
  /** The table, and what else stands around the cell. */
  readonly wrappers: string;
}

/** Something between two braces. */
export interface Tag {
  readonly sign: '' | '#' | '^' | '/';
  /** As typed, without sign and outer spaces. */
  readonly name: string;
  readonly start: Spot;
  readonly end: Spot;
  /** The text it stands in, shortened. */
  readonly around: string;
}

export type BraceProblem = {
  readonly code: 'template-tag-unclosed' | 'template-tag-unopened';
  readonly around: string;
};

export interface TagScan {
  readonly tags: readonly Tag[];
  readonly problems: readonly BraceProblem[];
}

interface Piece {
  readonly from: number;
  readonly spot: Spot;
}

/** The elements whose text the filling engine reads: text, text of drawings, text of formulas. */
const TEXT_ELEMENTS: ReadonlySet<string> = new Set(['w:t', 'a:t', 'm:t']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['w:p', 'a:p']);
/** Between these the engine may cut; any other element has to stay whole. */
const CUTTABLE: ReadonlySet<string> = new Set([
  'w:r',
  'a:r',
  'w:tr',
  ...PARAGRAPHS,
  ...TEXT_ELEMENTS,
]);
/** Overlapping pairs too, as the engine finds them: {{{ is two of them. */
const BRACES = /(?=(\{\{|\}\}))/g;
const REACH = 25;

/**
 * The placeholders of one part, in order. Word may cut a placeholder into several runs, so the text
 * of all runs is read as one, as the engine does.
 */
export function scanTags(xml: string): TagScan {
  const { text, pieces } = readText(xml);
  const tags: Tag[] = [];
  const problems: BraceProblem[] = [];
  let opened = -1;
  for (const found of text.matchAll(BRACES)) {
    const at = found.index ?? 0;
    const around = excerpt(text, pieces, opened < 0 ? at : opened);
    if (found[1] === '{{') {
      if (opened >= 0) problems.push({ code: 'template-tag-unclosed', around });
      opened = at;
    } else if (opened < 0) {
      problems.push({ code: 'template-tag-unopened', around });
    } else {
      const spots = { start: spotAt(pieces, opened), end: spotAt(pieces, at + 1) };
      tags.push({ ...parseTag(text.slice(opened + 2, at)), ...spots, around });
      opened = -1;
    }
  }
  if (opened >= 0) {
    problems.push({ code: 'template-tag-unclosed', around: excerpt(text, pieces, opened) });
  }
  return { tags, problems };
}

/** What stands between the braces, as sign and name. */
export function parseTag(inside: string): Pick<Tag, 'sign' | 'name'> {
  const trimmed = inside.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
  const [first = ''] = trimmed;
  if (first === '#' || first === '^' || first === '/') {
    return { sign: first, name: trimmed.slice(1).trim() };
  }
  return { sign: '', name: trimmed };
}

function readText(xml: string): { readonly text: string; readonly pieces: readonly Piece[] } {
  const pieces: Piece[] = [];
  const paragraphs: number[] = [0];
  const cells: Cell[] = [];
  let wrappers = '';
  let made = 0;
  let text = '';
  let inText = false;
  scanXml(xml, {
    open: (name) => {
      made += 1;
      if (PARAGRAPHS.has(name)) paragraphs.push(made);
      if (TEXT_ELEMENTS.has(name)) inText = true;
      if (name === 'w:tc') {
        cells.push({ cell: made, wrappers });
        wrappers = '';
      } else if (!CUTTABLE.has(name)) wrappers += `/${made}`;
    },
    close: (name) => {
      if (PARAGRAPHS.has(name)) paragraphs.pop();
      if (TEXT_ELEMENTS.has(name)) inText = false;
      if (name === 'w:tc') wrappers = cells.pop()?.wrappers ?? '';
      else if (!CUTTABLE.has(name)) wrappers = wrappers.slice(0, wrappers.lastIndexOf('/'));
    },
    text: (content) => {
      if (!inText) return;
      const spot = { paragraph: last(paragraphs) ?? 0, cell: last(cells) ?? null, wrappers };
      pieces.push({ from: text.length, spot });
      text += decodeXml(content);
    },
  });
  return { text, pieces };
}

function last<T>(items: readonly T[]): T | undefined {
  return items[items.length - 1];
}

function spotAt(pieces: readonly Piece[], offset: number): Spot {
  return (pieces[indexAt(pieces, offset)] as Piece).spot;
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

/** The text around an offset, within its own paragraph. */
function excerpt(text: string, pieces: readonly Piece[], offset: number): string {
  const index = indexAt(pieces, offset);
  const paragraph = pieces[index]?.spot.paragraph;
  let first = index;
  let last = index;
  while (pieces[first - 1]?.spot.paragraph === paragraph) first -= 1;
  while (pieces[last + 1]?.spot.paragraph === paragraph) last += 1;
  const start = pieces[first]?.from ?? 0;
  const end = pieces[last + 1]?.from ?? text.length;
  const from = Math.max(start, offset - REACH);
  const to = Math.min(end, offset + REACH + 10);
  const inside = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > start ? '…' : ''}${inside}${to < end ? '…' : ''}`;
}
