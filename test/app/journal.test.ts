import {
  cutPage,
  type JournalEntry,
  type JournalPage,
  keepPage,
  LONGEST_PAGE,
  MOST_PAGES,
  readPages,
  trimPages,
} from '../../src/app/fixes/journal';
import type { StorePort } from '../../src/app/ports';

/** A store with the limits of the platform: 9 KB a value, 500 KB in all. */
function storeIn(held: Record<string, string>): StorePort {
  return {
    read: () => ({ ...held }),
    write(values) {
      Object.assign(held, values);
      const sizes = Object.values(held).map((value) => Buffer.byteLength(value));
      expect(Math.max(...sizes)).toBeLessThanOrEqual(9 * 1024);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(500 * 1024);
    },
    remove(keys) {
      for (const key of keys) delete held[key];
    },
  };
}

const entry = (before: string, row = 2): JournalEntry => ({
  cell: {
    ...{ tab: 'แผน', identity: 'code=1.1', row, column: 'unit' },
    ...{ others: 'abc', beside: ['note'] },
  },
  code: 'text-invisible',
  row: '1.1 ก',
  before,
  day: undefined,
  after: 'ข',
});
const page = (...before: string[]) => ({
  when: 'วันนี้',
  entries: before.map((text, row) => entry(text, row + 2)),
});
const lastPage = (store: StorePort): JournalPage | null => readPages(store)[0] ?? null;

it('reads the pages back, the last first', () => {
  const store = storeIn({});
  const ids = [page('ก'), page('ข', 'ค')].map((content) => keepPage(store, content));
  expect(readPages(store)).toEqual([
    { id: ids[1], ...page('ข', 'ค') },
    { id: ids[0], ...page('ก') },
  ]);
});

it('cuts a page to the entries that are left, in its place, and takes an empty one away', () => {
  const store = storeIn({});
  const ids = [page('ก', 'ข'), page('ค')].map((content) => keepPage(store, content));
  cutPage(store, { id: ids[0] ?? '', ...page('ก') });
  expect(readPages(store).map(({ id, entries }) => [id, entries.length])).toEqual([
    [ids[1], 1],
    [ids[0], 1],
  ]);
  for (const id of ids) cutPage(store, { id, when: '', entries: [] });
  expect(readPages(store)).toEqual([]);
});

it('never gives an id twice', () => {
  const store = storeIn({});
  const first = keepPage(store, page('ก'));
  cutPage(store, { id: first, when: '', entries: [] });
  expect(keepPage(store, page('ก'))).not.toBe(first);
});

it.each([
  ['Thai', 'ก'],
  ['characters of two halves', '😀'],
  ['half a character', '\ud83d'],
  ['quotes and backslashes', '"\\'],
])('keeps %s whole, in pieces the platform takes', (_, text) => {
  const long = text.repeat(5000);
  const held: Record<string, string> = {};
  keepPage(storeIn(held), page(long));
  const reopened = JSON.parse(JSON.stringify(held));
  for (const [key, value] of Object.entries(reopened)) {
    reopened[key] = Buffer.from(String(value)).toString();
  }
  expect(lastPage(storeIn(reopened))?.entries[0]?.before).toBe(long);
});

it('lets the oldest pages go when told to, by their number and by their length', () => {
  const held: Record<string, string> = {};
  const store = storeIn(held);
  for (let count = 0; count < MOST_PAGES + 3; count++) keepPage(store, page(`${count}`));
  expect(readPages(store)).toHaveLength(MOST_PAGES + 3);
  expect(trimPages(store)).toBe(3);
  expect(Object.keys(held)).toHaveLength(MOST_PAGES + 1);
  const longest = page('ก'.repeat(LONGEST_PAGE - 300));
  keepPage(store, longest);
  expect(trimPages(store)).toBe(1);
  keepPage(store, longest);
  expect(trimPages(store)).toBe(MOST_PAGES);
  expect(lastPage(store)?.entries).toEqual(longest.entries);
});

it('stores what its cells share once', () => {
  const held: Record<string, string> = {};
  keepPage(storeIn(held), page(...Array.from({ length: 500 }, () => ' กองคลัง')));
  const length = Object.values(held).reduce((sum, value) => sum + value.length, 0);
  expect(length).toBeLessThan(500 * 70);
});

it.each([
  ['no index', {}],
  ['an index that is no JSON', { 'prongsai.fixes': '[' }],
  ['an index of another shape', { 'prongsai.fixes': '[{"id":"1","pieces":1,"size":9}]' }],
  [
    'a page whose pieces are gone',
    { 'prongsai.fixes': '{"next":2,"pages":[{"id":"1","pieces":2,"size":9}]}' },
  ],
  [
    'a page of another shape',
    {
      'prongsai.fixes': '{"next":2,"pages":[{"id":"1","pieces":1,"size":9}]}',
      'prongsai.fixes.1.0': '{"id":"1"}',
    },
  ],
])('finds nothing to give back in %s', (_, held) => {
  const store = storeIn({ ...held });
  expect(lastPage(store)).toBeNull();
  keepPage(store, page('ก'));
  expect(lastPage(store)?.entries).toEqual([entry('ก')]);
});

it('clears what a run that broke off left behind, and nothing of others', () => {
  const held: Record<string, string> = { 'prongsai.fixes.9.0': '{}', other: 'x' };
  keepPage(storeIn(held), page('ก'));
  expect(Object.keys(held).sort()).toEqual(['other', 'prongsai.fixes', 'prongsai.fixes.1.0']);
});
