import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree, ROOT, readText } from './tree';

/** The pictures of the docs: shown by a page, small, and few where one decides to read on. */

const MOST_BYTES = 120 * 1024;
const MOST_BYTES_TOGETHER = 1.5 * 1024 * 1024;
const MOST_IN_README = 3;

/** Where a PNG says the form of its colours, and the form with a palette. */
const COLOUR_AT = 25;
const PALETTE = 3;

const tree = listTree();
const pictures = tree
  .filter((path) => path.startsWith('docs/pictures/'))
  .map((path) => ({ path, bytes: readFileSync(join(ROOT, path)) }));
const shown = new Set(
  tree
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) => [...readText(path).matchAll(/pictures\/[\w-]+\.png/g)].map(String)),
);

test('every picture is shown by a page', () => {
  const orphans = pictures
    .filter(({ path }) => !shown.has(path.replace('docs/', '')))
    .map(({ path }) => `${path} is shown by no page. Show it, or remove it.`);
  expect(orphans).toEqual([]);
});

test('every picture is small, and all together are', () => {
  const large = pictures
    .filter(({ bytes }) => bytes.length > MOST_BYTES || bytes[COLOUR_AT] !== PALETTE)
    .map(({ path, bytes }) => `${path} has ${bytes.length} bytes, or no palette. Pack it anew.`);
  expect(large).toEqual([]);
  const together = pictures.reduce((sum, { bytes }) => sum + bytes.length, 0);
  expect(together).toBeLessThan(MOST_BYTES_TOGETHER);
});

test('the README shows few pictures', () => {
  const all = readText('README.md').match(/\.png\)/g) ?? [];
  expect(all.length).toBeLessThanOrEqual(MOST_IN_README);
});
