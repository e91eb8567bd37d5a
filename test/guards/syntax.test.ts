import { exportsOf, importsOf, mentionsOf, stringsOf } from './syntax';
import { madeUp, type SourceFile } from './tree';

/** The parser all other guards lean on, case by case. */

const IMPORTS: readonly (readonly [code: string, found: readonly string[]])[] = [
  ["import { a } from './a';", ['1 ./a']],
  ["import type { A } from './a';", ['1 ./a types']],
  ["import { type A } from './a';", ['1 ./a types']],
  ["import { type A, b } from './a';", ['1 ./a']],
  ["import './a';", ['1 ./a']],
  ["import a, * as b from './a';", ['1 ./a']],
  ["import {\n  a,\n  b,\n} from './a';", ['1 ./a']],
  ["// ข้อความ\n\nexport * from './a';", ['3 ./a']],
  ["export { a } from './a';", ['1 ./a']],
  ["export type { A } from './a';", ['1 ./a types']],
  ["const a = await import('./a');", ['1 ./a']],
  ["type A = import('./a').A;", ['1 ./a types']],
  ["import a = require('./a');", ['1 ./a']],
  ["const a = require('./a');", ['1 ./a']],
  ["const a = require.resolve('./a');", ['1 ./a']],
  ["// import { a } from './a';", []],
  ["/* import './a'; */ const a = \"import './a'\";", []],
  ["const a = `import './a'`, b = `from './b'`;", []],
  ['export const from = 1;', []],
];

const MENTIONS: readonly (readonly [code: string, name: string, found: boolean])[] = [
  ['const a = new Date();', 'Date', true],
  ['let a: Date;', 'Date', true],
  ['const a = Math.random();', 'Math.random', true],
  ["const a = Math['random']();", 'Math.random', true],
  ['const a = { Date };', 'Date', true],
  ['let a: GoogleAppsScript.Base.Menu;', 'GoogleAppsScript', true],
  [`\`\${Date.now()}\`;`, 'Date', true],
  ['a.sort();', '.sort', true],
  ['const a = { Date: 1 };', 'Date', false],
  ['a.Date();', 'Date', false],
  ['interface A { Date: string }', 'Date', false],
  ['// Date\n/* Date */ const a = "Date" + `Date` + /Date/.source;', 'Date', false],
];

const fileOf = (text: string, path = 'a.ts') => madeUp({ [path]: text })[0] as SourceFile;

test.each(IMPORTS)('imports of %j', (code, found) => {
  const text = importsOf(fileOf(code)).map(
    ({ line, from, typeOnly }) => `${line} ${from}${typeOnly ? ' types' : ''}`,
  );
  expect(text).toEqual(found);
});

test.each(MENTIONS)('%j mentions %s: %s', (code, name, found) => {
  expect(mentionsOf(fileOf(code), [name]).length > 0).toBe(found);
});

test('a page with text between its tags is read as well', () => {
  const page = fileOf("import { a } from './a';\nexport const P = () => <p>don't</p>;", 'a.tsx');
  expect(importsOf(page)).toHaveLength(1);
});

test('exports are functions, classes, constants and lists of names, but no types', () => {
  const code =
    'export function a() {}\nexport const b = 1;\nexport class C {}\nconst d = 1, e = 2;\n' +
    'export { d, e as f };\nexport interface G {}\nexport type H = 1;';
  expect(exportsOf(fileOf(code))).toEqual(['a', 'b', 'C', 'd', 'f']);
});

test('strings are what stands between quotes', () => {
  expect(stringsOf(fileOf("const a = ['b', \"c\"]; // 'd'"))).toEqual(['b', 'c']);
});

test('a file that cannot be read is named', () => {
  expect(() => importsOf(fileOf('const = 1;', 'src/a.ts'))).toThrow(/^src\/a\.ts cannot be read: /);
});
