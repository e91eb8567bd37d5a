import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Workbooks of the project by the name the page knows them by; the page never names a path. */
export interface Samples {
  readonly names: readonly string[];
  /** undefined for a name that is not on the list. */
  read(name: string): Promise<Buffer> | undefined;
}

/** The list is made once, when the server starts. */
export async function listSamples(folder: string): Promise<Samples> {
  const own = await workbooksOf(folder, '');
  const errors = await workbooksOf(join(folder, 'errors'), 'errors/');
  const paths = new Map([...own, ...errors]);
  return {
    names: [...paths.keys()],
    read: (name) => {
      const path = paths.get(name);
      return path === undefined ? undefined : readFile(path);
    },
  };
}

async function workbooksOf(folder: string, prefix: string): Promise<[string, string][]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.xlsx'))
    .map(({ name }): [string, string] => [prefix + name.replace(/\.xlsx$/, ''), join(folder, name)])
    .sort(([one], [other]) => (one < other ? -1 : 1));
}
