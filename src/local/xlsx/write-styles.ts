import { GENERAL, type Line, NO_FILL, type StyleChange, type Styles } from '../workbook/styles';
import { customFormats } from './read-styles';
import { append, attributeOf, child, children, create, type Document, type Element } from './xml';

/** Adds to a file's formats those that were derived from them. The file's own stay untouched. */
export function writeStyles(document: Document, styles: Styles, fromFile: number): void {
  const writer = new StyleWriter(document.documentElement as Element);
  for (let style = fromFile; style < styles.count; style += 1) {
    const { base, change } = styles.get(style);
    writer.add(base, change);
  }
  writer.count();
}

class StyleWriter {
  private readonly fonts = new Made();
  private readonly fills = new Made();
  private readonly borders = new Made();
  private readonly formats: Map<string, number>;

  constructor(private readonly root: Element) {
    this.formats = new Map([...customFormats(root)].map(([id, code]) => [code, id]));
  }

  add(base: number, change: StyleChange): void {
    const xfs = this.list('cellXfs');
    const xf = (children(xfs, 'xf')[base] as Element).cloneNode(true) as Element;
    if (change.numberFormat !== undefined) this.numberFormat(xf, change.numberFormat);
    if (change.background !== undefined) this.fill(xf, change.background);
    this.font(xf, change);
    this.border(xf, change);
    align(xf, change);
    xfs.appendChild(xf);
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
    const fills = this.list('fills');
    const id = this.fills.get(color, () => {
      if (color === NO_FILL) return 0;
      const pattern = append(append(fills, 'fill'), 'patternFill', { patternType: 'solid' });
      append(pattern, 'fgColor', { rgb: argb(color) });
      append(pattern, 'bgColor', { indexed: 64 });
      return children(fills).length - 1;
    });
    xf.setAttribute('fillId', String(id));
    xf.setAttribute('applyFill', '1');
  }

  private font(xf: Element, change: StyleChange): void {
    const { bold, italic, fontSize, fontColor, fontFamily } = change;
    const wanted = { bold, italic, fontSize, fontColor, fontFamily };
    if (Object.values(wanted).every((value) => value === undefined)) return;
    const fonts = this.list('fonts');
    const base = Number(attributeOf(xf, 'fontId') || 0);
    const id = this.fonts.get(JSON.stringify([base, wanted]), () => {
      const font = (children(fonts)[base] as Element).cloneNode(true) as Element;
      if (bold !== undefined) setPart(font, 'b', bold ? {} : undefined);
      if (italic !== undefined) setPart(font, 'i', italic ? {} : undefined);
      if (fontSize !== undefined) setPart(font, 'sz', { val: fontSize });
      if (fontColor !== undefined)
        setPart(font, 'color', fontColor ? { rgb: argb(fontColor) } : undefined);
      if (fontFamily !== undefined) {
        setPart(font, 'name', { val: fontFamily });
        setPart(font, 'scheme', undefined);
      }
      fonts.appendChild(font);
      return children(fonts).length - 1;
    });
    xf.setAttribute('fontId', String(id));
    xf.setAttribute('applyFont', '1');
  }

  private border(xf: Element, change: StyleChange): void {
    const wanted = SIDES.map((side) => change[side]);
    if (wanted.every((line) => line === undefined)) return;
    const borders = this.list('borders');
    const base = Number(attributeOf(xf, 'borderId') || 0);
    const id = this.borders.get(
      JSON.stringify([base, wanted.map((line) => line ?? String(line))]),
      () => {
        const border = (children(borders)[base] as Element).cloneNode(true) as Element;
        for (const side of SIDES) {
          const line = change[side];
          if (line !== undefined) setSide(border, side, line);
        }
        borders.appendChild(border);
        return children(borders).length - 1;
      },
    );
    xf.setAttribute('borderId', String(id));
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

/** Parts made so far, so that the same change is written once. */
class Made {
  private readonly ids = new Map<string, number>();

  get(key: string, make: () => number): number {
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = make();
    this.ids.set(key, id);
    return id;
  }
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
