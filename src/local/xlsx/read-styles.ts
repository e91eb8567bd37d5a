import { type BaseStyle, GENERAL, NO_FILL, type StyleChange } from '../workbook/styles';
import { readColor } from './colors';
import { attributeOf, child, children, type Document, type Element } from './xml';

/** What can be read of each cell format of a file, in the file's own order. */
export function readStyles(document: Document, theme: readonly string[]): BaseStyle[] {
  const root = document.documentElement ?? undefined;
  const formats = customFormats(root);
  const fills = children(child(root, 'fills')).map((fill) => fillColor(fill, theme));
  const fonts = children(child(root, 'fonts')).map((font) => readFont(font, theme));
  const borders = children(child(root, 'borders')).map((border) => readBorder(border, theme));
  return children(child(root, 'cellXfs'), 'xf').map((xf) => {
    const number = (name: string): number => Number(attributeOf(xf, name) || 0);
    const id = number('numFmtId');
    return {
      ...fonts[number('fontId')],
      ...borders[number('borderId')],
      ...readAlignment(child(xf, 'alignment')),
      background: fills[number('fillId')] ?? NO_FILL,
      numberFormat: formats.get(id) ?? BUILT_IN[id] ?? GENERAL,
    };
  });
}

function readFont(font: Element, theme: readonly string[]): StyleChange {
  const isOn = (name: string): boolean => {
    const part = child(font, name);
    return part !== undefined && !/^(0|false)$/.test(attributeOf(part, 'val'));
  };
  const size = Number(attributeOf(child(font, 'sz'), 'val'));
  const color = readColor(child(font, 'color'), theme);
  return {
    bold: isOn('b'),
    italic: isOn('i'),
    fontFamily: attributeOf(child(font, 'name'), 'val'),
    ...(size > 0 ? { fontSize: size } : {}),
    // Black is what a font without a colour shows, and what Google calls it.
    ...(color === undefined || color === '#000000' ? {} : { fontColor: color }),
  };
}

function readBorder(border: Element, theme: readonly string[]): StyleChange {
  const sides = (['top', 'bottom', 'left', 'right'] as const).map((side) => {
    const line = child(border, side);
    const style = attributeOf(line, 'style');
    const color = readColor(child(line, 'color'), theme) ?? '#000000';
    return [side, style === '' || style === 'none' ? null : { style, color }] as const;
  });
  return Object.fromEntries(sides);
}

function readAlignment(alignment: Element | undefined): StyleChange {
  return {
    horizontal: attributeOf(alignment, 'horizontal') || 'general',
    vertical: attributeOf(alignment, 'vertical') || 'bottom',
    wrap: /^(1|true)$/.test(attributeOf(alignment, 'wrapText')),
  };
}

export function customFormats(root: Element | undefined): Map<number, string> {
  return new Map(
    children(child(root, 'numFmts')).map((entry) => [
      Number(attributeOf(entry, 'numFmtId')),
      attributeOf(entry, 'formatCode'),
    ]),
  );
}

function fillColor(fill: Element, theme: readonly string[]): string {
  const pattern = child(fill, 'patternFill');
  const kind = attributeOf(pattern, 'patternType');
  if (pattern === undefined || kind === '' || kind === 'none') return NO_FILL;
  return readColor(child(pattern, 'fgColor'), theme) ?? NO_FILL;
}

/** The formats a file names by number only, as they show in Thailand. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"฿"#,##0;-"฿"#,##0',
  6: '"฿"#,##0;[Red]-"฿"#,##0',
  7: '"฿"#,##0.00;-"฿"#,##0.00',
  8: '"฿"#,##0.00;[Red]-"฿"#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'd/m/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'd/m/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;[Red]-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;[Red]-#,##0.00',
  41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
  42: '_-"฿"* #,##0_-;-"฿"* #,##0_-;_-"฿"* "-"_-;_-@_-',
  43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  44: '_-"฿"* #,##0.00_-;-"฿"* #,##0.00_-;_-"฿"* "-"??_-;_-@_-',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  // The Thai entries: digits, then dates of the Buddhist era.
  59: 't0',
  60: 't0.00',
  61: 't#,##0',
  62: 't#,##0.00',
  67: 't0%',
  68: 't0.00%',
  71: '[$-D07041E]d/m/yyyy',
  72: '[$-D07041E]d-mmm-yy',
  73: '[$-D07041E]d-mmm',
  74: '[$-D07041E]mmm-yy',
  75: '[$-D07041E]h:mm',
  76: '[$-D07041E]h:mm:ss',
  77: '[$-D07041E]d/m/yyyy h:mm',
  81: '[$-107041E]d/m/bb',
};
