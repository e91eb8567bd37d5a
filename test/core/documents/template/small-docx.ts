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
