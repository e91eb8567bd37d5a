import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeOffices } from './write-offices';

/** What the command line says of time and peak memory after gathering so many offices, and again. */
export async function gatherTwice(offices: number, items: number): Promise<[string, string]> {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-bench-'));
  try {
    await writeOffices(join(folder, 'in'), offices, items);
    return [gather(folder), gather(folder)];
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** In a process of its own, whose memory holds nothing else. */
function gather(folder: string): string {
  const tool = join('node_modules', 'tsx', 'dist', 'cli.mjs');
  const words = [join(folder, 'in'), '--rollup', '--out', join(folder, 'out')];
  const { status, stderr } = spawnSync(process.execPath, [tool, 'src/local/main.ts', ...words], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`not gathered: ${stderr.slice(-500)}`);
  const [, seconds, megabytes] =
    /ใช้เวลา ([\d.]+) วินาที หน่วยความจำสูงสุด (\d+) MB\n$/.exec(stderr) ?? [];
  return `${seconds} s, peak memory ${megabytes} MB`;
}
