import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Parts } from './server';

/** Where scripts/build-workbench.ts leaves the page and the thread; never in dist/, which is pushed. */
export const BUILT = 'out/.workbench';

export async function readParts(root: string, bundle: Parts['bundle']): Promise<Parts> {
  const folder = join(root, BUILT);
  const [page, script, style, scriptRun] = await Promise.all(
    ['page.html', 'page.js', 'page.css', 'script-run.js'].map((name) =>
      readFile(join(folder, name), 'utf8'),
    ),
  );
  return {
    page: page as string,
    script: script as string,
    style: style as string,
    scriptRun: scriptRun as string,
    worker: join(folder, 'host-worker.cjs'),
    bundle,
  };
}
