import { readFileSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { OtherWorkbook } from '../host/create-host';
import { UnreadableWorkbook, WorkbookFile } from '../workbook-file';
import { UNPACKED_LIMIT } from '../xlsx/zip';

/** What tells whether a file is the one that was read. */
export interface FileState {
  readonly size: number;
  /** As text, to the millisecond. */
  readonly modified: string;
}

/** The files of offices behind SpreadsheetApp.openById: opened one at a time, and none is kept. */
export class OfficeFiles {
  /** Of each file whose bytes were read, how it was then. */
  readonly read = new Map<string, FileState>();
  private readonly known: ReadonlySet<string>;

  constructor(
    private readonly folder: string,
    files: readonly string[],
  ) {
    this.known = new Set(files);
  }

  /** Only files of the folder, by their names in the list. Throws UnreadableWorkbook. */
  open(name: string): OtherWorkbook {
    if (!this.known.has(name)) throw new UnreadableWorkbook('missing');
    const path = join(this.folder, name);
    const { state, bytes } = readWhole(path);
    this.read.set(name, state);
    return { name, workbook: WorkbookFile.fromBytes(bytes).workbook };
  }

  /** Whether a file is as it was when it was read; one that is gone is not. */
  async isSame(name: string, before: FileState | null): Promise<boolean> {
    if (before === null || !this.known.has(name)) return false;
    const found = await stat(join(this.folder, name)).catch(() => null);
    if (found === null) return false;
    const now = stateOf(found);
    return now.size === before.size && now.modified === before.modified;
  }
}

function readWhole(path: string): { state: FileState; bytes: Buffer } {
  try {
    const found = statSync(path);
    if (found.size > UNPACKED_LIMIT) throw new UnreadableWorkbook('too-large');
    return { state: stateOf(found), bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    const { code } = error as NodeJS.ErrnoException;
    throw new UnreadableWorkbook(code === 'ENOENT' ? 'missing' : 'no-access');
  }
}

function stateOf({ size, mtime }: { size: number; mtime: Date }): FileState {
  return { size, modified: mtime.toISOString() };
}
