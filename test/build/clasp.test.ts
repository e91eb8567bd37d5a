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
let ofRollup: unknown;

beforeAll(async () => {
  const built = copyOfDist();
  const more = copyOfDist();
  writeFileSync(join(more, 'dist/Extra.js'), '');
  writeFileSync(join(more, 'dist/notes.txt'), '');
  const rollup = copyOfDist('dist-rollup');
  copies = [built, more, rollup];
  [asBuilt, withMore, ofRollup] = await Promise.all([built, more, rollup].map(status));
}, 90_000);
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

test('with dist-rollup for its folder, clasp would push the coordinator’s script', () => {
  expect(ofRollup).toEqual({
    filesToPush: ['dist-rollup/Code.js', 'dist-rollup/appsscript.json', 'dist-rollup/sidebar.html'],
    untrackedFiles: [],
  });
});

test('a file too many would be seen', () => {
  expect(withMore).toEqual({
    filesToPush: expect.arrayContaining(['dist/Extra.js']),
    untrackedFiles: ['dist/notes.txt'],
  });
});

function copyOfDist(folder = 'dist'): string {
  const copy = mkdtempSync(join(tmpdir(), 'prongsai-clasp-'));
  cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  const own = { ...settings, scriptId: 'made-up', rootDir: folder };
  writeFileSync(join(copy, '.clasp.json'), JSON.stringify(own));
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
