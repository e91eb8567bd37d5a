import { posix } from 'node:path';
import { UnreadableWorkbook } from './unreadable';
import { append, children, type Document, type Element, parseXml, printXml } from './xml';
import { Zip } from './zip';

export interface Relation {
  readonly id: string;
  /** The last word of the relation's type, the same in both dialects of the format. */
  readonly type: string;
  /** The part it leads to, or the address as written when it leads outside. */
  readonly target: string;
  readonly external: boolean;
}

const CONTENT_TYPES = '[Content_Types].xml';
const RELATION_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const NO_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>';

/** The parts of an Office file, their kinds and how they lead to each other. */
export class Package {
  private readonly names = new Map<string, string>();
  private readonly types: Document;

  constructor(private readonly zip: Zip) {
    for (const name of zip.names()) this.names.set(name.toLowerCase(), name);
    const types = this.text(CONTENT_TYPES);
    if (types === undefined) throw new UnreadableWorkbook('not-a-workbook');
    this.types = parseXml(types);
  }

  static read(bytes: Buffer): Package {
    return new Package(Zip.read(bytes));
  }

  write(): Buffer {
    this.set(CONTENT_TYPES, printXml(this.types));
    return this.zip.write();
  }

  has(part: string): boolean {
    return this.names.has(part.toLowerCase());
  }

  text(part: string): string | undefined {
    const name = this.names.get(part.toLowerCase());
    return name === undefined ? undefined : decode(this.zip.get(name) as Buffer);
  }

  set(part: string, text: string): void {
    const name = this.names.get(part.toLowerCase()) ?? part;
    this.names.set(part.toLowerCase(), name);
    this.zip.set(name, Buffer.from(text, 'utf8'));
  }

  /** Adds a part under a name that is free: `xl/worksheets/sheet#.xml` with the next number. */
  add(pattern: string, contentType: string, text: string): string {
    let number = 1;
    while (this.has(pattern.replace('#', String(number)))) number += 1;
    const part = pattern.replace('#', String(number));
    this.set(part, text);
    const root = this.types.documentElement as Element;
    append(root, 'Override', { PartName: `/${part}`, ContentType: contentType });
    return part;
  }

  remove(part: string): void {
    for (const name of [part, relationsOf(part)]) {
      const held = this.names.get(name.toLowerCase());
      if (held !== undefined) this.zip.delete(held);
      this.names.delete(name.toLowerCase());
    }
    for (const entry of children(this.types.documentElement ?? undefined, 'Override')) {
      if (sameName(entry.getAttribute('PartName'), part)) entry.parentNode?.removeChild(entry);
    }
  }

  contentType(part: string): string {
    const entries = children(this.types.documentElement ?? undefined);
    const own = entries.find((entry) => sameName(entry.getAttribute('PartName'), part));
    const byEnding = entries.find(
      (entry) =>
        entry.localName === 'Default' &&
        part.toLowerCase().endsWith(`.${entry.getAttribute('Extension')?.toLowerCase()}`),
    );
    return (own ?? byEnding)?.getAttribute('ContentType') ?? '';
  }

  /** Says what files of an ending are, unless that is said already. */
  setDefault(extension: string, contentType: string): void {
    if (this.contentType(`x.${extension}`) !== '') return;
    const root = this.types.documentElement as Element;
    append(root, 'Default', { Extension: extension, ContentType: contentType });
  }

  relations(part: string): Relation[] {
    const text = this.text(relationsOf(part));
    if (text === undefined) return [];
    return children(parseXml(text).documentElement ?? undefined, 'Relationship').map((entry) => {
      const external = entry.getAttribute('TargetMode') === 'External';
      const target = entry.getAttribute('Target') ?? '';
      return {
        id: entry.getAttribute('Id') ?? '',
        type: (entry.getAttribute('Type') ?? '').replace(/^.*\//, ''),
        target: external ? target : resolve(part, target),
        external,
      };
    });
  }

  /** Leads from one part to another and gives the new relation's id. */
  relate(part: string, type: string, target: string): string {
    const name = relationsOf(part);
    const document = parseXml(this.text(name) ?? NO_RELATIONS);
    const root = document.documentElement as Element;
    const taken = new Set(children(root).map((entry) => entry.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const id = `rId${number}`;
    append(root, 'Relationship', { Id: id, Type: RELATION_TYPES + type, Target: `/${target}` });
    this.set(name, printXml(document));
    return id;
  }

  unrelate(part: string, id: string): void {
    const name = relationsOf(part);
    const document = parseXml(this.text(name) ?? NO_RELATIONS);
    for (const entry of children(document.documentElement ?? undefined)) {
      if (entry.getAttribute('Id') === id) entry.parentNode?.removeChild(entry);
    }
    this.set(name, printXml(document));
  }
}

function relationsOf(part: string): string {
  return posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
}

function resolve(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return posix.normalize(posix.join(posix.dirname(part), target));
}

function sameName(partName: string | null, part: string): boolean {
  return partName?.toLowerCase() === `/${part.toLowerCase()}`;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le', 2);
  return bytes.toString('utf8', bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0);
}
