export interface Line {
  readonly style: string;
  readonly color: string;
}

/** What the add-in may change about a cell's look; a key that is absent stays as the file has it. */
export interface StyleChange {
  readonly background?: string;
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: boolean;
  readonly top?: Line | null;
  readonly bottom?: Line | null;
  readonly left?: Line | null;
  readonly right?: Line | null;
}

/** A format as the file has it, as far as the add-in can read or change it. */
export interface BaseStyle extends StyleChange {
  readonly background: string;
  readonly numberFormat: string;
}

interface Style {
  readonly background: string;
  readonly numberFormat: string;
  readonly base: number;
  readonly change: StyleChange;
}

export const NO_FILL = '#ffffff';
export const GENERAL = 'General';
export const PLAIN_TEXT = '@';

/** The formats of a workbook by number: first those of the file, then those derived from them. */
export class Styles {
  private readonly list: Style[];
  private readonly known = new Map<string, number>();
  private readonly derived = new WeakMap<StyleChange, Map<number, number>>();

  constructor(private readonly bases: readonly BaseStyle[]) {
    this.list = bases.map(({ background, numberFormat }, base) => {
      return { background, numberFormat, base, change: {} };
    });
  }

  get count(): number {
    return this.list.length;
  }

  get(style: number): Style {
    return (this.list[style] ?? this.list[0]) as Style;
  }

  /** All that is known of a format: the file's own, and what was changed over it. */
  look(style: number): StyleChange {
    const { base, change } = this.get(style);
    return { ...this.bases[base], ...change };
  }

  isText(style: number): boolean {
    return this.get(style).numberFormat === PLAIN_TEXT;
  }

  wraps(style: number): boolean {
    const { base, change } = this.get(style);
    return change.wrap ?? this.bases[base]?.wrap ?? false;
  }

  /** The number of the format that is `style` with the change made. */
  derive(style: number, change: StyleChange): number {
    let byStyle = this.derived.get(change);
    if (byStyle === undefined) {
      byStyle = new Map();
      this.derived.set(change, byStyle);
    }
    const known = byStyle.get(style);
    if (known !== undefined) return known;
    const made = this.find(this.get(style), change);
    byStyle.set(style, made);
    return made;
  }

  private find(from: Style, change: StyleChange): number {
    const base = this.bases[from.base] as BaseStyle;
    const merged = withoutSame({ ...from.change, ...change }, base);
    if (Object.keys(merged).length === 0) return from.base;
    const key = `${from.base} ${JSON.stringify(Object.entries(merged).sort(byName))}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    const background = merged.background ?? base.background;
    const numberFormat = merged.numberFormat ?? base.numberFormat;
    this.list.push({ base: from.base, change: merged, background, numberFormat });
    this.known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

/** What is put back to the file's own is no change: the cell's own format returns whole. */
function withoutSame(change: StyleChange, base: BaseStyle): StyleChange {
  const held = { ...PLAIN, ...base } as Record<string, unknown>;
  const kept = Object.entries(change).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(held[name]),
  );
  return Object.fromEntries(kept);
}

/** What a format is where the file says nothing. An empty colour is the program's own. */
const PLAIN: StyleChange = {
  bold: false,
  italic: false,
  fontColor: '',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  top: null,
  bottom: null,
  left: null,
  right: null,
};

function byName([one]: [string, unknown], [other]: [string, unknown]): number {
  return one < other ? -1 : 1;
}
