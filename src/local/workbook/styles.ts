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

/** A format as the file has it, of which only what the add-in can read is known here. */
export interface BaseStyle {
  readonly background: string;
  readonly numberFormat: string;
}

interface Style extends BaseStyle {
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

  constructor(bases: readonly BaseStyle[]) {
    this.list = bases.map((style, base) => ({ ...style, base, change: {} }));
    if (this.list.length === 0) {
      this.list.push({ background: NO_FILL, numberFormat: GENERAL, base: 0, change: {} });
    }
  }

  get count(): number {
    return this.list.length;
  }

  get(style: number): Style {
    return (this.list[style] ?? this.list[0]) as Style;
  }

  isText(style: number): boolean {
    return this.get(style).numberFormat === PLAIN_TEXT;
  }

  /** The number of the format that is `style` with the change made. */
  derive(style: number, change: StyleChange): number {
    const from = this.get(style);
    const base = this.list[from.base] as Style;
    const merged = tidy({ ...from.change, ...change }, base);
    if (Object.keys(merged).length === 0) return from.base;
    const key = `${from.base}|${JSON.stringify(merged, Object.keys(merged).sort().concat(PARTS))}`;
    const found = this.known.get(key);
    if (found !== undefined) return found;
    this.list.push({
      base: from.base,
      change: merged,
      background: merged.background ?? base.background,
      numberFormat: merged.numberFormat ?? base.numberFormat,
    });
    this.known.set(key, this.list.length - 1);
    return this.list.length - 1;
  }
}

const PARTS = ['style', 'color'];

/** A colour or number format put back to the file's own is no change: the cell's format returns whole. */
function tidy(change: StyleChange, base: BaseStyle): StyleChange {
  const { background, numberFormat, ...rest } = change;
  return {
    ...rest,
    ...(background !== undefined && background !== base.background ? { background } : {}),
    ...(numberFormat !== undefined && numberFormat !== base.numberFormat ? { numberFormat } : {}),
  };
}
