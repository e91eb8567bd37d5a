import { lengthProblems, skippedProblems, unfinishedProblems } from './file-rules';
import { codeFiles, madeUp, writtenFiles } from './tree';

/** Files stay short and finished; every test runs. */

const files = writtenFiles();

test('no file is too long', () => {
  expect(lengthProblems(files)).toEqual([]);
});

test('no work is put off', () => {
  expect(unfinishedProblems(files)).toEqual([]);
});

test('no test is skipped, and none runs alone', () => {
  expect(skippedProblems(codeFiles().filter(({ path }) => path.startsWith('test/')))).toEqual([]);
});

test('a long file is found, unless it is a table with a reason, and a stale reason too', () => {
  const lines = (count: number) => 'a\n'.repeat(count);
  const made = madeUp({
    'src/a.ts': lines(300),
    'src/b.ts': lines(301),
    'src/c.ts': lines(301),
    'src/d.ts': lines(3),
  });
  expect(lengthProblems(made, { 'src/c.ts': 'a table', 'src/d.ts': 'a table' })).toEqual([
    'src/b.ts has 301 lines, more than 300. Split it by what its parts do; a table of data is ' +
      'listed in LONG_TABLES with its reason.',
    'LONG_TABLES lists src/d.ts, which is no longer long. Take it off the list.',
  ]);
});

test.each(['TO', 'FIX'].map((start) => `${start}${start === 'TO' ? 'DO' : 'ME'}`))(
  'the word %s is found',
  (word) => {
    const made = madeUp({ 'src/a.ts': `const a = 1;\n// ${word}: later`, 'src/b.ts': '// done' });
    expect(unfinishedProblems(made)).toEqual([
      `src/a.ts:2 puts work off: “// ${word}: later”. Do it, or open an issue.`,
    ]);
  },
);

const TESTS: readonly (readonly [code: string, runs: boolean])[] = [
  ['test("a", run);', true],
  ['test.each(cases)("a", run);', true],
  ['// test.skip("a", run);\nconst a = "xit";', true],
  ['test.skip("a", run);', false],
  ['it.only("a", run);', false],
  ['test.todo("a");', false],
  ['describe.skip.each(cases)("a", run);', false],
  ['xit("a", run);', false],
  ['fdescribe("a", run);', false],
];

test.each(TESTS)('%j runs: %s', (code, runs) => {
  expect(skippedProblems(madeUp({ 'test/a.test.ts': code })).length === 0).toBe(runs);
});
