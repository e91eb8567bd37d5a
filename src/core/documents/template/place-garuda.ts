import { matchKey } from '../../text/thai';
import type { Picture } from './picture';
import { partText, type TemplateArchive } from './template-archive';

/** By this description, or title, a picture of a template is the place of the Garuda. */
const DESCRIPTIONS = ['ครุฑ', 'ตราครุฑ', 'ภาพครุฑ'].map(matchKey);

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const IMAGE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/image';
const RELATION_ID = 'rIdGaruda';
const CONTENT_TYPES = '[Content_Types].xml';

/**
 * Puts the office's Garuda into each place for it, whose height it keeps; the width follows the
 * picture. Returns the names of the parts that are new; without such a place nothing changes.
 */
export function placeGaruda({ zip, textParts }: TemplateArchive, picture: Picture): string[] {
  const media = `media/garuda.${picture.type}`;
  const added = new Set<string>();
  for (const { name: part } of textParts) {
    const xml = partText(zip, part) ?? '';
    const placed = inPlaces(xml, (drawing) => withPicture(drawing, picture));
    if (placed === xml) continue;
    const [folder, relations] = besideOf(part);
    const held = partText(zip, relations);
    if (held === null) added.add(relations);
    added.add(folder + media);
    zip.file(part, placed);
    zip.file(relations, withRelation(held ?? `<Relationships xmlns="${RELATIONS}"/>`, media));
    zip.file(folder + media, picture.bytes);
  }
  if (added.size > 0)
    zip.file(CONTENT_TYPES, withType(partText(zip, CONTENT_TYPES) ?? '', picture));
  return [...added];
}

/** Whether paper made from the template has a place for the Garuda. */
export function hasGarudaPlace({ zip, textParts }: TemplateArchive): boolean {
  return textParts.some(({ name, isPrinted }) => {
    const xml = partText(zip, name) ?? '';
    return isPrinted && inPlaces(xml, () => '') !== xml;
  });
}

/** Where a picture begins and ends, as Word and Google Docs write it. */
const EDGE = /<(\/?)wp:(?:inline|anchor)\b[^>]*>/g;

/** The text with each picture that is a place changed; of pictures inside each other the innermost. */
function inPlaces(xml: string, change: (drawing: string) => string): string {
  const pieces: string[] = [];
  let done = 0;
  let open = -1;
  for (const edge of xml.matchAll(EDGE)) {
    const at = edge.index ?? 0;
    if (edge[1] === '') {
      open = at;
      continue;
    }
    const end = at + edge[0].length;
    const drawing = open < 0 ? '' : xml.slice(open, end);
    if (isPlace(drawing)) {
      pieces.push(xml.slice(done, open), change(drawing));
      done = end;
    }
    open = -1;
  }
  return pieces.join('') + xml.slice(done);
}

const PROPERTIES = /<wp:docPr\b[^>]*>/;
const TOLD = /\s(?:descr|title)\s*=\s*["']([^"']*)["']/g;
const EMBEDDED = /(:embed\s*=\s*["'])[^"']*/;
const SIZE = /<wp:extent\b[^>]*\bcy\s*=\s*["']([0-9]{1,9})["']/;

function isPlace(drawing: string): boolean {
  const [properties = ''] = PROPERTIES.exec(drawing) ?? [];
  const told = [...properties.matchAll(TOLD)].map(([, text = '']) => matchKey(text));
  const isCalled = told.some((text) => DESCRIPTIONS.includes(text));
  return isCalled && EMBEDDED.test(drawing) && SIZE.test(drawing);
}

/** A drawn version of the old picture, its effects and what was cut off it, go with it. */
function withPicture(drawing: string, { width, height }: Picture): string {
  const cy = Number(SIZE.exec(drawing)?.[1]);
  const cx = Math.max(1, Math.round((cy * width) / height));
  return drawing
    .replace(/(<a:blip\b[^>]*[^/>])>[\s\S]*?<\/a:blip>/g, '$1/>')
    .replace(/<a:blip\b[^>]*>/g, (blip) =>
      blip.replace(EMBEDDED, `$1${RELATION_ID}`).replace(/\s[\w.-]+:link\s*=\s*["'][^"']*["']/, ''),
    )
    .replace(/<a:srcRect\b[^>]*\/>/g, '<a:srcRect/>')
    .replace(/<(?:wp:extent|a:ext)\b[^>]*\bcx\s*=[^>]*>/g, (extent) =>
      extent
        .replace(/(\bcx\s*=\s*["'])[0-9]+/, `$1${cx}`)
        .replace(/(\bcy\s*=\s*["'])[0-9]+/, `$1${cy}`),
    );
}

/** The folder of a part, and the part that says what it refers to. */
function besideOf(part: string): readonly [folder: string, relations: string] {
  const at = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, at);
  return [folder, `${folder}_rels/${part.slice(at)}.rels`];
}

function withRelation(relations: string, target: string): string {
  const own = new RegExp(`<Relationship\\b[^>]*\\bId=["']${RELATION_ID}["'][^>]*/>`, 'g');
  const relation = `<Relationship Id="${RELATION_ID}" Type="${IMAGE}" Target="${target}"/>`;
  return intoRoot(relations.replace(own, ''), 'Relationships', relation);
}

function withType(types: string, { type }: Picture): string {
  const known = new RegExp(`<Default\\b[^>]*\\bExtension=["']${type}["']`, 'i');
  if (known.test(types)) return types;
  return intoRoot(types, 'Types', `<Default Extension="${type}" ContentType="image/${type}"/>`);
}

/** The text with one element more, the first below its root. */
function intoRoot(xml: string, root: string, element: string): string {
  return xml
    .replace(new RegExp(`<${root}\\b([^>]*)/>`), `<${root}$1></${root}>`)
    .replace(new RegExp(`<${root}\\b[^>]*>`), (opening) => opening + element);
}
