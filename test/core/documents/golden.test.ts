import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filledMemo } from './shipped';
import { THARAE } from './tharae';

/**
 * The filled memo, unzipped and laid out one paragraph a line. When a change is meant, look at the
 * pages, then run `UPDATE_GOLDEN=1 npx jest golden` and read the difference.
 */
const GOLDEN = join(__dirname, 'golden', 'memo-results');
const PARTS = ['word/document.xml', 'word/styles.xml', 'word/header1.xml', 'word/header3.xml'];
const BLOCKS =
  /(<(?:w:p|w:tbl|w:tr|w:tc|w:sectPr|w:style|w:docDefaults)(?=[ />])|<\/w:(?:tbl|tr|tc|body)>)/g;

test.each(PARTS)('%s of the filled memo is as it was', async (name) => {
  const memo = await filledMemo(THARAE);
  expectGolden(name, laidOut(memo.xml(name)));
});

test('the package holds the same parts, in the same order', async () => {
  const { names } = await filledMemo(THARAE);
  expectGolden('parts.txt', `${names.join('\n')}\n`);
});

function expectGolden(name: string, made: string): void {
  const file = join(GOLDEN, name);
  if (process.env.UPDATE_GOLDEN) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, made);
  }
  expect(made).toBe(existsSync(file) ? readFileSync(file, 'utf8') : 'no golden file yet');
}

/** Each block starts a line; namespaces nobody uses are left out. */
function laidOut(xml: string): string {
  return `${xml
    .replace(/ xmlns:\w+="[^"]*"/g, '')
    .replace(BLOCKS, '\n$1')
    .trim()}\n`;
}
