import { columnNumber, printA1 } from '../workbook/a1';
import type { Note, Sheet } from '../workbook/sheet';
import type { Package } from './package';
import { plainText } from './read-cells';
import type { Sections } from './sections';
import {
  append,
  attributeOf,
  child,
  children,
  create,
  type Element,
  encodeText,
  parseXml,
  printXml,
} from './xml';

const COMMENTS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML_TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NO_COMMENTS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors/><commentList/></comments>';
const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"></xml>';
const AUTHOR = 'โปร่งใส';

/** The notes of a sheet. Threaded comments are read as notes too, so that nothing writes over them. */
export function readNotes(pack: Package, sheet: Sheet): void {
  const part = relatedPart(pack, sheet.part, 'comments');
  const root = parseXml((part && pack.text(part)) || NO_COMMENTS).documentElement ?? undefined;
  for (const comment of children(child(root, 'commentList'), 'comment')) {
    sheet.notes.set(placeKey(attributeOf(comment, 'ref')), {
      text: noteText(comment),
      original: true,
    });
  }
}

/** Writes the notes that changed; the others, with their shapes, stay as they are. */
export function writeNotes(pack: Package, sheet: Sheet, part: string, sections: Sections): void {
  const held = relatedPart(pack, part, 'comments');
  const document = parseXml((held && pack.text(held)) || NO_COMMENTS);
  const root = document.documentElement as Element;
  const list = child(root, 'commentList') as Element;
  const gone = new Set<string>();
  for (const comment of children(list, 'comment')) {
    const place = placeKey(attributeOf(comment, 'ref'));
    if (sheet.notes.get(place)?.original) continue;
    gone.add(place);
    list.removeChild(comment);
  }
  const added = [...sheet.notes].filter(([, note]) => !note.original);
  if (added.length > 0) {
    const author = authorNumber(child(root, 'authors') as Element);
    for (const [place, note] of added) addComment(list, place, note, author);
  }
  const shapes = relatedShapes(pack, part, sections);
  const before = (shapes && pack.text(shapes)) || NO_SHAPES;
  const after = addShapes(
    removeShapes(before, gone),
    added.map(([place]) => place),
  );
  save(pack, part, sections, { held, shapes, comments: printXml(document), drawing: after });
}

interface Saved {
  readonly held: string | undefined;
  readonly shapes: string | undefined;
  readonly comments: string;
  readonly drawing: string;
}

function save(pack: Package, part: string, sections: Sections, saved: Saved): void {
  if (saved.held !== undefined) pack.set(saved.held, saved.comments);
  else pack.relate(part, 'comments', pack.add('xl/comments#.xml', COMMENTS_TYPE, saved.comments));
  if (saved.shapes !== undefined) {
    pack.set(saved.shapes, saved.drawing);
    return;
  }
  pack.setDefault('vml', VML_TYPE);
  const drawing = pack.add('xl/drawings/vmlDrawing#.vml', VML_TYPE, saved.drawing);
  const id = pack.relate(part, 'vmlDrawing', drawing);
  sections.set(
    'legacyDrawing',
    `<${sections.prefix}legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`,
  );
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function relatedPart(pack: Package, part: string, type: string): string | undefined {
  return pack.relations(part).find((relation) => relation.type === type)?.target;
}

/** The drawing the sheet's own <legacyDrawing> names: headers may have one of their own. */
function relatedShapes(pack: Package, part: string, sections: Sections): string | undefined {
  const id = /\bid\s*=\s*["']([^"']*)/.exec(sections.get('legacyDrawing'))?.[1];
  return pack.relations(part).find((relation) => relation.id === id)?.target;
}

function placeKey(reference: string): string {
  const match = /^([A-Z]+)(\d+)$/.exec(reference);
  return match === null ? '' : `${match[2]},${columnNumber(match[1] as string)}`;
}

function noteText(comment: Element): string {
  const text = child(comment, 'text');
  return text === undefined ? '' : plainText(printRaw(text), text.prefix ? `${text.prefix}:` : '');
}

function printRaw(element: Element): string {
  return printXml(element as never);
}

function authorNumber(authors: Element): number {
  const held = children(authors, 'author').findIndex((author) => author.textContent === AUTHOR);
  if (held >= 0) return held;
  const author = create(authors, 'author');
  author.textContent = AUTHOR;
  authors.appendChild(author);
  return children(authors).length - 1;
}

function addComment(list: Element, place: string, note: Note, author: number): void {
  const [row = 1, column = 1] = place.split(',').map(Number);
  const ref = printA1({ row, column, rows: 1, columns: 1 });
  const comment = append(list, 'comment', { ref, authorId: author });
  const text = append(append(comment, 'text'), 't', { 'xml:space': 'preserve' });
  text.textContent = rawText(note.text);
}

/** The tree escapes XML's own marks; only the file format's _xHHHH_ form is to be made here. */
function rawText(text: string): string {
  return encodeText(text)
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');
}

/** Shapes are cut as text: older files hold HTML in them that is not well-formed XML. */
function removeShapes(drawing: string, places: ReadonlySet<string>): string {
  if (places.size === 0) return drawing;
  return drawing.replace(/<((?:\w+:)?)shape\b[\s\S]*?<\/\1shape>/g, (shape) => {
    const row = /<(?:\w+:)?Row>\s*(\d+)/.exec(shape)?.[1];
    const column = /<(?:\w+:)?Column>\s*(\d+)/.exec(shape)?.[1];
    if (row === undefined || column === undefined || !shape.includes('"Note"')) return shape;
    return places.has(`${Number(row) + 1},${Number(column) + 1}`) ? '' : shape;
  });
}

function addShapes(drawing: string, places: readonly string[]): string {
  const end = drawing.lastIndexOf('</');
  const type = drawing.includes('id="_x0000_t202"') ? '' : SHAPE_TYPE;
  if (places.length === 0 || end < 0) return drawing;
  const used = [...drawing.matchAll(/_x0000_s(\d+)/g)].map((match) => Number(match[1]));
  const first = Math.max(1024, ...used) + 1;
  const added = places.map((place, index) => noteShape(place, first + index)).join('');
  return drawing.slice(0, end) + type + added + drawing.slice(end);
}

/** The text box that the shapes of notes are. */
const SHAPE_TYPE =
  '<v:shapetype xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ' +
  'id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">' +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

function noteShape(place: string, id: number): string {
  const [row = 1, column = 1] = place.split(',').map((part) => Number(part) - 1);
  const top = Math.max(0, row - 1);
  return (
    `<v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" ` +
    `xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s${id}" type="#_x0000_t202" ` +
    `style="position:absolute;margin-left:60pt;margin-top:2pt;width:160pt;height:80pt;z-index:1;visibility:hidden" ` +
    `fillcolor="#ffffe1" o:insetmode="auto">` +
    `<v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:path o:connecttype="none"/>` +
    `<v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/>` +
    `<x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${top}, 10, ${column + 4}, 15, ${top + 5}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
  );
}
