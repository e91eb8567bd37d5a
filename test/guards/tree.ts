import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** A file as the guards look at it: its path from the project's root, with / between. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export const ROOT = resolve(__dirname, '../..');

/** Folders that hold what people write here; what is built or fetched stands elsewhere. */
const FOLDERS = ['src', 'sidebar', 'workbench', 'templates', 'samples', 'scripts', 'test', 'docs'];
const CODE = /\.[cm]?[jt]sx?$/;
const TEXT = /\.(?:[cm]?[jt]sx?|css|html|sh)$/;

/** Every path under the project's own folders and at its top. */
export function listTree(): string[] {
  const top = readdirSync(ROOT, { withFileTypes: true });
  const files = top.filter((entry) => entry.isFile()).map((entry) => entry.name);
  return [...files, ...FOLDERS.flatMap(listFolder)].sort();
}

/** The files that can be parsed: TypeScript and JavaScript. */
export function codeFiles(): SourceFile[] {
  return filesOf(CODE);
}

/** Everything written by hand that has lines to count. */
export function writtenFiles(): SourceFile[] {
  return filesOf(TEXT);
}

export function readText(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** Made-up files, for showing that a guard fires. */
export function madeUp(texts: Readonly<Record<string, string>>): SourceFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

function listFolder(folder: string): string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFolder(path) : [path];
  });
}

function filesOf(pattern: RegExp): SourceFile[] {
  const paths = FOLDERS.flatMap(listFolder).filter((path) => pattern.test(path));
  return paths.sort().map((path) => ({ path, text: readText(path) }));
}
