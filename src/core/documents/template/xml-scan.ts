/** What a scan meets, in the order of the text. An empty element is opened and closed. */
export interface XmlHandler {
  /** With the tag as it stands, attributes and all, and where it starts. */
  readonly open?: (name: string, tag: string, start: number) => void;
  readonly close?: (name: string) => void;
  /** Text between elements, entities as they stand, and where it starts. */
  readonly text?: (text: string, start: number) => void;
}

/** A tag with its attributes, from where it starts. */
const TAG = /<(\/?)([^\s<>/!?="']+)(?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*\s*(\/?)>/y;
const BAD_ENTITY = /&(?!(?:amp|lt|gt|quot|apos|#[0-9]{1,7}|#x[0-9a-fA-F]{1,6});)/;
/** What is neither tag nor text, by how it starts. */
const ASIDES = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;

export function isWellFormed(xml: string): boolean {
  return scanXml(xml, {});
}

/**
 * Walks through XML as Office writes it; false as soon as it is not well formed. A document type
 * is refused: Office writes none, and it is where entities that grow without end come from.
 */
export function scanXml(xml: string, handler: XmlHandler): boolean {
  const open: string[] = [];
  let roots = 0;
  let at = xml.charCodeAt(0) === 0xfeff ? 1 : 0;
  while (at < xml.length) {
    const start = xml.indexOf('<', at);
    const text = xml.slice(at, start < 0 ? xml.length : start);
    if (text !== '' && !isText(text, open.length > 0)) return false;
    if (text !== '' && open.length > 0) handler.text?.(text, at);
    if (start < 0) break;
    const aside = asideEnd(xml, start);
    if (aside !== null) {
      if (aside < 0) return false;
      at = aside;
      continue;
    }
    TAG.lastIndex = start;
    const [tag = '', closing, name = '', empty] = TAG.exec(xml) ?? [];
    if (tag === '') return false;
    at = start + tag.length;
    if (closing) {
      if (empty || open.pop() !== name) return false;
      handler.close?.(name);
      continue;
    }
    if (open.length === 0) roots += 1;
    handler.open?.(name, tag, start);
    if (empty) handler.close?.(name);
    else open.push(name);
  }
  return open.length === 0 && roots === 1;
}

function isText(text: string, inside: boolean): boolean {
  return inside ? !BAD_ENTITY.test(text) : text.trim() === '';
}

/** Where a comment and the like ends that starts here; -1 when it never does, null when none does. */
function asideEnd(xml: string, start: number): number | null {
  const kind = ASIDES.find(([opening]) => xml.startsWith(opening, start));
  if (!kind) return null;
  const end = xml.indexOf(kind[1], start + kind[0].length);
  return end < 0 ? -1 : end + kind[1].length;
}

/** The named entities of XML as the characters they are. */
export function decodeXml(content: string): string {
  return content
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

export function encodeXml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
