import vm from 'node:vm';
import { missingProblems } from './missing-globals';
import { bareRealm, freeNames, newerSyntax, topFunctions } from './script';

/** The looks the bundle is given, each shown to see what it looks for. */

const SYNTAX: readonly (readonly [code: string, newer: boolean])[] = [
  ['const { a, ...b } = c; async function* d() { for await (const e of f) yield e; }', false],
  ['try { a(); } catch { b(); }', false],
  ['class A { #b = 1; }', true],
  ['class A { static b = 1; }', true],
  ['class A { b = 1; }', true],
  ['a?.b;', true],
  ['a ?? b;', true],
  ['a ||= b;', true],
  ['10n;', true],
  ['/(?<a>.)/.test("b");', false],
];

test.each(SYNTAX)('%s is newer than ES2019: %s', async (code, newer) => {
  expect((await newerSyntax(code)) !== null).toBe(newer);
});

const FREE: readonly (readonly [code: string, uses: readonly string[]])[] = [
  ['fetch("a");', ['fetch']],
  ['typeof fetch === "function";', ['asked']],
  ['function a(fetch) { fetch(); }', []],
  ['var fetch = 1; fetch;', []],
  ['a.fetch(); ({ fetch: 1 }); // fetch', []],
  ['"fetch"; `fetch`;', []],
];

test.each(FREE)('%s uses fetch: %j', async (code, uses) => {
  const found = await freeNames(code, ['fetch']);
  expect(found.map(({ name, asked }) => (asked ? 'asked' : name))).toEqual(uses);
});

test('a use that was not read is found, and one that is gone', async () => {
  expect(await missingProblems('setTimeout(a, 1);', {})).toEqual([
    expect.stringMatching(
      /^Code\.js uses setTimeout, .* 1 times; 0 were read\. [\s\S]*setTimeout\(a/,
    ),
  ]);
  expect(await missingProblems('a();', { Blob: [1, 'gone'] })).toHaveLength(1);
  expect(await missingProblems('typeof Blob; new Blob();', { Blob: [1, 'read'] })).toEqual([]);
});

test('stubs are functions at the start of a line', () => {
  const code = 'var A=(()=>{function b(){}})();\nfunction serve(a) {}\nfunction onOpen() {}\n';
  expect(topFunctions(code)).toEqual(['serve', 'onOpen']);
});

test.each(['setTimeout', 'console', 'WebAssembly', 'URL', 'process', 'require', 'fetch'])(
  'a bare realm has no %s',
  (name) => {
    expect(vm.runInContext(`typeof ${name}`, bareRealm())).toBe('undefined');
    expect(() => vm.runInContext(`${name}.a`, bareRealm())).toThrow(`${name} is not defined`);
  },
);

test.each(['eval("1")', 'new Function("return 1")()'])('a bare realm refuses %s', (code) => {
  expect(() => vm.runInContext(code, bareRealm())).toThrow(/Code generation from strings/);
});
