import {
  dropPage,
  type JournalEntry,
  keepPage,
  LONGEST_PAGE,
  lastPage,
  MOST_PAGES,
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

const entry = (before: string): JournalEntry => ({
  cell: { tab: 'แผน', identity: 'code=1.1', row: 2, column: 'unit' },
  code: 'text-invisible',
  row: '1.1 ก',
  before,
  after: 'ข',
});
const page = (before: string) => ({ when: 'วันนี้', entries: [entry(before)] });

it('gives back the page kept last, and then the one before', () => {
  const store = storeIn({});
  const ids = ['ก', 'ข'].map((text) => keepPage(store, page(text)));
  expect(lastPage(store)).toEqual({ id: ids[1], ...page('ข') });
  dropPage(store, ids[1] ?? '');
  expect(lastPage(store)).toEqual({ id: ids[0], ...page('ก') });
  dropPage(store, ids[0] ?? '');
  expect(lastPage(store)).toBeNull();
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

it('lets the oldest pages go, by their number and by their size', () => {
  const held: Record<string, string> = {};
  const store = storeIn(held);
  for (let count = 0; count < MOST_PAGES + 3; count++) keepPage(store, page(`${count}`));
  expect(Object.keys(held)).toHaveLength(MOST_PAGES + 1);
  for (let count = 0; count < 4; count++) keepPage(store, page('ก'.repeat(LONGEST_PAGE - 200)));
  expect(lastPage(store)?.entries).toHaveLength(1);
  dropPage(store, lastPage(store)?.id ?? '');
  expect(lastPage(store)?.entries[0]?.before).toHaveLength(LONGEST_PAGE - 200);
});

it.each([
  ['no index', {}],
  ['an index that is no JSON', { 'prongsai.fixes': '[' }],
  ['an index of another shape', { 'prongsai.fixes': '{"id":1}' }],
  ['a page whose pieces are gone', { 'prongsai.fixes': '[{"id":"1","pieces":2,"size":9}]' }],
  [
    'a page of another shape',
    { 'prongsai.fixes': '[{"id":"1","pieces":1,"size":9}]', 'prongsai.fixes.1.0': '{"id":"1"}' },
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
