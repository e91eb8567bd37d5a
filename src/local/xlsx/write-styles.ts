import { GENERAL, type Line, NO_FILL, type StyleChange, type Styles } from '../workbook/styles';
import { customFormats } from './read-styles';
import { append, attributeOf, child, children, create, type Document, type Element } from './xml';

/**
 * Adds to a file's formats the derived ones that are used, and gives the number of each in the file.
 * One that the file has already is not added again, so that a file saved over and over does not grow.
 * The file's own stay untouched.
 */
export function writeStyles(
  document: Document,
  styles: Styles,
  used: Iterable<number>,
): ReadonlyMap<number, number> {
  const writer = new StyleWriter(document.documentElement as Element);
  const numbers = new Map<number, number>();
  for (const style of used) {
    const { base, change } = styles.get(style);
    numbers.set(style, writer.add(base, change));
  }
  writer.count();
  return numbers;
}

class StyleWriter {
  private readonly fonts: Parts;
  private readonly fills: Parts;
  private readonly borders: Parts;
  private readonly xfs: Parts;
  private readonly formats: Map<string, number>;

  constructor(private readonly root: Element) {
    this.formats = new Map([...customFormats(root)].map(([id, code]) => [code, id]));
    this.fonts = new Parts(this.list('fonts'));
    this.fills = new Parts(this.list('fills'));
    this.borders = new Parts(this.list('borders'));
    this.xfs = new Parts(this.list('cellXfs'));
  }

  add(base: number, change: StyleChange): number {
    const xf = this.xfs.copy(base);
    if (change.numberFormat !== undefined) this.numberFormat(xf, change.numberFormat);
    if (change.background !== undefined) this.fill(xf, change.background);
    this.font(xf, change);
    this.border(xf, change);
    align(xf, change);
    return this.xfs.add(xf);
  }

  count(): void {
    for (const name of ['numFmts', 'fonts', 'fills', 'borders', 'cellXfs']) {
      const list = child(this.root, name);
      list?.setAttribute('count', String(children(list).length));
    }
  }

  private numberFormat(xf: Element, code: string): void {
    const id = code === GENERAL ? 0 : code === '@' ? 49 : this.formatId(code);
    xf.setAttribute('numFmtId', String(id));
    xf.setAttribute('applyNumberFormat', '1');
  }

  private formatId(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = Math.max(FIRST_CUSTOM - 1, ...this.formats.values()) + 1;
    append(this.list('numFmts'), 'numFmt', { numFmtId: id, formatCode: code });
    this.formats.set(code, id);
    return id;
  }

  private fill(xf: Element, color: string): void {
    xf.setAttribute('fillId', String(color === NO_FILL ? 0 : this.solidFill(color)));
    xf.setAttribute('applyFill', '1');
  }

  private solidFill(color: string): number {
    const fill = create(this.root, 'fill');
    const pattern = append(fill, 'patternFill', { patternType: 'solid' });
    append(pattern, 'fgColor', { rgb: argb(color) });
    append(pattern, 'bgColor', { indexed: 64 });
    return this.fills.add(fill);
  }

  private font(xf: Element, change: StyleChange): void {
    const { bold, italic, fontSize, fontColor, fontFamily } = change;
    const wanted = [bold, italic, fontSize, fontColor, fontFamily];
    if (wanted.every((value) => value === undefined)) return;
    const font = this.fonts.copy(Number(attributeOf(xf, 'fontId') || 0));
    if (bold !== undefined) setPart(font, 'b', bold ? {} : undefined);
    if (italic !== undefined) setPart(font, 'i', italic ? {} : undefined);
    if (fontSize !== undefined) setPart(font, 'sz', { val: fontSize });
    if (fontColor !== undefined)
      setPart(font, 'color', fontColor ? { rgb: argb(fontColor) } : undefined);
    if (fontFamily !== undefined) {
      setPart(font, 'name', { val: fontFamily });
      setPart(font, 'scheme', undefined);
    }
    xf.setAttribute('fontId', String(this.fonts.add(font)));
    xf.setAttribute('applyFont', '1');
  }

