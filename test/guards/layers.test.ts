import { barrelProblems, cycleProblems, layerProblems } from './layer-rules';
import { packageProblems, undeclaredProblems } from './package-rules';
import { codeFiles, listTree, madeUp, readText } from './tree';

/** Imports run leftward only, never in a ring, never through a barrel, and of packages that may be had. */

const files = codeFiles();

test('imports run leftward only', () => {
  expect(layerProblems(files, listTree())).toEqual([]);
});

test('no import comes back to where it began', () => {
  expect(cycleProblems(files)).toEqual([]);
});

test('no file is a barrel', () => {
  expect(barrelProblems(files)).toEqual([]);
});

test('Node is imported only where it runs, and zod in its small form', () => {
  expect(packageProblems(files)).toEqual([]);
});

test('every package imported is named in package.json', () => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readText('package.json'));
  const declared = Object.keys({ ...dependencies, ...devDependencies });
  expect(undeclaredProblems(files, declared)).toEqual([]);
});

test('the tree was read', () => {
  expect(files.length).toBeGreaterThan(100);
});

const CORE_ORDER = [
  'text',
  'findings',
  'sheet',
  'records',
  'tables',
  'rollup',
  'checks',
  'documents',
  'pipeline',
];
/** Folders that stand beside what is left of them in the order. */
const BESIDE = new Set(['checks tables', 'checks rollup', 'documents rollup', 'pipeline rollup']);
/** Every pair of core folders, and whether the left one may import code of the right one. */
const PAIRS = CORE_ORDER.flatMap((from, a) =>
  CORE_ORDER.filter((to) => to !== from).map(
    (to) => [from, to, CORE_ORDER.indexOf(to) < a && !BESIDE.has(`${from} ${to}`)] as const,
  ),
);

test.each(PAIRS)('core: %s imports %s: %s', (from, to, allowed) => {
  const made = madeUp({
    [`src/core/${from}/a.ts`]: `import { b } from '../${to}/b';`,
    [`src/core/${to}/b.ts`]: 'export const b = 1;',
  });
  expect(layerProblems(made)).toHaveLength(allowed ? 0 : 1);
});

interface Case {
  readonly from: string;
  readonly to: string;
  readonly types?: true;
  readonly allowed: boolean;
}

const CASES: readonly Case[] = [
  { from: 'src/core/checks/a.ts', to: 'src/core/tables/b.ts', types: true, allowed: true },
  { from: 'src/core/tables/a.ts', to: 'src/core/checks/b.ts', types: true, allowed: false },
  { from: 'src/core/pipeline/a.ts', to: 'src/app/b.ts', types: true, allowed: false },
  { from: 'src/core/a.ts', to: 'src/core/text/b.ts', allowed: false },
  { from: 'src/app/a.ts', to: 'src/core/pipeline/b.ts', allowed: true },
  { from: 'src/app/a.ts', to: 'src/google/b.ts', types: true, allowed: false },
  { from: 'src/app/a.ts', to: 'src/local/b.ts', allowed: false },
  { from: 'src/google/a.ts', to: 'src/app/b.ts', allowed: true },
  { from: 'src/google/a.ts', to: 'src/core/text/b.ts', allowed: true },
  { from: 'src/google/a.ts', to: 'src/local/b.ts', types: true, allowed: false },
  { from: 'src/google/a.ts', to: 'templates/b.ts', allowed: false },
  { from: 'src/local/a.ts', to: 'src/core/text/b.ts', types: true, allowed: true },
  { from: 'src/local/a.ts', to: 'src/core/text/b.ts', allowed: false },
  { from: 'src/local/a.ts', to: 'src/app/contract/reply.ts', allowed: true },
  { from: 'src/local/a.ts', to: 'src/app/serve.ts', types: true, allowed: false },
  { from: 'src/local/a.ts', to: 'src/google/b.ts', types: true, allowed: false },
  { from: 'sidebar/a.tsx', to: 'src/app/contract/reply.ts', allowed: true },
  { from: 'sidebar/a.tsx', to: 'src/app/serve.ts', types: true, allowed: false },
  { from: 'sidebar/a.tsx', to: 'src/core/text/b.ts', types: true, allowed: false },
  { from: 'workbench/a.ts', to: 'src/local/workbench/protocol.ts', types: true, allowed: true },
  { from: 'workbench/a.ts', to: 'src/local/workbench/protocol.ts', allowed: false },
  { from: 'workbench/a.ts', to: 'src/local/workbench/server.ts', types: true, allowed: false },
  { from: 'workbench/a.ts', to: 'src/app/contract.ts', types: true, allowed: false },
  { from: 'workbench/a.ts', to: 'sidebar/b.ts', types: true, allowed: false },
  { from: 'src/local/a.ts', to: 'workbench/b.ts', types: true, allowed: false },
  { from: 'templates/a.ts', to: 'src/core/documents/b.ts', types: true, allowed: true },
  { from: 'templates/a.ts', to: 'src/core/documents/b.ts', allowed: false },
  { from: 'templates/a.ts', to: 'src/core/text/b.ts', types: true, allowed: false },
  { from: 'scripts/a.ts', to: 'templates/b.ts', allowed: true },
  { from: 'scripts/a.ts', to: 'src/google/b.ts', allowed: false },
  { from: 'samples/a.ts', to: 'src/google/b.ts', allowed: false },
  { from: 'src/local/a.ts', to: 'test/b.ts', allowed: false },
  { from: 'test/a.ts', to: 'src/google/b.ts', allowed: true },
  { from: 'elsewhere/a.ts', to: 'elsewhere/b.ts', allowed: false },
];

