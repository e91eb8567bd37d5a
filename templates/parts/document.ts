import { Document, type IPropertiesOptions, type ISectionOptions, Packer } from 'docx';
import PizZip from 'pizzip';
import { fontSize } from './measure';

/** The font of official papers (cabinet resolution of 7 September 2553), in the size of body text. */
export const OFFICIAL_FONT = 'TH SarabunPSK';
const BODY_SIZE = 16;

const FONT = {
  ascii: OFFICIAL_FONT,
  hAnsi: OFFICIAL_FONT,
  cs: OFFICIAL_FONT,
  eastAsia: OFFICIAL_FONT,
};

/** Local time, because a zip holds local time: the same bytes come out in every time zone. */
const FIXED_DAY = new Date(2024, 0, 1);
const FIXED_TIME = '2024-01-01T00:00:00Z';

/** The .docx of some sections, the same bytes every time. */
export async function packDocument(
  title: string,
  sections: readonly ISectionOptions[],
  features: NonNullable<IPropertiesOptions['features']> = {},
): Promise<Buffer> {
  const document = new Document({
    title,
    creator: 'Prongsai',
    lastModifiedBy: 'Prongsai',
    styles: {
      default: {
        document: {
          run: {
            font: FONT,
            size: fontSize(BODY_SIZE),
            language: { value: 'en-US', eastAsia: 'en-US', bidirectional: 'th-TH' },
          },
          paragraph: { spacing: { before: 0, after: 0 } },
        },
      },
    },
    features,
    sections,
  });
  return steady(await Packer.toBuffer(document));
}

/** What readers of the format look for first; the rest follows by name. */
const FIRST_PARTS = ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'];

/** The same package without the moment it was made. */
function steady(packed: Buffer): Buffer {
  const made = new PizZip(packed);
  const out = new PizZip();
  for (const name of new Set([...FIRST_PARTS, ...Object.keys(made.files).sort()])) {
    const entry = made.files[name];
    if (!entry || entry.dir) continue;
    if (name.endsWith('.rels') && NO_RELATIONS.test(entry.asText())) continue;
    const steadied = STEADIED[name] ?? (EDGE.test(name) ? withOwnNamespaces : undefined);
    const content = steadied ? steadied(entry.asText()) : entry.asUint8Array();
    out.file(name, content, { date: FIXED_DAY, createFolders: false });
  }
  return out.generate({ type: 'nodebuffer', compression: 'DEFLATE' });
}

/** Parts that hold the moment, or a number that counts on from one document to the next. */
const STEADIED: Readonly<Record<string, (xml: string) => string>> = {
  'docProps/core.xml': timeless,
  'word/document.xml': withOwnNumbers,
};

/** Headers and footers: there are many, and each counts in the size of the add-in. */
const EDGE = /^word\/(?:header|footer)[0-9]+\.xml$/;
const NO_RELATIONS = /<Relationships [^>]*\/>$/;

/** Without the namespaces that nothing in the part uses. */
function withOwnNamespaces(part: string): string {
  return part.replace(/ xmlns:(\w+)="[^"]*"/g, (declared, prefix) =>
    new RegExp(`[<\\s/]${prefix}:`).test(part) ? declared : '',
  );
}

/** Pictures numbered from 1. */
function withOwnNumbers(document: string): string {
  let last = 0;
  return document.replace(/(<wp:docPr id=")[0-9]+/g, (_, start) => `${start}${++last}`);
}

function timeless(core: string): string {
  return core.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${FIXED_TIME}`);
}
