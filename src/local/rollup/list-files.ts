import type { Dirent } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';

/** What offices send as a workbook, those included that cannot be read: they must be told of. */
const WORKBOOK = /\.(?:xlsx|xlsm|xlsb|xls|ods)$/i;
/** What programs put beside a file they have open. */
const LOCK = /^(?:~\$|\.)/;

/**
 * The workbooks of a folder and of the folders in it, by their paths within it with / between, in a
 * fixed order. Links are not followed; `except` is a folder that is passed over.
 */
export async function listFiles(folder: string, except: string): Promise<string[]> {
  const left = resolve(except);
  const found: string[] = [];
  async function look(within: string): Promise<void> {
    const path = join(folder, within);
    if (resolve(path) === left) return;
    const entries = await readdir(path, { withFileTypes: true });
    for (const entry of entries.sort(byName)) {
      if (LOCK.test(entry.name)) continue;
      const inside = within === '' ? entry.name : `${within}/${entry.name}`;
      if (entry.isDirectory()) await look(inside);
      else if (entry.isFile() && WORKBOOK.test(entry.name)) found.push(inside);
    }
  }
  await look('');
  return found;
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
