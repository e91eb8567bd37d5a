import { Bench } from 'tinybench';

/** The median time of one run in milliseconds, after one run to warm up. */
export async function medianOf(runs: number, work: () => unknown): Promise<number> {
  const bench = new Bench({ iterations: runs, time: 0, warmupIterations: 1, warmupTime: 0 });
  bench.add('work', async () => {
    await work();
  });
  const [task] = await bench.run();
  const result = task?.result;
  if (result === undefined || !('latency' in result)) throw new Error('the timed work failed');
  return result.latency.p50;
}
