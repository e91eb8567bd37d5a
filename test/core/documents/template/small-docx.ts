import PizZip from 'pizzip';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** The smallest .docx with this in its body; parts given by name are added or put in place of. */
export function smallDocx(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const zip = new PizZip();
  const all: Record<string, string> = {
    '[Content_Types].xml':
      `<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      `<Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    '_rels/.rels':
      `<Relationships xmlns="${PACKAGE}/relationships">` +
      `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${body}</w:body></w:document>`,
    ...parts,
  };
  for (const [name, content] of Object.entries(all)) zip.file(name, content);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What may stand in a .docx beside its page, each as the paragraphs it holds. */
export interface OtherParts {
  readonly header?: string;
  readonly footer?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly comments?: string;
  /** The title among the properties of the file. */
  readonly title?: string;
}

/** A .docx of several parts. */
export function docxOf(body: string, others: OtherParts): Uint8Array {
  const { header, footer, footnotes, endnotes, comments, title } = others;
  const notes = (all: string, note: string, content: string): string =>
    `<w:${all} xmlns:w="${WORD}"><w:${note} w:id="2">${content}</w:${note}></w:${all}>`;
  const given = [
    ['header', header, (text: string) => `<w:hdr xmlns:w="${WORD}">${text}</w:hdr>`],
    ['footer', footer, (text: string) => `<w:ftr xmlns:w="${WORD}">${text}</w:ftr>`],
    ['footnotes', footnotes, (text: string) => notes('footnotes', 'footnote', text)],
    ['endnotes', endnotes, (text: string) => notes('endnotes', 'endnote', text)],
    ['comments', comments, (text: string) => notes('comments', 'comment', text)],
  ] as const;
  const parts: Record<string, string> = {};
  const types = [`<Override PartName="/word/document.xml" ContentType="${MAIN}"/>`];
  for (const [name, text, make] of given) {
    if (text === undefined) continue;
    const type = MAIN.replace('document.main', name);
    parts[`word/${name}1.xml`] = make(text);
    types.push(`<Override PartName="/word/${name}1.xml" ContentType="${type}"/>`);
  }
  if (title !== undefined) {
    parts['docProps/core.xml'] =
      `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title></cp:coreProperties>`;
    types.push(
      '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
    );
  }
  parts['[Content_Types].xml'] =
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${types.join('')}</Types>`;
  return smallDocx(body, parts);
}

/** Runs, for putting into a paragraph with something else. */
export function runs(...texts: string[]): string {
  return p(...texts).slice(5, -6);
}

/** A text box as Word writes it: what it holds stands there twice. */
export function textBox(content: string): string {
  const held = `<w:txbxContent>${content}</w:txbxContent>`;
  return (
    '<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">' +
    `<mc:Choice><w:drawing><wps:txbx xmlns:wps="w">${held}</wps:txbx></w:drawing></mc:Choice>` +
    `<mc:Fallback><w:pict><v:textbox xmlns:v="v">${held}</v:textbox></w:pict></mc:Fallback>` +
    '</mc:AlternateContent></w:r></w:p>'
  );
}

const NAMESPACES =
  'xmlns:wp="w" xmlns:a="a" xmlns:pic="p" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** A paragraph with a picture as Word writes it, with a drawn version, an effect and something cut off. */
export function drawing(told: string, id: string, inside = ''): string {
  return (
    `<w:p><w:r><w:drawing ${NAMESPACES}><wp:inline><wp:extent cx="100" cy="200"/>` +
    `<wp:docPr id="1" name="Picture 1" ${told}/>${inside}<a:graphic><pic:pic><pic:blipFill>` +
    `<a:blip r:embed="${id}" r:link="rId8"><a:extLst><a:ext uri="{96DAC541}"><svg r:embed="rId9"/></a:ext></a:extLst></a:blip>` +
    '<a:srcRect l="10" r="10"/></pic:blipFill><pic:spPr><a:xfrm><a:ext cx="100" cy="200"/></a:xfrm>' +
    '</pic:spPr></pic:pic></a:graphic></wp:inline></w:drawing></w:r></w:p>'
  );
}

/** A paragraph; each text is a run of its own, as Word cuts them. */
export function p(...texts: string[]): string {
  return `<w:p>${texts.map((text) => `<w:r><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
}

/** A table; each row is a list of cells, each cell a list of paragraphs or one text. */
export function table(...rows: string[][]): string {
  const cell = (content: string): string =>
    `<w:tc>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** A .docx that says it unpacks to this many megabytes, and does. */
export function huge(megabytes: number): Uint8Array {
  return smallDocx('<w:p/>', { 'word/media/image1.bin': '0'.repeat(megabytes * 1024 * 1024) });
}

export function truncated(docx: Uint8Array): Uint8Array {
  return docx.slice(0, Math.floor(docx.length / 2));
}

/** A .docx whose directory understates what a part unpacks to. */
export function lying(): Uint8Array {
  const bytes = Buffer.from(huge(1));
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002'));
  for (let at = directory; at >= 0; at = bytes.indexOf(Buffer.from('PK\u0001\u0002'), at + 1)) {
    bytes.writeUInt32LE(10, at + 24);
  }
  return Uint8Array.from(bytes);
}
