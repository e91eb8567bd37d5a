import { UnreadableWorkbook } from './unreadable';

/** The order in which a worksheet's parts must stand, else Excel calls the file damaged. */
const ORDER = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

interface Section {
  readonly name: string;
  readonly xml: string;
}

/** A worksheet's XML cut at its top level. Sections that are not set again are kept letter by letter. */
export class Sections {
  private constructor(
    private readonly open: string,
    private sections: Section[],
    private readonly close: string,
    /** The producer's own namespace prefix, with its colon, or ''. */
    readonly prefix: string,
  ) {}

  static parse(xml: string): Sections {
    const root = /<((?:[\w.-]+:)?)worksheet\b[^>]*?(\/?)>/.exec(xml);
    if (root === null) throw new UnreadableWorkbook('truncated');
    const prefix = root[1] ?? '';
    const start = root.index + root[0].length;
    if (root[2] === '/') {
      const open = `${xml.slice(0, start).replace(/\s*\/>$/, '')}>`;
      return new Sections(open, [], `</${prefix}worksheet>`, prefix);
    }
    const end = xml.lastIndexOf(`</${prefix}worksheet`);
    if (end < 0) throw new UnreadableWorkbook('truncated');
    return new Sections(xml.slice(0, start), cut(xml, start, end), xml.slice(end), prefix);
  }

  get(name: string): string {
    return this.sections.find((section) => section.name === name)?.xml ?? '';
  }

  /** Puts a section in its place; an empty text takes it away. */
  set(name: string, xml: string): void {
    const kept = this.sections.filter((section) => section.name !== name);
    if (xml !== '') {
      const rank = ORDER.indexOf(name);
      const next = kept.findIndex((section) => ORDER.indexOf(section.name) > rank);
      kept.splice(next < 0 ? kept.length : next, 0, { name, xml });
    }
    this.sections = kept;
  }

  print(): string {
    return this.open + this.sections.map((section) => section.xml).join('') + this.close;
  }
}

function cut(xml: string, start: number, end: number): Section[] {
  const sections: Section[] = [];
  const opening = /<([\w.:-]+)(?:\s[^>]*?)?(\/?)>|<!--[\s\S]*?-->/g;
  opening.lastIndex = start;
  for (let tag = opening.exec(xml); tag && tag.index < end; tag = opening.exec(xml)) {
    const name = tag[1];
    if (name === undefined) continue;
    const stop = tag[2] === '/' ? opening.lastIndex : closeOf(xml, name, opening.lastIndex);
    sections.push({ name: name.replace(/^.*:/, ''), xml: xml.slice(tag.index, stop) });
    opening.lastIndex = stop;
  }
  return sections;
}

function closeOf(xml: string, name: string, from: number): number {
  const same = new RegExp(`<(/?)${name}(?=[\\s/>])[^>]*?(/?)>`, 'g');
  same.lastIndex = from;
  let depth = 1;
  for (let tag = same.exec(xml); tag; tag = same.exec(xml)) {
    if (tag[1] === '/') depth -= 1;
    else if (tag[2] !== '/') depth += 1;
    if (depth === 0) return same.lastIndex;
  }
  throw new UnreadableWorkbook('truncated');
}
