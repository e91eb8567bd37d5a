import { type Line, NO_FILL, type StyleChange } from '../../workbook/styles';
import { GoogleError, NotStoodInError } from '../google-error';
import { type Members, signatureError } from '../stand-in';
import type { HostState } from '../state';
import { eachCell, type RangeBox } from './range-box';
import { shaped } from './range-write';

/** The members of Range that change how cells look. */
export function lookMembers(_state: HostState, box: RangeBox, self: () => object): Members {
  const { area, sheet } = box;
  const all = (change: StyleChange): object => {
    eachCell(area, (row, column) => sheet.grid.restyle(row, column, change));
    return self();
  };
  const each = (values: unknown, member: string, read: (value: unknown) => StyleChange): object => {
    const rows = shaped(box, values, member);
    const changes = new Map<unknown, StyleChange>();
    const change = (value: unknown): StyleChange => {
      const known = changes.get(value) ?? read(value);
      changes.set(value, known);
      return known;
    };
    eachCell(area, (row, column, down, across) =>
      sheet.grid.restyle(row, column, change(rows[down]?.[across])),
    );
    return self();
  };
  const member = (single: string, read: (value: unknown) => StyleChange): Members => ({
    [single]: (value: unknown) => all(read(value)),
    [`${single}s`]: (values: unknown) => each(values, `${single}s`, read),
  });
  return {
    ...member('setBackground', (value) => ({ background: colorOf(value, NO_FILL) })),
    ...member('setNumberFormat', (value) => ({ numberFormat: formatOf(value) })),
    ...member('setFontWeight', (value) => ({ bold: value === 'bold' })),
    ...member('setFontStyle', (value) => ({ italic: value === 'italic' })),
    ...member('setFontSize', (value) => ({ fontSize: Number(value) })),
    ...member('setFontColor', (value) => ({ fontColor: fontColorOf(value) })),
    ...member('setHorizontalAlignment', (value) => ({ horizontal: horizontal(value) })),
    ...member('setVerticalAlignment', (value) => ({ vertical: vertical(value) })),
    ...member('setWrap', (value) => ({ wrap: value === true })),
    setFontFamily: (value: unknown) => all({ fontFamily: String(value) }),
    setFontFamilies: (values: unknown) =>
      each(values, 'setFontFamilies', (value) => ({ fontFamily: String(value) })),
    setWrapStrategy: (value: unknown) => all({ wrap: String(value) === 'WRAP' }),
    setBorder: (...values: unknown[]) => {
      drawBorder(box, values);
      return self();
    },
  };
}

/** Sides in Google's order; null leaves a side as it is, false takes it away. */
function drawBorder({ area, sheet }: RangeBox, values: readonly unknown[]): void {
  if (values.length !== 6 && values.length !== 8) {
    throw signatureError('SpreadsheetApp.Range.setBorder', values);
  }
  const [top, left, bottom, right, vertically, horizontally, color, style] = values;
  const line = { style: lineStyle(style), color: colorOf(color, '#000000') };
  const side = (wanted: unknown): Line | null | undefined =>
    wanted === null || wanted === undefined ? undefined : wanted === true ? line : null;
  const changes = new Map<string, StyleChange>();
  eachCell(area, (row, column, down, across) => {
    const edges = [down === 0, down === area.rows - 1, across === 0, across === area.columns - 1];
    const known = changes.get(edges.join());
    if (known !== undefined) return sheet.grid.restyle(row, column, known);
    const sides: Record<string, Line | null | undefined> = {
      top: side(edges[0] ? top : horizontally),
      bottom: side(edges[1] ? bottom : horizontally),
      left: side(edges[2] ? left : vertically),
      right: side(edges[3] ? right : vertically),
    };
    const wanted = Object.entries(sides).filter(([, line]) => line !== undefined);
    const change: StyleChange = Object.fromEntries(wanted);
    changes.set(edges.join(), change);
    sheet.grid.restyle(row, column, change);
  });
}

const LINES: Record<string, string> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

function lineStyle(style: unknown): string {
  if (style === null || style === undefined) return 'thin';
  const known = LINES[String(style)];
  if (known === undefined) throw new NotStoodInError(`SpreadsheetApp.BorderStyle.${style}`);
  return known;
}

/** Black is the color of a cell without one. */
function fontColorOf(value: unknown): string {
  const color = colorOf(value, '');
  return color === '#000000' ? '' : color;
}

export function colorOf(value: unknown, none: string): string {
  if (value === null || value === undefined || value === '') return none;
  const text = String(value).toLowerCase();
  if (/^#[0-9a-f]{6}$/.test(text)) return text;
  if (/^#[0-9a-f]{3}$/.test(text)) return text.replace(/[0-9a-f]/g, '$&$&');
  const named = NAMED[text];
  if (named === undefined) throw new GoogleError(`Invalid color: ${text}`);
  return named;
}

const NAMED: Record<string, string> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  yellow: '#ffff00',
  orange: '#ffa500',
  gray: '#808080',
};

function formatOf(value: unknown): string {
  const text = value === null || value === undefined ? '' : String(value);
  return text === '' || text === '0.###############' ? 'General' : text;
}

function horizontal(value: unknown): string {
  return value === 'left' || value === 'center' || value === 'right' ? value : 'general';
}

function vertical(value: unknown): string {
  return value === 'middle' ? 'center' : value === 'top' ? 'top' : 'bottom';
}
