import { groupBy } from '../../text/group-by';
import {
  type Bookmark,
  findBookmarks,
  type Marks,
  PAGEREF,
  type Piece,
  type Reference,
} from './find-bookmarks';
import { encodeXml } from './xml-scan';

/** What a stretch of XML is replaced with. */
interface Edit extends Piece {
  readonly by: string;
}

/** A bookmark under the name it is left with. */
interface Named {
  readonly bookmark: Bookmark;
  readonly name: string;
}

/** Word knows no longer name. */
const LONGEST_NAME = 40;

/**
 * Gives each bookmark a name and a number of its own, for a loop repeats those inside it as they are.
 * The k-th PAGEREF of a name then points to the k-th bookmark of that name; references beyond start
 * anew. So contents that one loop prints name the pages of what another prints in the same order.
 * Text counts as text, whatever it looks like. XML whose bookmarks are sound comes back as it is.
 */
export function bindBookmarks(xml: string): string {
  if (!xml.includes('<w:bookmark')) return xml;
  const marks = findBookmarks(xml);
  const named = nameApart(marks.bookmarks);
  if (isSound(marks, named)) return xml;
  return applied(xml, [
    ...named.flatMap((one, index) => marked(one, marks.freeId + index)),
    ...marks.strayEnds.filter(isEmpty).map((end) => edit(end, '')),
    ...bound(marks.references, named),
  ]);
}

/** The first of a name keeps it. Names that differ in case only are one to Word. */
function nameApart(bookmarks: readonly Bookmark[]): Named[] {
  const used = new Set(bookmarks.map(({ name }) => keyOf(name)));
  const counts = new Map<string, number>();
  return bookmarks.map((bookmark) => {
    const key = keyOf(bookmark.name);
    let count = (counts.get(key) ?? 0) + 1;
    while (count > 1 && used.has(keyOf(numbered(bookmark.name, count)))) count += 1;
    counts.set(key, count);
    const name = count === 1 ? bookmark.name : numbered(bookmark.name, count);
    used.add(keyOf(name));
    return { bookmark, name };
  });
}

function numbered(name: string, count: number): string {
  const ending = `_${count}`;
  return name.slice(0, LONGEST_NAME - ending.length) + ending;
}

function isSound({ bookmarks, strayEnds }: Marks, named: readonly Named[]): boolean {
  return (
    strayEnds.length === 0 &&
    new Set(bookmarks.map(({ id }) => id)).size === bookmarks.length &&
    named.every(({ bookmark, name }) => bookmark.end !== null && bookmark.name === name)
  );
}

/** A bookmark under its name and number; one whose end a loop left out ends where it starts. */
function marked({ bookmark, name }: Named, id: number): Edit[] {
  const { start, end } = bookmark;
  const opening = withAttribute(withAttribute(start.text, 'w:id', String(id)), 'w:name', name);
  if (end) return [edit(start, opening), edit(end, withAttribute(end.text, 'w:id', String(id)))];
  return [edit(start, isEmpty(start) ? `${opening}<w:bookmarkEnd w:id="${id}"/>` : opening)];
}

function bound(references: readonly Reference[], named: readonly Named[]): Edit[] {
  const targets = groupBy(named, ({ bookmark }) => keyOf(bookmark.name));
  const counts = new Map<string, number>();
  return references.flatMap((reference) => {
    const key = keyOf(reference.name);
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const known = targets.get(key) ?? [];
    const target = known[count % known.length]?.name ?? reference.name;
    return target === reference.name ? [] : pointed(reference, target);
  });
}

/** The whole instruction moves into its first piece. */
function pointed({ pieces, instruction, isSimple }: Reference, target: string): Edit[] {
  const renamed = instruction.replace(PAGEREF, (_, before: string) => before + target);
  return pieces.map((piece, index) => {
    if (isSimple) return edit(piece, withAttribute(piece.text, 'w:instr', renamed));
    return edit(piece, index === 0 ? encodeXml(renamed) : '');
  });
}

function withAttribute(tag: string, name: string, value: string): string {
  const pattern = new RegExp(`(\\s${name}\\s*=\\s*)(?:"[^"]*"|'[^']*')`);
  return tag.replace(pattern, (_, before: string) => `${before}"${encodeXml(value)}"`);
}

function isEmpty({ text }: Piece): boolean {
  return text.endsWith('/>');
}

function edit(piece: Piece, by: string): Edit {
  return { ...piece, by };
}

function applied(xml: string, edits: readonly Edit[]): string {
  const out: string[] = [];
  let from = 0;
  for (const { at, text, by } of [...edits].sort((a, b) => a.at - b.at)) {
    out.push(xml.slice(from, at), by);
    from = at + text.length;
  }
  return out.join('') + xml.slice(from);
}

function keyOf(name: string): string {
  return name.toLowerCase();
}
