const DEEP = process.env.DEEP === '1';

if (!DEEP) {
  process.stdout.write(
    'A third of the faults and of the random cases are tried; all of them with npm run test-deep.\n',
  );
}

/** Every third case, or all of them in a deep run. */
export function sampled<T>(cases: readonly T[]): T[] {
  return DEEP ? [...cases] : cases.filter((_, index) => index % 3 === 0);
}

/** A third of so many random cases, or all of them in a deep run. */
export function sampledRuns(all: number): number {
  return DEEP ? all : Math.ceil(all / 3);
}
