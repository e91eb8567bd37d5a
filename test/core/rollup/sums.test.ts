import fc from 'fast-check';
import type { OfficeFigures } from '../../../src/core/rollup/office-row';
import { sumUp } from '../../../src/core/rollup/sums';
import { sampledRuns } from '../../support/sampled';
import { anyFigures, figures, NONE } from './office';

/** Another office, all of whose items in progress count whole. */
const OTHER: Partial<OfficeFigures> = {
  dimensions: [{ items: 1, done: 1, planned: 0, ordinance: 0, disbursed: 50 }, NONE, NONE, NONE],
  status: {
    baseline: 1,
    all: 2,
    inOrdinance: 0,
    inProgress: 1,
    done: 1,
    cannot: 0,
    notReported: 0,
  },
  weight: 100,
};

test('two offices, worked by hand', () => {
  const { dimension, status } = sumUp([figures(), figures(OTHER)]);
  expect(dimension[0]).toEqual({
    dimension: 1,
    items: 3,
    done: 2,
    planned: 10_000,
    ordinance: 5000,
    disbursed: 2550,
    // 2 of 3; the mean of 50 and 100 would be 75.
    percentItems: 6667,
    // 25.50 of 100 baht, though the other office planned nothing.
    percentBudget: 2550,
  });
  expect(dimension[1]).toMatchObject({ items: 0, percentItems: 10_000, percentBudget: 10_000 });
  expect(dimension[4]).toMatchObject({ dimension: 'total', items: 4, done: 2, percentItems: 5000 });
  // (1 + 0.5 × 1) + (1 + 1 × 1) = 3.5 of 4 baseline items.
  expect(status).toEqual({
    baseline: 4,
    all: 5,
    inOrdinance: 1,
    inProgress: 2,
    done: 2,
    cannot: 0,
    notReported: 1,
    implementation: 8750,
  });
});

test('one office alone is what its own tables say', () => {
  const { status, dimension } = sumUp([figures()]);
  expect(status.implementation).toBe(5000);
  expect(dimension.map(({ items }) => items)).toEqual([2, 0, 0, 1, 3]);
});

test('no baseline item anywhere has no percent', () => {
  const status = { ...figures().status, baseline: 0 };
  expect(sumUp([figures({ status })]).status.implementation).toBeNull();
});

test('every figure is the exact sum of those of the offices', () => {
  fc.assert(
    fc.property(fc.array(anyFigures, { minLength: 1, maxLength: 900 }), (offices) => {
      const { dimension, status } = sumUp(offices);
      for (const [index, row] of dimension.slice(0, 4).entries()) {
        for (const key of ['items', 'done', 'planned', 'ordinance', 'disbursed'] as const) {
          expect(BigInt(row[key])).toBe(exact(offices.map((one) => one.dimensions[index]?.[key])));
        }
      }
      const total = dimension[4];
      expect(BigInt(total?.planned ?? -1)).toBe(
        exact(offices.flatMap((one) => one.dimensions.map(({ planned }) => planned))),
      );
      expect(BigInt(status.notReported)).toBe(exact(offices.map((one) => one.status.notReported)));
    }),
    { numRuns: sampledRuns(60) },
  );
});

function exact(numbers: readonly (number | undefined)[]): bigint {
  return numbers.reduce((sum, number) => sum + BigInt(number ?? -1), 0n);
}
