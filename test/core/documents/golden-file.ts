import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { readDocx } from './docx-reader';

/** Where a paragraph, a table, a section or a style begins or ends. */
const BLOCKS =
  /(<(?:w:p|w:tbl|w:tr|w:tc|w:sectPr|w:style|w:docDefaults)(?=[ />])|<\/w:(?:tbl|tr|tc|body)>)/g;

/**
 * Compares parts of a filled document with those kept in golden/<kind>/, unzipped and laid out one
 * block a line, and the list of all its parts. When a change is meant, look at the pages, then run
 * `UPDATE_GOLDEN=1 npx jest golden` and read the difference.
 */
export function expectGolden(
  kind: string,
  made: ReturnType<typeof readDocx>,
  parts: readonly string[],
): void {
  for (const name of parts) expectFile(join(kind, name), laidOut(made.xml(name)));
  expectFile(join(kind, 'parts.txt'), `${made.names.join('\n')}\n`);
}

function expectFile(name: string, made: string): void {
  const file = join(__dirname, 'golden', name);
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
