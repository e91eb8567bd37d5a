import { Sheet, type Visibility } from '../workbook/sheet';
import { Styles } from '../workbook/styles';
import { type Tab, Workbook } from '../workbook/workbook';
import { BLANK_STYLES } from './blank';
import { readTheme } from './colors';
import { readNotes } from './notes';
import { Package } from './package';
import { readCells, type StoredText, storedText } from './read-cells';
import { readStyles } from './read-styles';
import { Sections } from './sections';
import { readSheetParts } from './sheet-parts';
import { UnreadableWorkbook } from './unreadable';
import { attributeOf, child, children, type Document, parseXml } from './xml';

/** A workbook in memory together with the package it came from, to which changes go back. */
export interface OpenWorkbook {
  readonly workbook: Workbook;
  readonly pack: Package;
  /** The part that lists the tabs. */
  readonly main: string;
  readonly mainDocument: Document;
  readonly stylesPart: string;
  readonly stylesDocument: Document;
  /** How many formats the file itself has. */
  readonly ownStyles: number;
  readonly sections: ReadonlyMap<Sheet, Sections>;
}

const SHEET_TYPE = 'spreadsheetml.sheet.main+xml';

/** Reads a workbook out of the bytes of an .xlsx file. */
export function openWorkbook(bytes: Buffer): OpenWorkbook {
  refuseOtherFormats(bytes);
  const pack = Package.read(bytes);
  const main = pack.relations('').find((relation) => relation.type === 'officeDocument')?.target;
  if (main === undefined || !pack.has(main)) {
    throw new UnreadableWorkbook('not-a-workbook');
  }
  const type = pack.contentType(main);
  if (/macroEnabled|template/.test(type)) throw new UnreadableWorkbook('macros');
  if (type.includes('sheet.binary')) throw new UnreadableWorkbook('other-format');
  if (!type.endsWith(SHEET_TYPE)) throw new UnreadableWorkbook('not-a-workbook');
  return readPackage(pack, main);
}

function readPackage(pack: Package, main: string): OpenWorkbook {
  const mainDocument = parseXml(pack.text(main) as string);
  const root = mainDocument.documentElement ?? undefined;
  const part = (type: string): string =>
    pack.relations(main).find((relation) => relation.type === type)?.target ?? '';
  const theme = pack.text(part('theme'));
  const stylesPart = part('styles');
  const stylesDocument = usableStyles(pack.text(stylesPart));
  const bases = readStyles(
    stylesDocument,
    readTheme(theme === undefined ? undefined : parseXml(theme)),
  );
  const styles = new Styles(bases);
  const shift = /^(1|true)$/.test(attributeOf(child(root, 'workbookPr'), 'date1904')) ? 1462 : 0;
  const tabs = children(child(root, 'sheets'), 'sheet');
  const ids = tabs.map((tab) => Number(attributeOf(tab, 'sheetId') || 0));
  const workbook = new Workbook(styles, shift, Math.max(0, ...ids) + 1);
  const strings = readStrings(pack.text(part('sharedStrings')));
  const sections = new Map<Sheet, Sections>();
  workbook.tabs = tabs.map((tab): Tab => {
    const id = tab.getAttributeNS(RELATIONS, 'id') ?? tab.getAttributeNS(STRICT, 'id') ?? '';
    const target = pack.relations(main).find((relation) => relation.id === id);
    if (target?.type !== 'worksheet' || !pack.has(target.target)) return { other: id };
    const number = Number(attributeOf(tab, 'sheetId') || 0);
    const sheet = new Sheet(attributeOf(tab, 'name'), number, styles, target.target);
    sheet.visibility = (attributeOf(tab, 'state') || 'visible') as Visibility;
    sections.set(sheet, readSheet(pack, sheet, strings));
    return sheet;
  });
  if (workbook.sheets.length === 0) throw new UnreadableWorkbook('no-sheets');
  const views = child(root, 'bookViews');
  const active = workbook.tabs[Number(attributeOf(child(views, 'workbookView'), 'activeTab') || 0)];
  workbook.active = active instanceof Sheet ? active : workbook.sheets[0];
  const ownStyles = styles.count;
  return { workbook, pack, main, mainDocument, stylesPart, stylesDocument, ownStyles, sections };
}

const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function readSheet(pack: Package, sheet: Sheet, strings: readonly StoredText[]): Sections {
  const sections = Sections.parse(pack.text(sheet.part) as string);
  readSheetParts(sheet, sections);
  readCells(sections.get('sheetData'), sections.prefix, strings, sheet.grid);
  readNotes(pack, sheet);
  sheet.fit();
  return sections;
}

function readStrings(xml: string | undefined): StoredText[] {
  if (xml === undefined) return [];
  const prefix = /<((?:[\w.-]+:)?)sst\b/.exec(xml)?.[1] ?? '';
  const items = new RegExp(`<${prefix}si(?:\\s[^>]*)?(?:/>|>([\\s\\S]*?)</${prefix}si>)`, 'g');
  return [...xml.matchAll(items)].map(([, inner = '']) => storedText(inner, prefix));
}

/** A style sheet that lacks one of its lists cannot be added to; a plain one takes its place. */
function usableStyles(xml: string | undefined): Document {
  if (xml === undefined) return parseXml(BLANK_STYLES);
  const document = parseXml(xml);
  const lists = ['fonts', 'fills', 'borders', 'cellXfs'];
  const whole = lists.every(
    (name) => children(child(document.documentElement ?? undefined, name)).length > 0,
  );
  return whole ? document : parseXml(BLANK_STYLES);
}

/** Tells a file's kind by its first bytes, so that each wrong kind gets its own sentence. */
function refuseOtherFormats(bytes: Buffer): void {
  if (bytes.length === 0) throw new UnreadableWorkbook('empty');
  const start = bytes.toString('latin1', 0, 8);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw new UnreadableWorkbook(insideOle(bytes));
  if (!start.startsWith('PK')) throw new UnreadableWorkbook('not-xlsx');
  // An open-document file names its kind in its first entry.
  if (bytes.toString('latin1', 30, 38) === 'mimetype') throw new UnreadableWorkbook('other-format');
}

/** Office wraps a file with a password into an OLE container; an old .xls is one by itself. */
function insideOle(bytes: Buffer): 'password' | 'old-xls' | 'not-xlsx' {
  const holds = (name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage') || holds('EncryptionInfo')) return 'password';
  return holds('Workbook') || holds('Book') ? 'old-xls' : 'not-xlsx';
}
