import { nameProblems } from './name-rules';
import { codeFiles, madeUp } from './tree';

/** Names of hosts stand at the hosts only; the core is pure. */

const files = codeFiles();

test('names of Google, clocks, chance, locales and code from text are where they may be', () => {
  expect(nameProblems(files)).toEqual([]);
});

type Case = readonly [path: string, code: string, allowed: boolean];

const NAMES: readonly Case[] = [
  ['src/google/a.ts', 'SpreadsheetApp.getUi();', true],
  ['src/app/a.ts', 'SpreadsheetApp.getUi();', false],
  ['src/core/text/a.ts', 'Utilities.sleep(1);', false],
  ['src/local/host/a.ts', 'const names = { Drive: 1, x: "SpreadsheetApp" };', true],
  ['src/local/host/a.ts', 'let range: GoogleAppsScript.Spreadsheet.Range;', true],
  ['src/local/host/a.ts', 'Drive.Files.create();', false],
  ['src/local/xlsx/a.ts', 'let range: GoogleAppsScript.Spreadsheet.Range;', false],
  ['src/app/a.ts', '// SpreadsheetApp\nconst a = `Drive.Files`;', true],
  ['scripts/a.ts', 'Session.getActiveUser();', false],
  ['sidebar/server.ts', 'google.script.run.serve();', true],
  ['sidebar/main.tsx', 'const a = <b>{google.script.run}</b>;', false],
  ['src/core/text/a.ts', 'console.log(1);', false],
  ['src/app/a.ts', 'console.log(1);', true],
  ['src/core/text/a.ts', 'export const a = (day: Date) => day;', false],
  ['src/core/text/a.ts', 'const day = { Date: "2021-01-01" };', true],
  ['src/google/a.ts', 'new Date();', true],
  ['src/core/text/a.ts', 'Math.random();', false],
  ['src/core/text/a.ts', 'Math.max(1, 2);', true],
  ['src/core/text/a.ts', 'Intl.NumberFormat;', false],
  ['src/core/text/a.ts', '"a".localeCompare("b");', false],
  ['src/core/text/a.ts', 'eval("1");', false],
  ['src/local/a.ts', 'new Function("return 1");', false],
  ['src/core/text/a.ts', 'setTimeout(() => 1);', false],
  ['src/core/text/a.ts', 'globalThis["Da" + "te"];', false],
  ['test/a.test.ts', 'SpreadsheetApp; new Date();', true],
];

test.each(NAMES)('%s: %j: %s', (path, code, allowed) => {
  expect(nameProblems(madeUp({ [path]: code })).length === 0).toBe(allowed);
});

test('a problem says where, what, and what to do, once a line', () => {
  const made = madeUp({ 'src/core/text/a.ts': '// a\nconst a: Date = new Date();' });
  expect(nameProblems(made)).toEqual([
    'src/core/text/a.ts:2 uses Date. The core has no clock: days are text ' +
      '(src/core/text/day.ts), today is an argument.',
  ]);
});
