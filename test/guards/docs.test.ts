import { claimsOf } from './doc-claims';
import { docProblems, type Facts, factsOfTree } from './doc-facts';
import { listTree, madeUp, readText, type SourceFile } from './tree';

/** Every script, path, code and command that the docs name exists. */

const PAGES = /^(?:README\.md|CONTRIBUTING\.md|docs\/.+\.md|samples\/README\.md)$/;

test('README.md is there', () => {
  const missing = listTree().includes('README.md') ? [] : ['README.md is missing. Write it.'];
  expect(missing).toEqual([]);
});

test('what the docs name exists', () => {
  const pages = listTree()
    .filter((path) => PAGES.test(path))
    .map((path) => ({ path, text: readText(path) }));
  expect(docProblems(pages, factsOfTree())).toEqual([]);
});

const pageOf = (text: string) => madeUp({ 'docs/a.md': text })[0] as SourceFile;

test('claims are lines of shell, spans in backticks and links', () => {
  const page = [
    'Open `src/a.ts`, run `npm test`, see [b](b.md#part) and ![c](../c.png).',
    '[far](https://example.org) [here](#here)',
    '```sh',
    '$ npm ci && npm start # both',
    '```',
    '```',
    'grids -> rows `none`',
    '```',
  ].join('\n');
  expect(claimsOf(pageOf(page)).map(({ kind, text, at }) => `${at} ${kind} ${text}`)).toEqual([
    'docs/a.md:1 word src/a.ts',
    'docs/a.md:1 command npm test',
    'docs/a.md:1 link b.md',
    'docs/a.md:1 link ../c.png',
    'docs/a.md:4 command npm ci',
    'docs/a.md:4 command npm start',
  ]);
});

const FACTS: Facts = {
  paths: ['README.md', 'docs/b.md', 'src/core/sheet/rows.ts', 'samples/a.xlsx'],
  scripts: ['start', 'build'],
  packages: ['zod', 'fast-check'],
  codes: new Set(['code-duplicate', 'memo-results']),
  options: "const options = { out: { type: 'string' }, json: {} };",
  hasProgram: (name) => name === 'clasp',
  hasClaspCommand: (name) => name === 'push',
};

type Case = readonly [text: string, holds: boolean];

const CASES: readonly Case[] = [
  ['`npm start`', true],
  ['`npm ci && npm run build`', true],
  ['`npm run bench`', false],
  ['`npm test`', false],
  ['`npm start -- samples/a.xlsx --out out/x --json`', true],
  ['`npm start -- FILE [--out DIR]`', true],
  ['`npm start -- samples/none.xlsx`', false],
  ['`npm start -- --none`', false],
  ['`npx clasp push`', true],
  ['`npx clasp none`', false],
  ['`npx none`', false],
  ['`--out`', true],
  ['`--none`', false],
  ['`src/core/sheet/rows.ts`', true],
  ['`src/core/sheet/`', true],
  ['`src/core/sheet/*.ts`', true],
  ['`src/core/none/*.ts`', false],
  ['`src/core/sheet/none.ts`', false],
  ['`sheet/`', true],
  ['`none/`', false],
  ['`rows.ts`', true],
  ['`none.ts`', false],
  ['`report.json`', true],
  ['`out/a/report.json`', true],
  ['`zod/mini`', true],
  ['`application/pdf`', true],
  ['`6/12`', true],
  ['`code-duplicate`', true],
  ['`memo-results`', true],
  ['`fast-check`', true],
  ['`code-none`', false],
  ['`ใช่` `a b` `{name}`', true],
  ['[b](b.md)', true],
  ['[b](../README.md#x)', true],
  ['[b](none.md)', false],
  ['<img src="none.png">', false],
  ['```sh\nno-such-program\n```', false],
  ['```sh\ngit clone https://example.org/a\ncd a\n```', true],
];

test.each(CASES)('%j holds: %s', (text, holds) => {
  expect(docProblems([pageOf(text)], FACTS).length === 0).toBe(holds);
});

test('a problem says where, what, and what to do', () => {
  expect(docProblems([pageOf('a\n`npm run bench` [b](none.md)')], FACTS)).toEqual([
    'docs/a.md:2 names `npm run bench`, but package.json has no script bench. Correct the name.',
    'docs/a.md:2 names none.md, which is no file. Correct the link.',
  ]);
});
