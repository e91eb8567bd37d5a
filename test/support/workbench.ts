import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBundle } from '../../src/local/run-file';
import { readParts } from '../../src/local/workbench/parts';
import { listSamples, type Samples } from '../../src/local/workbench/samples';
import { startWorkbench, type Workbench } from '../../src/local/workbench/server';
import { NOW } from './host';

const ROOT = join(__dirname, '../..');

/** The built workbench on a free port, over a sample or the bytes of any workbook, under any names. */
export async function openWorkbench(
  first: string | Buffer,
  { name = typeof first === 'string' ? first : 'ทดสอบ', samples }: Names = {},
): Promise<Workbench> {
  const bytes =
    typeof first === 'string' ? await readFile(join(ROOT, `samples/${first}.xlsx`)) : first;
  return startWorkbench({
    parts: await readParts(ROOT, await readBundle(join(ROOT, 'dist'))),
    samples: samples ?? (await listSamples(join(ROOT, 'samples'))),
    first: { name, bytes },
    port: 0,
    now: NOW,
  });
}

interface Names {
  readonly name?: string;
  readonly samples?: Samples;
}
