import * as z from 'zod/mini';
import type { CellReference } from '../../core/sheet/cell-reference';
import type { CellValue, StorePort } from '../ports';

/** One cell as it was before a fix, and what the fix made of it. */
export interface JournalEntry {
  readonly cell: CellReference;
  readonly code: string;
  /** The row's own name. */
  readonly row: string;
  readonly before: CellValue;
  /** The day a date was, for a reader. */
  readonly day?: string | undefined;
  readonly after: string | number;
}

/** What one request changed. */
export interface JournalPage {
  readonly id: string;
  /** As staff read it. */
  readonly when: string;
  readonly entries: readonly JournalEntry[];
}

/** Older pages than these are dropped. */
export const MOST_PAGES = 10;
/** A property holds 9 KB and all of them 500 KB; a Thai letter has three bytes. */
const PIECE = 2800;
const MOST_CHARACTERS = 150_000;
/** So much of it may be one page's. */
export const LONGEST_PAGE = 70_000;

const INDEX = 'prongsai.fixes';

const CellValueShape = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ date: z.number() }),
]);
const Page = z.strictObject({
  id: z.string(),
  when: z.string(),
  entries: z.array(
    z.strictObject({
      cell: z.strictObject({
        tab: z.string(),
        identity: z.string(),
        row: z.int(),
        column: z.string(),
      }),
      code: z.string(),
      row: z.string(),
      before: CellValueShape,
      day: z.optional(z.string()),
      after: z.union([z.string(), z.number()]),
    }),
  ),
});
const Index = z.array(
  z.strictObject({
    id: z.string().check(z.regex(/^\d+$/)),
    pieces: z.int(),
    size: z.int(),
  }),
);
type Index = z.infer<typeof Index>;

/** Keeps a page before its cells are written, and returns its id. The oldest pages make room for it. */
export function keepPage(store: StorePort, content: Omit<JournalPage, 'id'>): string {
  const held = store.read();
  const earlier = indexOf(held);
  const page = { id: String(1 + Math.max(0, ...earlier.map(({ id }) => Number(id)))), ...content };
  const text = JSON.stringify(page);
  const pieces = piecesOf(text);
  const own = { id: page.id, pieces: pieces.length, size: text.length };
  const index = fitting([...earlier, own]);
  const values: Record<string, string> = {};
  pieces.forEach((piece, place) => {
    values[keyOf(page.id, place)] = piece;
  });
  store.remove(unlisted(held, index));
  store.write({ ...values, [INDEX]: JSON.stringify(index) });
  return page.id;
}

/** The page kept last, or null. A page that can no longer be read is passed over. */
export function lastPage(store: StorePort): JournalPage | null {
  const held = store.read();
  for (const { id, pieces } of indexOf(held).reverse()) {
    const parts = Array.from({ length: pieces }, (_, place) => held[keyOf(id, place)] ?? '');
    const page = parsed(Page, parts.join(''));
    if (page) return page;
  }
  return null;
}

export function dropPage(store: StorePort, id: string): void {
  const held = store.read();
  const index = indexOf(held).filter((page) => page.id !== id);
  store.write({ [INDEX]: JSON.stringify(index) });
  store.remove(unlisted(held, index));
}

/** How much room an entry takes, so that a page can be kept to what fits. */
export function sizeOf(entry: JournalEntry): number {
  return JSON.stringify(entry).length + 1;
}

function indexOf(held: Readonly<Record<string, string>>): Index {
  return parsed(Index, held[INDEX] ?? '[]') ?? [];
}

function parsed<T>(shape: z.ZodMiniType<T>, text: string): T | null {
  try {
    const read = shape.safeParse(JSON.parse(text), { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

function fitting(index: Index): Index {
  let size = 0;
  const kept: Index = [];
  for (const page of [...index].reverse()) {
    size += page.size;
    if (kept.length > 0 && (size > MOST_CHARACTERS || kept.length === MOST_PAGES)) break;
    kept.unshift(page);
  }
  return kept;
}

/** Pieces that no listed page owns, as a run that broke off may leave them. */
function unlisted(held: Readonly<Record<string, string>>, index: Index): string[] {
  const listed = new Set(
    index.flatMap(({ id, pieces }) =>
      Array.from({ length: pieces }, (_, place) => keyOf(id, place)),
    ),
  );
  return Object.keys(held).filter((key) => key.startsWith(`${INDEX}.`) && !listed.has(key));
}

function keyOf(id: string, place: number): string {
  return `${INDEX}.${id}.${place}`;
}

/** Cut between characters: half a character would not survive being stored. */
function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let start = 0; start < text.length; ) {
    const isSplit = /[\ud800-\udbff]/.test(text.charAt(start + PIECE - 1));
    const end = start + (isSplit ? PIECE - 1 : PIECE);
    pieces.push(text.slice(start, end));
    start = end;
  }
  return pieces;
}
