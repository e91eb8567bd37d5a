import { DOMParser, type Document, type Element, XMLSerializer } from '@xmldom/xmldom';
import { UnreadableWorkbook } from './unreadable';

export type { Document, Element };

/** Parses a small part (styles, relations, notes). Sheets are too large for a tree: see sections. */
export function parseXml(text: string): Document {
  try {
    return new DOMParser({ onError: stopOnFatal }).parseFromString(text, 'text/xml');
  } catch {
    throw new UnreadableWorkbook('truncated');
  }
}

export function printXml(document: Document): string {
  return new XMLSerializer().serializeToString(document);
}

/** The child elements, by local name when one is given: prefixes differ between producers. */
export function children(parent: Element | Document | undefined, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent?.firstChild ?? null; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (name === undefined || (node as Element).localName === name) found.push(node as Element);
  }
  return found;
}

export function child(parent: Element | Document | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

/** Adds a child element in the parent's own namespace and prefix. */
export function append(parent: Element, name: string, attributes: Attributes = {}): Element {
  const made = create(parent, name, attributes);
  parent.appendChild(made);
  return made;
}

export function create(like: Element, name: string, attributes: Attributes = {}): Element {
  const prefix = like.prefix ? `${like.prefix}:` : '';
  const document = like.ownerDocument as Document;
  const made = document.createElementNS(like.namespaceURI, prefix + name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

type Attributes = Readonly<Record<string, string | number>>;

/** One attribute out of the text of an opening tag. Called for every cell, so plain first. */
export function attribute(tag: string, name: string): string | undefined {
  const lead = ` ${name}="`;
  const start = tag.indexOf(lead);
  if (start >= 0) {
    const from = start + lead.length;
    return unescapeXml(tag.slice(from, tag.indexOf('"', from)));
  }
  if (!tag.includes("'") && !/\s=|=\s|[\t\r\n]/.test(tag)) return undefined;
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return match ? unescapeXml(match[1] ?? match[2] ?? '') : undefined;
}

/** An opening tag with one attribute set, replaced or (undefined) taken away. */
export function withAttribute(tag: string, name: string, value: string | undefined): string {
  const bare = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  if (value === undefined) return bare;
  return bare.replace(/\s*\/?>$/, (end) => ` ${name}="${escapeXml(value)}"${end.trim()}`);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#(\d+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => ESCAPES[mark] ?? mark);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A cell's text as it stands in a file: characters XML cannot hold are written _xHHHH_. */
export function encodeText(text: string): string {
  return escapeXml(
    text
      .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to encode
      .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, hexForm)
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd'),
  );
}

export function decodeText(text: string): string {
  const plain = unescapeXml(text);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([0-9a-fA-F]{4})_/g, (_, hex) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function hexForm(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
}

function stopOnFatal(level: string, message: string): void {
  if (level === 'fatalError') throw new Error(message);
}

/** An attribute of an element, '' when it is absent. */
export function attributeOf(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? '';
}
