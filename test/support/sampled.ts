const DEEP = process.env.DEEP === '1';

if (!DEEP) {
  process.stdout.write(
    'Of faults, random cases and slow cases only a sample is tried; all of them with npm run test-deep.\n',
  );
}

/** Every so manyth case, the first among them, or all of them in a deep run. */
export function sampled<T>(cases: readonly T[], every = 3): T[] {
  return DEEP ? [...cases] : cases.filter((_, index) => index % every === 0);
}

/** A part of so many random cases, by default a third, or all of them in a deep run. */
export function sampledRuns(all: number, part = 3): number {
  return DEEP ? all : Math.ceil(all / part);
}

/** What a deep run takes, and the smaller case of the same rule that stands for it in a default run. */
export function deepOr<T>(deep: T, small: T): T {
  return DEEP ? deep : small;
}
