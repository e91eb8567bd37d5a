import type { TemplateProblem } from './template-problems';
import { isWellFormed } from './xml-scan';
import PizZip, { type ZipEntry } from './zip-library';

/** Bytes a template may unpack to. A memo with pictures is well below a tenth of it. */
export const MAX_UNPACKED = 20 * 1024 * 1024;

/** An opened template: every part, and which of them hold text to fill. */
export interface TemplateArchive {
  readonly zip: PizZip;
  /** The parts with placeholders, the main one first; their XML is well formed. */
  readonly textParts: readonly TextPart[];
}

export interface TextPart {
  readonly name: string;
  /** What people call it; '' for the page itself. */
  readonly title: string;
  /** Whether it is seen on the paper. */
  readonly isPrinted: boolean;
}

export type Opened =
  | { readonly ok: true; readonly archive: TemplateArchive }
  | { readonly ok: false; readonly problem: TemplateProblem };

const OLE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
const CONTENT_TYPES = '[Content_Types].xml';
const WORD = 'application/vnd\\.(?:openxmlformats-officedocument\\.wordprocessingml\\.|ms-word\\.)';
const MAIN_PART = new RegExp(
  `^${WORD}(?:document|template)(?:\\.macroEnabled(?:Template)?)?\\.main\\+xml$`,
);
const PROPERTIES = 'package\\.core|officedocument\\.(?:extended|custom)';
const DIAGRAM =
  'openxmlformats-officedocument\\.drawingml\\.diagramData|ms-office\\.drawingml\\.diagramDrawing';
/** What is filled beside the page, by type and in the order in which it is told of. */
const OTHER_PARTS: readonly (Omit<TextPart, 'name'> & { readonly type: RegExp })[] = [
  { type: new RegExp(`^${WORD}header\\+xml$`), title: 'หัวกระดาษ', isPrinted: true },
  { type: new RegExp(`^${WORD}footer\\+xml$`), title: 'ท้ายกระดาษ', isPrinted: true },
  { type: new RegExp(`^${WORD}footnotes\\+xml$`), title: 'เชิงอรรถ', isPrinted: true },
  { type: new RegExp(`^${WORD}endnotes\\+xml$`), title: 'อ้างอิงท้ายเรื่อง', isPrinted: true },
  {
    type: new RegExp(`^application/vnd\\.(?:${DIAGRAM})\\+xml$`),
    title: 'แผนภาพ',
    isPrinted: true,
  },
  { type: new RegExp(`^${WORD}comments\\+xml$`), title: 'ข้อคิดเห็น', isPrinted: false },
  {
    type: new RegExp(`^application/vnd\\.openxmlformats-(?:${PROPERTIES})-properties\\+xml$`),
    title: 'คุณสมบัติของไฟล์',
    isPrinted: false,
  },
];

/** Opens a template without unpacking more of it than its own directory says is safe. */
export function openTemplate(given: Uint8Array): Opened {
  // A copy in this realm's own type: bytes of another realm, or signed ones, are told apart.
  const bytes = Uint8Array.from(given);
  if (OLE_SIGNATURE.every((byte, index) => bytes[index] === byte)) return refuse('template-locked');
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return refuse('template-not-docx');
  let zip: PizZip;
  try {
    zip = new PizZip(bytes);
  } catch {
    return refuse('template-broken', { name: '.docx' });
  }
  if (bytes.length > MAX_UNPACKED || unpackedSize(zip) > MAX_UNPACKED) {
    return refuse('template-too-large', { limit: MAX_UNPACKED / 1024 / 1024 });
  }
  return openParts(zip);
}

/**
 * The text of a part, or null when it is missing or cannot be unpacked. It takes the place of the bytes:
 * every script starts cold, and to decode a part for each of its readers took a fifth of a paper's time.
 */
export function partText(zip: PizZip, name: string): string | null {
  const entry = entryOf(zip, name);
  if (!entry) return null;
  try {
    const text = entry.asText();
    zip.file(name, text, { date: entry.date });
    return text;
  } catch {
    return null;
  }
}

function openParts(zip: PizZip): Opened {
  if (!entryOf(zip, CONTENT_TYPES)) return refuse('template-not-docx');
  const types = partText(zip, CONTENT_TYPES);
  if (types === null || !isWellFormed(types))
    return refuse('template-broken', { name: CONTENT_TYPES });
  const parts = overrides(types);
  const main = parts.filter(({ type }) => MAIN_PART.test(type));
  if (main.length === 0) return refuse('template-not-docx');
  const others = OTHER_PARTS.flatMap(({ type: known, ...part }) =>
    parts
      .filter(({ type, name }) => known.test(type) && entryOf(zip, name))
      .map(({ name }) => ({ name, ...part })),
  );
  const page = { title: '', isPrinted: true };
  const textParts = [...main.map(({ name }) => ({ name, ...page })), ...others];
  const texts = textParts.map(({ name }) => name);
  const unreadable = [...texts, ...Object.keys(zip.files)].find((name) => !canRead(zip, name));
  if (unreadable !== undefined) return refuse('template-broken', { name: unreadable });
  const malformed = [...texts, ...relationships(zip)].find(
    (name) => !isWellFormed(partText(zip, name) ?? ''),
  );
  if (malformed !== undefined) return refuse('template-broken', { name: malformed });
  return { ok: true, archive: { zip, textParts } };
}

/** Every part is tried: one that cannot be unpacked would fail only while the paper is written. */
function canRead(zip: PizZip, name: string): boolean {
  const entry = entryOf(zip, name);
  if (!entry) return false;
  try {
    if (!entry.dir) entry.asUint8Array();
    return true;
  } catch {
    return false;
  }
}

function relationships(zip: PizZip): string[] {
  return Object.keys(zip.files).filter((name) => name.endsWith('.rels'));
}

function overrides(types: string): { readonly name: string; readonly type: string }[] {
  const found = types.match(/<Override\b[^>]*>/g) ?? [];
  return found.map((element) => ({
    name: attribute(element, 'PartName').replace(/^\//, ''),
    type: attribute(element, 'ContentType'),
  }));
}

function attribute(element: string, name: string): string {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(element)?.[1] ?? '';
}

function unpackedSize(zip: PizZip): number {
  return Object.keys(zip.files).reduce(
    (sum, name) => sum + (entryOf(zip, name)?._data?.uncompressedSize ?? 0),
    0,
  );
}

function entryOf(zip: PizZip, name: string): ZipEntry | undefined {
  return Object.getOwnPropertyDescriptor(zip.files, name)?.value;
}

function refuse(code: TemplateProblem['code'], params: TemplateProblem['params'] = {}): Opened {
  return { ok: false, problem: { code, params } };
}
