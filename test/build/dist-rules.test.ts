import {
  codeProblems,
  fileProblems,
  menuProblems,
  pageProblems,
  sizeProblems,
  stubProblems,
} from './dist-rules';

/** Each rule of the built files, shown to fire on made-up ones. */

test('files missing and too many', () => {
  expect(fileProblems(['b', 'c'], ['a', 'b'])).toEqual([
    'dist/a is missing. See scripts/build.ts.',
    'dist/c is one too many: clasp may push it. See scripts/build.ts.',
  ]);
});

test('stubs missing, too many, twice, and with a name no one may call', () => {
  expect(stubProblems(['a', 'b'], ['b', 'b', 'c_'])).toEqual([
    'src/google/entry.ts exports a, which has no stub in Code.js. See stub().',
    'Code.js has a function c_, which is no export of src/google/entry.ts.',
    'Code.js has two functions b. Keep one.',
    'c_ ends in _, so that Google lets no one call it. Rename it.',
  ]);
});

test('menu items that call nothing, and items never built', () => {
  expect(menuProblems(['menuA', 'menuB'], ['menuA'], ['menuA'])).toEqual([
    'a menu item calls menuB, which src/google/entry.ts does not export.',
    'src/google/menu.ts names menuB, but onOpen builds no item of it.',
  ]);
});

test.each([
  ['class A { #b = 1; }', /newer than ES2019 at: /],
  ['class A { static b = 1; }', /newer than ES2019 at: /],
  ['eval("1");', /makes code from text: … eval\("1"\)/],
  ['new Function("return 1");', /makes code from text: … new Function\("return 1"\)/],
  ['Function("return this")();', /makes code from text/],
])('code: %s', async (code, problem) => {
  expect(await codeProblems(code)).toEqual([expect.stringMatching(problem)]);
});

test('code that only speaks of such things is fine', async () => {
  const code = 'a.eval("1"); Function.prototype.bind; b = "eval(c)"; d instanceof Function;';
  expect(await codeProblems(code)).toEqual([]);
});

test('a file over its ceiling', () => {
  expect(sizeProblems('Code.js', 10, 10)).toEqual([]);
  expect(sizeProblems('Code.js', 11, 10)).toEqual([
    'dist/Code.js has 11 bytes, more than 10. Find what grew, or raise the ceiling.',
  ]);
});

test.each([
  ['<script src="https://example.org/a.js"></script>', /fetches <script src=/],
  ['<link rel="stylesheet" href="a.css">', /fetches <link/],
  ['<style>a { background: url(https://example.org/a.png) }</style>', /fetches url\(/],
  ['<?!= name ?>', /takes for a template/],
  ['<style>/* style */</style>', /still has its mark/],
])('page: %s', (page, problem) => {
  expect(pageProblems(page, 1000)).toEqual([expect.stringMatching(problem)]);
});

test('a page over its ceiling, compressed', () => {
  expect(pageProblems('a'.repeat(5000), 100)).toEqual([]);
  expect(pageProblems('a', 10)).toEqual([
    expect.stringMatching(/^dist\/sidebar\.html \(gzip\) has/),
  ]);
});
