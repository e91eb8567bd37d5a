import { parseA1, printA1, type Rect } from '../workbook/a1';
import type { ColumnSpan, Sheet } from '../workbook/sheet';
import type { Sections } from './sections';
import { readValidations, writeValidations } from './validations';
import { attribute, escapeXml, withAttribute } from './xml';

/** Reads everything about a sheet but its cells and notes. */
export function readSheetParts(sheet: Sheet, sections: Sections): void {
  sheet.columns = tags(sections.get('cols'), 'col').map(readColumn);
  sheet.merges = tags(sections.get('mergeCells'), 'mergeCell')
    .map((tag) => parseA1(attribute(tag, 'ref') ?? ''))
    .filter((area): area is Rect => area !== undefined);
  sheet.validations = readValidations(sections.get('dataValidations'));
  const pane = tags(sections.get('sheetViews'), 'pane')[0] ?? '';
  if (attribute(pane, 'state')?.startsWith('frozen')) {
    sheet.frozenRows = Number(attribute(pane, 'ySplit') ?? 0);
    sheet.frozenColumns = Number(attribute(pane, 'xSplit') ?? 0);
  }
  const filter = tags(sections.get('autoFilter'), 'autoFilter')[0] ?? '';
  sheet.filter = parseA1(attribute(filter, 'ref') ?? '');
  const protection = sections.get('sheetProtection');
  if (protection !== '' && /\ssheet=["'](?:1|true)/.test(protection)) {
    const warningOnly = !/\s(?:password|hashValue)=/.test(protection);
    sheet.protections = [{ kind: 'SHEET', area: undefined, description: '', warningOnly }];
  }
  const tab = tags(sections.get('sheetPr'), 'tabColor')[0] ?? '';
  sheet.tabColor = attribute(tab, 'rgb')
    ? `#${attribute(tab, 'rgb')?.slice(-6).toLowerCase()}`
    : '';
}

/** Writes the parts that changed; the others stay letter by letter. */
export function writeSheetParts(sheet: Sheet, sections: Sections): void {
  const { changed } = sheet;
  if (changed.has('columns')) writeColumns(sheet, sections);
  if (changed.has('merges')) writeMerges(sheet, sections);
  if (changed.has('validations')) writeValidations(sheet, sections);
  if (changed.has('frozen')) writeFrozen(sheet, sections);
  if (changed.has('filter')) writeFilter(sheet, sections);
  if (changed.has('protection')) writeProtection(sheet, sections);
  if (changed.has('tabColor')) writeTabColor(sheet, sections);
}

function tags(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>`, 'g'))].map(([tag]) => tag);
}

/** A file counts widths in digits of its default font, of about 7 pixels each. */
const DIGIT = 7;
const PADDING = 5;

function readColumn(raw: string): ColumnSpan {
  const number = (name: string): number => Number(attribute(raw, name) ?? 0);
  const width = number('width');
  const span = { from: number('min'), to: number('max'), style: number('style'), raw };
  return width > 0 ? { ...span, width: width * DIGIT + PADDING } : span;
}

function writeColumns(sheet: Sheet, sections: Sections): void {
  const { prefix } = sections;
  const columns = sheet.columns.map((span) => {
    const own = span.raw === '' ? undefined : readColumn(span.raw);
    if (own?.from === span.from && own.to === span.to && own.width === span.width) return span.raw;
    let tag = span.raw || `<${prefix}col/>`;
    tag = withAttribute(withAttribute(tag, 'min', String(span.from)), 'max', String(span.to));
    if (span.width === undefined || span.width === own?.width) return selfClosed(tag);
    const width = (Math.max(0, span.width - PADDING) / DIGIT).toFixed(4);
    return selfClosed(withAttribute(withAttribute(tag, 'width', width), 'customWidth', '1'));
  });
  sections.set('cols', wrap(prefix, 'cols', columns));
}

function selfClosed(tag: string): string {
  return tag.replace(/\s*\/?>$/, '/>');
}

function writeMerges(sheet: Sheet, sections: Sections): void {
  const { prefix } = sections;
  const merges = sheet.merges.map((area) => `<${prefix}mergeCell ref="${printA1(area)}"/>`);
  sections.set('mergeCells', wrap(prefix, 'mergeCells', merges));
}

function wrap(prefix: string, name: string, inner: readonly string[]): string {
  return inner.length === 0 ? '' : `<${prefix}${name}>${inner.join('')}</${prefix}${name}>`;
}

function writeFrozen(sheet: Sheet, sections: Sections): void {
  const { prefix } = sections;
  const blank = `<${prefix}sheetViews><${prefix}sheetView workbookViewId="0"/></${prefix}sheetViews>`;
  let views = sections.get('sheetViews') || blank;
  views = views
    .replace(/<(?:\w+:)?pane\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?pane>)/g, '')
    .replace(/<(?:\w+:)?selection\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?selection>)/g, '')
    .replace(/<((?:\w+:)?sheetView)\b([^>]*?)\/>/, '<$1$2></$1>');
  sections.set(
    'sheetViews',
    views.replace(/<(?:\w+:)?sheetView\b[^>]*>/, (tag) => tag + pane(sheet, prefix)),
  );
}

function pane({ frozenRows, frozenColumns }: Sheet, prefix: string): string {
  if (frozenRows === 0 && frozenColumns === 0) return '';
  const corner = printA1({ row: frozenRows + 1, column: frozenColumns + 1, rows: 1, columns: 1 });
  const active = frozenRows === 0 ? 'topRight' : frozenColumns === 0 ? 'bottomLeft' : 'bottomRight';
  const split = (name: string, count: number): string => (count === 0 ? '' : ` ${name}="${count}"`);
  return `<${prefix}pane${split('xSplit', frozenColumns)}${split('ySplit', frozenRows)} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${prefix}selection pane="${active}"/>`;
}

/**
 * A warning has no like in a file: it becomes a protection without a password, which staff can
 * lift with one click. Sorting, filtering and widths stay allowed, as they do under a warning.
 */
function writeProtection(sheet: Sheet, sections: Sections): void {
  const wanted = sheet.protections.some((protection) => protection.kind === 'SHEET');
  const held = sections.get('sheetProtection');
  if (wanted && /\ssheet=["'](?:1|true)/.test(held)) return;
  const free = ['formatColumns', 'formatRows', 'sort', 'autoFilter'].map((name) => `${name}="0"`);
  const xml = `<${sections.prefix}sheetProtection sheet="1" ${free.join(' ')}/>`;
  sections.set('sheetProtection', wanted ? xml : '');
}

/** The sort order that a file keeps beside a filter goes with it. */
function writeFilter({ filter }: Sheet, sections: Sections): void {
  const { prefix } = sections;
  sections.set('autoFilter', filter ? `<${prefix}autoFilter ref="${printA1(filter)}"/>` : '');
  sections.set('sortState', '');
}

function writeTabColor(sheet: Sheet, sections: Sections): void {
  const { prefix } = sections;
  const color = sheet.tabColor
    ? `<${prefix}tabColor rgb="FF${escapeXml(sheet.tabColor.slice(1).toUpperCase())}"/>`
    : '';
  const held = sections.get('sheetPr') || `<${prefix}sheetPr/>`;
  const open = held
    .replace(/<(?:\w+:)?tabColor\b[^>]*?(?:\/>|>\s*<\/(?:\w+:)?tabColor>)/, '')
    .replace(/^<((?:\w+:)?sheetPr)\b([^>]*?)\/>$/, '<$1$2></$1>');
  sections.set(
    'sheetPr',
    open.replace(/^<[^>]*>/, (tag) => tag + color),
  );
}
