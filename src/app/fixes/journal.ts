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
/** The pages kept together, and the one being written beside them. */
const MOST_CHARACTERS = 90_000;
export const LONGEST_PAGE = 70_000;

const INDEX = 'prongsai.fixes';

const Content = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.strictObject({ date: z.number() }),
]);
/** A cell in the order of `compact`: what a request's cells share stands once, in its group. */
const StoredCell = z.tuple([
  z.int(),
  z.string(),
  z.string(),
  z.array(z.string()),
  z.string(),
  Content,
  z.union([z.string(), z.number()]),
  z.string(),
]);
const StoredPage = z.strictObject({
  when: z.string(),
  groups: z.array(
    z.strictObject({
      tab: z.string(),
      column: z.string(),
      code: z.string(),
      cells: z.array(StoredCell),
    }),
  ),
});
const Index = z.strictObject({
  /** Never falls, so that an id stands for one page only. */
  next: z.int(),
  pages: z.array(
    z.strictObject({
      id: z.string().check(z.regex(/^\d+$/)),
      pieces: z.int(),
      size: z.int(),
    }),
  ),
});
type Index = z.infer<typeof Index>;

/** Keeps a page before its cells are written, and returns its id. */
export function keepPage(store: StorePort, content: Omit<JournalPage, 'id'>): string {
  const held = store.read();
  const { next, pages } = indexOf(held);
  const id = String(next);
  writePage(store, held, { next: next + 1, pages }, { id, ...content });
  return id;
}

/** The pages kept, the last first. One that can no longer be read is passed over. */
export function readPages(store: StorePort): JournalPage[] {
  const held = store.read();
  return indexOf(held)
    .pages.reverse()
    .flatMap(({ id, pieces }) => {
      const parts = Array.from({ length: pieces }, (_, place) => held[keyOf(id, place)] ?? '');
      const page = parsed(StoredPage, parts.join(''));
      return page ? [{ id, when: page.when, entries: expanded(page) }] : [];
    });
}

/** Keeps only these entries of a page; none of them takes the page away. */
export function cutPage(store: StorePort, page: JournalPage): void {
  const held = store.read();
  const { next, pages } = indexOf(held);
  const index = { next, pages: pages.filter(({ id }) => id !== page.id) };
  if (page.entries.length > 0) writePage(store, held, index, page);
  else {
    store.write({ [INDEX]: JSON.stringify(index) });
    store.remove(unlisted(held, index));
  }
}

/** Drops the oldest pages, by their number and by their length, and returns how many. */
export function trimPages(store: StorePort): number {
  const held = store.read();
  const { next, pages } = indexOf(held);
  let size = 0;
  const kept: Index['pages'] = [];
  for (const page of [...pages].reverse()) {
    size += page.size;
    if (kept.length > 0 && (size > MOST_CHARACTERS || kept.length === MOST_PAGES)) break;
    kept.unshift(page);
  }
  const index = { next, pages: kept };
  if (kept.length < pages.length) store.write({ [INDEX]: JSON.stringify(index) });
  store.remove(unlisted(held, index));
  return pages.length - kept.length;
}

/** How much room an entry takes at most, so that a page can be kept to what fits. */
export function sizeOf(entry: JournalEntry): number {
  return JSON.stringify(compact(entry)).length + 1;
}

function writePage(
  store: StorePort,
  held: Readonly<Record<string, string>>,
  { next, pages }: Index,
  page: JournalPage,
): void {
  const text = JSON.stringify({ when: page.when, groups: grouped(page.entries) });
  const pieces = piecesOf(text);
  const own = { id: page.id, pieces: pieces.length, size: text.length };
  const index = {
    next,
    pages: [...pages, own].sort((a, b) => Number(a.id) - Number(b.id)),
  };
  const values: Record<string, string> = {};
  pieces.forEach((piece, place) => {
    values[keyOf(page.id, place)] = piece;
  });
  store.write({ ...values, [INDEX]: JSON.stringify(index) });
  store.remove(unlisted(held, index));
}

type StoredGroups = z.infer<typeof StoredPage>['groups'];

function grouped(entries: readonly JournalEntry[]): StoredGroups {
  const groups = new Map<string, StoredGroups[number]>();
  for (const entry of entries) {
    const { code, cell } = entry;
    const key = JSON.stringify([cell.tab, cell.column, code]);
    const group = groups.get(key) ?? { tab: cell.tab, column: cell.column, code, cells: [] };
    group.cells.push(compact(entry));
    groups.set(key, group);
  }
  return [...groups.values()];
}

function compact({ cell, row, before, after, day }: JournalEntry): z.infer<typeof StoredCell> {
  return [cell.row, cell.identity, cell.others, [...cell.beside], row, before, after, day ?? ''];
}

function expanded({ groups }: z.infer<typeof StoredPage>): JournalEntry[] {
  return groups.flatMap(({ tab, column, code, cells }) =>
    cells.map(([place, identity, others, beside, row, before, after, day]) => ({
      cell: { tab, column, row: place, identity, others, beside },
      ...{ code, row, before, after, day: day || undefined },
    })),
  );
}

function indexOf(held: Readonly<Record<string, string>>): Index {
  return parsed(Index, held[INDEX] ?? '') ?? { next: 1, pages: [] };
}

function parsed<T>(shape: z.ZodMiniType<T>, text: string): T | null {
  try {
    const read = shape.safeParse(JSON.parse(text), { jitless: true });
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Pieces that no listed page owns, as a run that broke off may leave them. */
function unlisted(held: Readonly<Record<string, string>>, { pages }: Index): string[] {
  const listed = new Set(
    pages.flatMap(({ id, pieces }) =>
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
