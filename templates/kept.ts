import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 'out/.templates';

/**
 * The shipped template of one kind, for tests: as the last build left it, or built where anything it is made of
 * has changed since. The library that builds it is loaded only then.
 */
export async function keptTemplate(kind: string): Promise<Buffer> {
  const kept = readIfThere(join(folder(), `${kind}.docx`));
  if (kept) return kept;
  const { buildTemplate } = await import('./build');
  const built = await buildTemplate(kind);
  keepTemplates({ [kind]: built });
  return built;
}

/** Keeps templates as they were built just now, and none from before. */
export function keepTemplates(built: Readonly<Record<string, Buffer>>): void {
  const own = folder();
  mkdirSync(own, { recursive: true });
  for (const name of readdirSync(KEPT)) {
    if (join(KEPT, name) !== own) rmSync(join(KEPT, name), { recursive: true, force: true });
  }
  for (const [kind, bytes] of Object.entries(built)) {
    // Whole or not at all, for other tests look for it meanwhile.
    const unfinished = join(own, `${kind}.${process.pid}`);
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, join(own, `${kind}.docx`));
  }
}

/** Named after all that templates are made of: their own sources, and the packages of the lock. */
function folder(): string {
  FOLDER ??= join(KEPT, digest());
  return FOLDER;
}

let FOLDER: string | undefined;

function digest(): string {
  const sources = readdirSync('templates', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join('templates', name))
    .sort();
  const hash = createHash('sha256');
  for (const name of [...sources, 'package-lock.json']) {
    hash.update(`${name}\n`).update(readFileSync(name));
  }
  return hash.digest('hex').slice(0, 16);
}

function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}
