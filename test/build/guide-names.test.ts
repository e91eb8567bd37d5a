import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, hostOver } from '../support/host';

/**
 * What the user guide says stands on the screen is there: its bold words are names of menu items,
 * buttons, tabs and columns, and its links lead to its own headings.
 */

const ROOT = join(__dirname, '../..');
const guide = readFileSync(join(ROOT, 'docs/user-guide.md'), 'utf8');
const built = ['dist/Code.js', 'dist/sidebar.html']
  .map((path) => readFileSync(join(ROOT, path), 'utf8'))
  .join('\n');

/** Quoted words that are Google's own, or stand in cells of the examples. */
const NOT_OURS = ['Google ยังไม่ได้ยืนยันแอปนี้', 'งบประมาณ 2566', 'รวม ๔ มิติ', 'เรียบร้อย'];

test('the bold names of the guide are in the built product', () => {
  const names = new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name));
  const missing = [...names].filter((name) => !built.includes(name));
  expect(names.size).toBeGreaterThan(50);
  expect(missing).toEqual([]);
});

test('the words the guide quotes are in the built product', () => {
  const quoted = [...guide.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
  const missing = quoted.filter((words) => !NOT_OURS.includes(words) && !isBuilt(words));
  expect(missing).toEqual([]);
});

test('the ways the guide leads through the menu are there', () => {
  const host = hostOver(fileOf());
  host.trigger('onOpen', 'FULL');
  const known = new Set(host.menu.flatMap((menu) => waysOf(menu, '')));
  const told = [...guide.matchAll(/\*\*โปร่งใส\*\*(?: > \*\*[^*]+\*\*)+/g)].map(([way]) =>
    way.replaceAll('**', ''),
  );
  expect(told.length).toBeGreaterThan(3);
  expect(told.filter((way) => !known.has(way))).toEqual([]);
});

test('the links within the guide lead to its headings', () => {
  const anchors = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
  const links = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor = '']) => anchor);
  expect(links.filter((link) => !anchors.includes(link))).toEqual([]);
});

/** A message may be cut short with …, and then begins as quoted. */
function isBuilt(words: string): boolean {
  return built.includes(words) || built.includes(words.replace(/…$/, ''));
}

interface Entry {
  readonly caption: string;
  readonly items?: readonly Entry[];
}

function waysOf({ caption, items = [] }: Entry, before: string): string[] {
  const way = before === '' ? caption : `${before} > ${caption}`;
  return [way, ...items.flatMap((item) => waysOf(item, way))];
}

/** As the place the docs are read at makes it: letters, marks and digits stay, blanks become hyphens. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');
}
