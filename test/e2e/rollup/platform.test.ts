import { inProgress } from '../../../scripts/bench/generated-office';
import { coordinatorFile, linkOf, offices, provinceHost, rollUp } from '../../support/province';
import { deepOr } from '../../support/sampled';

/**
 * Runs as the platform would have them: each call takes time, told by a clock that only calls move on,
 * and Google ends a run after six minutes.
 */

const CALL_MS = 300;
const OPEN_MS = 1500;
const SIX_MINUTES = 360_000;
const ITEMS = 65;

/** A clock that the calls of a host move on. */
function virtualClock(openMs: (nth: number) => number = () => OPEN_MS) {
  let time = Date.UTC(2024, 3, 8, 2, 30);
  let opened = 0;
  return {
    read: () => time,
    options: {
      now: () => new Date(time),
      latency: (kind: string) => {
        const isOpening = kind === 'SpreadsheetApp.openById';
        if (isOpening) opened += 1;
        time += isOpening ? openMs(opened) : CALL_MS;
        return 0;
      },
    },
  };
}

/** Runs until nothing is left, and how long each took. */
function runs(count: number, openMs?: (nth: number) => number) {
  const clock = virtualClock(openMs);
  const addresses = Array.from({ length: count }, (_, index) => linkOf(index + 1));
  const file = coordinatorFile(addresses);
  const { host, opened } = provinceHost(file, offices(count, ITEMS), clock.options);
  const lengths: number[] = [];
  for (let goesOn = true; goesOn; ) {
    const begun = clock.read();
    goesOn = rollUp(host).goesOn;
    lengths.push(clock.read() - begun);
  }
  const { report } = rollUp(host, { thenReport: true });
  return { lengths, opened: [...opened.values()], report };
}

const COUNT = deepOr(200, 24);

test(`${COUNT} offices of 65 items: each run stays inside six minutes, and all are read once`, () => {
  const { lengths, opened, report } = runs(COUNT);
  const longest = Math.max(...lengths) / 1000;
  process.stdout.write(
    `${COUNT} offices in ${lengths.length} runs, the longest ${longest.toFixed(0)} s of 360\n`,
  );
  expect(lengths.length).toBeGreaterThan(1);
  expect(longest * 1000).toBeLessThan(SIX_MINUTES);
  expect(opened).toEqual(Array(COUNT).fill(1));
  const done = Array.from({ length: COUNT }, (_, n) => ITEMS - inProgress(n + 1, ITEMS));
  expect(report?.sums?.dimension.at(-1)).toMatchObject({
    items: COUNT * ITEMS,
    done: done.reduce((sum, each) => sum + each, 0),
    // Of 65 items every fifth, 13, plans and spends 20,000 baht.
    planned: `${COUNT * 13 * 20_000}.00`,
    disbursed: `${COUNT * 13 * 20_000}.00`,
  });
});

test('offices that open slowly make more runs, not longer ones', () => {
  const { lengths } = runs(8, () => 60_000);
  expect(Math.max(...lengths)).toBeLessThan(SIX_MINUTES);
  expect(lengths.length).toBeGreaterThan(1);
});

test('one that takes nearly all of a run is still read, and the rest in runs of their own', () => {
  const { lengths, report } = runs(4, (nth) => (nth === 2 ? 200_000 : OPEN_MS));
  expect(Math.max(...lengths)).toBeLessThan(SIX_MINUTES);
  expect(report?.offices.map(({ state }) => state)).toEqual(Array(4).fill('counted'));
});