test.each(CASES)('$from imports $to (types: $types): $allowed', ({ from, to, types, allowed }) => {
  const up = '../'.repeat(from.split('/').length - 1);
  const path = `${up}${to.replace(/\.ts$/, '')}`;
  const made = madeUp({ [from]: `\nimport ${types ? 'type ' : ''}{ B } from '${path}';` });
  const problems = layerProblems([...made, ...madeUp({ [to]: '' })]);
  expect(problems.filter((problem) => problem.startsWith(from)).length === 0).toBe(allowed);
});

test('a problem says where, what, and what to do', () => {
  const made = madeUp({
    'src/core/text/a.ts': "// one\n// two\nimport { b } from '../sheet/b';",
    'src/core/sheet/b.ts': '',
    'src/core/sheet/c.ts': "import { d } from './d';",
  });
  expect(layerProblems(made)).toEqual([
    "src/core/text/a.ts:3 imports '../sheet/b': src/core/text/ may import nothing else, " +
      'not src/core/sheet/b.ts. Move the shared part left, or hand it in as an argument.',
    "src/core/sheet/c.ts:1 imports './d', which is no file. Correct the path.",
  ]);
});

test('a ring of imports is found, through types as well', () => {
  const made = madeUp({
    'src/app/a.ts': "import './b';",
    'src/app/b.ts': "import type { C } from './c';",
    'src/app/c.ts': "export { a } from './a';",
    'src/app/d.ts': "import './a';",
  });
  expect(cycleProblems(made)).toEqual([
    'src/app/a.ts -> src/app/b.ts -> src/app/c.ts -> src/app/a.ts is a cycle. ' +
      'Move what both ends need into a file of its own.',
  ]);
});

test('two ways to one file are no ring', () => {
  const made = madeUp({
    'src/app/a.ts': "import './b'; import './c';",
    'src/app/b.ts': "import './d';",
    'src/app/c.ts': "import './d';",
    'src/app/d.ts': '',
  });
  expect(cycleProblems(made)).toEqual([]);
});

test('a barrel is found by its name', () => {
  const made = madeUp({ 'src/core/text/index.ts': '', 'src/core/text/index-of.ts': '' });
  expect(barrelProblems(made)).toEqual([
    'src/core/text/index.ts is a barrel. Name it after what it does, and import files directly.',
  ]);
});

const PACKAGES: readonly (readonly [path: string, code: string, allowed: boolean])[] = [
  ['src/local/a.ts', "import { join } from 'node:path';", true],
  ['src/local/a.ts', "import { join } from 'path';", false],
  ['src/core/text/a.ts', "import { join } from 'node:path';", false],
  ['src/core/text/a.ts', "import type { Buffer } from 'buffer';", false],
  ['src/google/a.ts', "const fs = require('node:fs');", false],
  ['scripts/build-sidebar.ts', "import { join } from 'node:path';", true],
  ['sidebar/main.tsx', "import { join } from 'node:path';", false],
  ['sidebar/main.tsx', "import { join } from 'node:path';", false],
  ['src/app/a.ts', "import * as z from 'zod/mini';", true],
  ['src/app/a.ts', "import * as z from 'zod';", false],
];

test.each(PACKAGES)('%s: %j: %s', (path, code, allowed) => {
  expect(packageProblems(madeUp({ [path]: code })).length === 0).toBe(allowed);
});

test('a package that no one declared is found', () => {
  const made = madeUp({ 'src/app/a.ts': "import '@a/b/c';\nimport 'd/e';\nimport 'node:fs';" });
  expect(undeclaredProblems(made, ['@a/b'])).toEqual([
    "src/app/a.ts:2 imports 'd/e', which package.json does not name. Add it.",
  ]);
});
