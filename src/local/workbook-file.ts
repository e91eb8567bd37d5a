import { randomBytes } from 'node:crypto';
import { mkdir, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Workbook } from './workbook/workbook';
import { blankFile } from './xlsx/blank';
import { type OpenWorkbook, openWorkbook } from './xlsx/open-workbook';
import { saveWorkbook } from './xlsx/save-workbook';
import { UnreadableWorkbook } from './xlsx/unreadable';
import { UNPACKED_LIMIT } from './xlsx/zip';

export { UnreadableWorkbook };

/** A workbook read from a file: change `workbook`, then take the bytes of the changed file. */
export class WorkbookFile {
  private saved = false;

  private constructor(private readonly opened: OpenWorkbook) {}

  /** Reads an .xlsx file, or throws UnreadableWorkbook with the one sentence that says why not. */
  static async open(path: string): Promise<WorkbookFile> {
    return WorkbookFile.fromBytes(await readWhole(path));
  }

  static fromBytes(bytes: Buffer): WorkbookFile {
    return new WorkbookFile(openWorkbook(bytes));
  }

  /** A new workbook with one empty sheet. */
  static blank(sheetName = 'แผ่น1'): WorkbookFile {
    return WorkbookFile.fromBytes(blankFile(sheetName));
  }

  get workbook(): Workbook {
    return this.opened.workbook;
  }

  /** The bytes of the changed file. Only what changed is written anew. To be called once. */
  toBytes(): Buffer {
    if (this.saved) throw new Error('The bytes of this workbook were taken already');
    this.saved = true;
    return saveWorkbook(this.opened);
  }
}

/** Puts files in place one by one, each written whole beside its place first. */
export async function placeFiles(files: ReadonlyMap<string, Buffer | string>): Promise<void> {
  const waiting: [draft: string, path: string][] = [];
  try {
    for (const [path, content] of files) {
      await makeFolder(dirname(path));
      const draft = join(dirname(path), `.${randomBytes(6).toString('hex')}.tmp`);
      waiting.push([draft, path]);
      await writeFile(draft, content);
    }
    for (const [draft, path] of waiting) await rename(draft, path);
  } finally {
    for (const [draft] of waiting) await rm(draft, { force: true });
  }
}

/** Step by step: the recursive form of mkdir never returns on some special file systems. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (!(await stat(path).catch(() => undefined))?.isDirectory()) {
      throw error;
    }
  }
}

/** Whether two paths lead to the same file, links followed. */
export async function isSameFile(first: string, second: string): Promise<boolean> {
  const [one, other] = await Promise.all([first, second].map(realPath));
  return one === other;
}

async function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

async function readWhole(path: string): Promise<Buffer> {
  try {
    const found = await stat(path);
    if (found.isDirectory()) throw new UnreadableWorkbook('directory');
    if (found.size > UNPACKED_LIMIT) throw new UnreadableWorkbook('too-large');
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableWorkbook(code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : 'no-access');
  }
}
