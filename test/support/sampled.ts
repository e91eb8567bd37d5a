const DEEP = process.env.DEEP === '1';

if (!DEEP) {
  process.stdout.write(
    'Faults: every third call is made to fail; all of them with npm run test-deep.\n',
  );
}

/** Every third case, or all of them in a deep run. */
export function sampled<T>(cases: readonly T[]): T[] {
  return DEEP ? [...cases] : cases.filter((_, index) => index % 3 === 0);
}
