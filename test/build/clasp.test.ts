import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { ROOT, readText } from '../guards/tree';

/**
 * What `clasp push` would take, in clasp's own words: `clasp show-file-status --json`. It needs no
 * account and no network, only a script id, which a clone does not have: hence a copy with one.
 */

const run = promisify(execFile);
const CLASP = join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
const settings = JSON.parse(readText('.clasp.json'));

let copies: readonly string[] = [];
let asBuilt: unknown;
let withMore: unknown;

beforeAll(async () => {
  const built = copyOfDist();
  const more = copyOfDist();
  writeFileSync(join(more, 'dist/Extra.js'), '');
  writeFileSync(join(more, 'dist/notes.txt'), '');
  copies = [built, more];
  [asBuilt, withMore] = await Promise.all([status(built), status(more)]);
});
afterAll(() => {
  for (const copy of copies) rmSync(copy, { recursive: true });
});

test('clasp pushes dist; the script id is each user’s own', () => {
  expect(settings).toEqual({ scriptId: expect.any(String), rootDir: 'dist' });
});

test('clasp would push the three files and nothing else', () => {
  expect(asBuilt).toEqual({
    filesToPush: ['dist/Code.js', 'dist/appsscript.json', 'dist/sidebar.html'],
    untrackedFiles: [],
  });
});

test('a file too many would be seen', () => {
  expect(withMore).toEqual({
    filesToPush: expect.arrayContaining(['dist/Extra.js']),
    untrackedFiles: ['dist/notes.txt'],
  });
});

function copyOfDist(): string {
  const copy = mkdtempSync(join(tmpdir(), 'prongsai-clasp-'));
  cpSync(join(ROOT, 'dist'), join(copy, 'dist'), { recursive: true });
  writeFileSync(join(copy, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'made-up' }));
  return copy;
}

/** Runs in the copy, with a home of its own, so that no one's login plays a part. */
async function status(copy: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, [CLASP, 'show-file-status', '--json'], {
    cwd: copy,
    env: { PATH: process.env.PATH ?? '', HOME: copy, USERPROFILE: copy },
  });
  const { filesToPush, untrackedFiles } = JSON.parse(stdout);
  // clasp lists files as it comes upon them, in no fixed order.
  return { filesToPush: filesToPush.sort(), untrackedFiles };
}