  private border(xf: Element, change: StyleChange): void {
    if (SIDES.every((side) => change[side] === undefined)) return;
    const border = this.borders.copy(Number(attributeOf(xf, 'borderId') || 0));
    for (const side of SIDES) {
      const line = change[side];
      if (line !== undefined) setSide(border, side, line);
    }
    xf.setAttribute('borderId', String(this.borders.add(border)));
    xf.setAttribute('applyBorder', '1');
  }

  /** One of the lists of the style sheet, made in its place when the file has none. */
  private list(name: string): Element {
    const held = child(this.root, name);
    if (held !== undefined) return held;
    const made = create(this.root, name);
    this.root.insertBefore(made, this.root.firstChild);
    return made;
  }
}

/** One list of the style sheet: its parts by number, and which number a part has. */
class Parts {
  private readonly parts: Element[];
  private readonly ids = new Map<string, number>();

  constructor(private readonly list: Element) {
    this.parts = children(list);
    this.parts.forEach((part, id) => {
      const form = formOf(part);
      if (!this.ids.has(form)) this.ids.set(form, id);
    });
  }

  copy(id: number): Element {
    return (this.parts[id] as Element).cloneNode(true) as Element;
  }

  /** The number of a part of the same form; it is added where there is none. */
  add(part: Element): number {
    const form = formOf(part);
    const known = this.ids.get(form);
    if (known !== undefined) return known;
    this.list.appendChild(part);
    this.ids.set(form, this.parts.length);
    return this.parts.push(part) - 1;
  }
}

/** The same for parts that mean the same, in whatever order their attributes stand. */
function formOf(element: Element): string {
  const attributes = Array.from(element.attributes, ({ name, value }) => `${name}="${value}"`);
  return `<${[element.localName, ...attributes.sort()].join(' ')}>${children(element).map(formOf).join('')}</>`;
}

const FIRST_CUSTOM = 164;
const SIDES = ['left', 'right', 'top', 'bottom'] as const;
/** The order in which the parts of a font stand. */
const FONT =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(
    ' ',
  );

function setPart(
  font: Element,
  name: string,
  attributes: Record<string, string | number> | undefined,
): void {
  for (const old of children(font, name)) font.removeChild(old);
  if (attributes === undefined) return;
  insertInOrder(font, create(font, name, attributes), FONT);
}

function setSide(border: Element, side: (typeof SIDES)[number], line: Line | null): void {
  const made = create(border, side, line === null ? {} : { style: line.style });
  if (line !== null) append(made, 'color', { rgb: argb(line.color) });
  const held = child(border, side);
  if (held !== undefined) border.replaceChild(made, held);
  else insertInOrder(border, made, SIDES);
}

function insertInOrder(parent: Element, made: Element, order: readonly string[]): void {
  const rank = order.indexOf(made.localName ?? '');
  const isLater = (part: Element): boolean => {
    const at = order.indexOf(part.localName ?? '');
    return at < 0 || at > rank;
  };
  parent.insertBefore(made, children(parent).find(isLater) ?? null);
}

function align(xf: Element, change: StyleChange): void {
  const { horizontal, vertical, wrap } = change;
  if (horizontal === undefined && vertical === undefined && wrap === undefined) return;
  let alignment = child(xf, 'alignment');
  if (alignment === undefined) {
    alignment = create(xf, 'alignment');
    xf.insertBefore(alignment, xf.firstChild);
  }
  if (horizontal !== undefined) alignment.setAttribute('horizontal', horizontal);
  if (vertical !== undefined) alignment.setAttribute('vertical', vertical);
  if (wrap !== undefined) alignment.setAttribute('wrapText', wrap ? '1' : '0');
  xf.setAttribute('applyAlignment', '1');
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
