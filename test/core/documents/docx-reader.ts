import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import PizZip from 'pizzip';

/** A cell as it stands in the file. */
export interface ReadCell {
  readonly text: string;
  readonly span: number;
  /** '' where the cell is not merged downwards. */
  readonly merge: '' | 'restart' | 'continue';
}

export interface ReadTable {
  readonly rows: readonly (readonly ReadCell[])[];
  /** How many rows from the top repeat on each page. */
  readonly headerRows: number;
  /** Whether no row may split. */
  readonly whole: boolean;
}

/** A .docx opened the hard way, so that tests judge the file and not the code that wrote it. */
export function readDocx(bytes: Uint8Array) {
  const zip = new PizZip(Buffer.from(bytes));
  const part = (name: string): Document => parse(zip.files[name]?.asText() ?? '', name);
  const document = part('word/document.xml');
  return {
    names: Object.keys(zip.files),
    xml: (name: string): string => zip.files[name]?.asText() ?? '',
    partBytes: (name: string): Buffer => Buffer.from(zip.files[name]?.asUint8Array() ?? []),
    part,
    body: document.documentElement as Element,
    text: textOf(document.documentElement as Element),
    paragraphs: elements(document, 'w:p'),
    tables: elements(document, 'w:tbl').map(readTable),
    sections: elements(document, 'w:sectPr'),
  };
}

export function elements(parent: Document | Element, name: string): Element[] {
  return Array.from(parent.getElementsByTagName(name));
}

export function first(parent: Document | Element, name: string): Element {
  const [found] = elements(parent, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** The attribute of the first element of a name below another, or '' where there is none. */
export function attribute(parent: Document | Element, name: string, key: string): string {
  return elements(parent, name)[0]?.getAttribute(key) ?? '';
}

/** Text of an element: line breaks as \n, one line a paragraph. */
export function textOf(element: Element): string {
  const lines = element.tagName === 'w:p' ? [element] : elements(element, 'w:p');
  return lines
    .map((paragraph) =>
      Array.from(paragraph.getElementsByTagName('*'))
        .map((node) => {
          if (node.tagName === 'w:br') return '\n';
          return node.tagName === 'w:t' ? (node.textContent ?? '') : '';
        })
        .join(''),
    )
    .join('\n');
}

function readTable(table: Element): ReadTable {
  const rows = children(table, 'w:tr');
  const headers = rows.map((row) => elements(row, 'w:tblHeader').length > 0);
  const body = headers.indexOf(false);
  return {
    rows: rows.map((row) => children(row, 'w:tc').map(readCell)),
    headerRows: body < 0 ? rows.length : body,
    whole: rows.every((row) => elements(row, 'w:cantSplit').length > 0),
  };
}

function readCell(cell: Element): ReadCell {
  const [properties] = children(cell, 'w:tcPr');
  const merged = properties ? elements(properties, 'w:vMerge') : [];
  return {
    text: textOf(cell),
    span: Number((properties && attribute(properties, 'w:gridSpan', 'w:val')) || 1),
    merge: merged.length === 0 ? '' : isStart(merged[0] as Element) ? 'restart' : 'continue',
  };
}

function isStart(merge: Element): boolean {
  return merge.getAttribute('w:val') === 'restart';
}

function children(parent: Element, name: string): Element[] {
  return Array.from(parent.childNodes).filter(
    (node): node is Element => node.nodeName === name,
  ) as Element[];
}

/** Parses strictly: anything that is not well formed is an error. */
export function parse(xml: string, name = 'xml'): Document {
  return new DOMParser({
    onError: (level, message) => {
      throw new Error(`${name}: ${level}: ${message}`);
    },
  }).parseFromString(xml, 'text/xml');
}
