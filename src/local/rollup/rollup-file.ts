import { readFile } from 'node:fs/promises';
import type { OfficeReport, RollupReport } from '../../app/contract/rollup';
import type { FileState } from './office-files';

/** rollup.json: the rows, the sums and what is not in them, and the files the rows were read from. */
export interface RollupFile extends RollupReport {
  readonly failures: readonly Pick<
    OfficeReport,
    'order' | 'name' | 'file' | 'state' | 'code' | 'why' | 'remedy'
  >[];
  /** How each file was when it was read. */
  readonly files: Readonly<Record<string, FileState>>;
}

export function rollupFile(
  report: RollupReport,
  files: Readonly<Record<string, FileState>>,
): RollupFile {
  const failures = report.offices
    .filter(({ state }) => state === 'failed' || state === 'other')
    .map(({ order, name, file, state, code, why, remedy }) => {
      return { order, name, file, state, code, why, remedy };
    });
  return { ...report, failures, files };
}

/** How the files were that an earlier run read; none where it left nothing that can be read. */
export async function filesBefore(path: string): Promise<ReadonlyMap<string, FileState>> {
  try {
    const { files } = JSON.parse(await readFile(path, 'utf8')) as Partial<RollupFile>;
    return new Map(Object.entries(files ?? {}).filter(([, state]) => isState(state)));
  } catch {
    return new Map();
  }
}

function isState(value: unknown): value is FileState {
  const { size, modified } = (value ?? {}) as Partial<FileState>;
  return typeof size === 'number' && typeof modified === 'string';
}
