import { mentionsOf } from './syntax';
import type { SourceFile } from './tree';

export const MOST_LINES = 300;

/** Tables of data that may be longer: splitting them would only make them harder to read. */
export const LONG_TABLES: Readonly<Record<string, string>> = {
  'src/core/findings/catalogue.ts': 'every finding with its Thai sentences, one entry a code',
  'samples/source/tharae-2564-items.ts': 'the 65 items of the first sample, transcribed',
  'samples/source/tharae-2564-results.ts': 'what became of the 65 items, transcribed',
};

/** Files that leave tests out for want of what they need, and which test then fails for them. */
const EXCUSED: Readonly<Record<string, string>> = {
  'test/support/browser.ts': 'without a browser test/browser/browser.test.ts fails, and the run',
};

const LATER = /\b(?:TO{1}DO|FI{1}XME|XX{1}X|HA{1}CK)\b/;
const TESTERS = ['test', 'it', 'describe'];
const UNFINISHED = ['skip', 'only', 'todo', 'failing'];
const SKIPPED = ['xit', 'xtest', 'xdescribe', 'fit', 'fdescribe'];

/** Files that have grown too long to hold in one's head, and exceptions no longer needed. */
export function lengthProblems(
  files: readonly SourceFile[],
  tables: Readonly<Record<string, string>> = LONG_TABLES,
): string[] {
  const long = files.filter((file) => linesOf(file) > MOST_LINES);
  const tooLong = long
    .filter(({ path }) => !(path in tables))
    .map(
      (file) =>
        `${file.path} has ${linesOf(file)} lines, more than ${MOST_LINES}. Split it by what its ` +
        'parts do; a table of data is listed in LONG_TABLES with its reason.',
    );
  const stale = Object.keys(tables)
    .filter((path) => !long.some((file) => file.path === path))
    .map((path) => `LONG_TABLES lists ${path}, which is no longer long. Take it off the list.`);
  return [...tooLong, ...stale];
}

/** Work put off, in code or in words. */
export function unfinishedProblems(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) =>
        LATER.test(line)
          ? [`${path}:${index + 1} puts work off: “${line.trim()}”. Do it, or open an issue.`]
          : [],
      ),
  );
}

/** Tests that do not run, and tests that keep others from running. */
export function skippedProblems(tests: readonly SourceFile[]): string[] {
  const skipping = new Set([
    ...SKIPPED,
    ...TESTERS.flatMap((tester) => UNFINISHED.map((how) => `${tester}.${how}`)),
  ]);
  const bound = tests.filter(({ path }) => !(path in EXCUSED));
  return bound.flatMap((file) =>
    mentionsOf(file, skipping).map(
      ({ name, line }) => `${file.path}:${line} has ${name}. Mend the test, or remove it.`,
    ),
  );
}

function linesOf({ text }: SourceFile): number {
  return text.replace(/\n$/, '').split('\n').length;
}
