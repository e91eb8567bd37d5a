import { addUp, dimensionRows } from '../tables/dimension-table';
import { implementationOf, weighedItems } from '../tables/status-row';
import type { DimensionRow, StatusRow } from '../tables/tables';
import type { OfficeFigures } from './office-row';

/** The tables of all offices together. */
export interface ProvinceSums {
  readonly dimension: readonly DimensionRow[];
  /** Without a level: its bounds are each office's own. */
  readonly status: Omit<StatusRow, 'level'>;
}

/**
 * Sums of the offices' figures. Percents are of the sums, never means of percents; what an item in
 * progress counts is each office's own weight.
 */
export function sumUp(offices: readonly OfficeFigures[]): ProvinceSums {
  const ofDimension = (index: number) =>
    addUp(offices.flatMap((office) => office.dimensions[index] ?? []));
  const counted = {
    baseline: 0,
    all: 0,
    inOrdinance: 0,
    inProgress: 0,
    done: 0,
    cannot: 0,
    notReported: 0,
  };
  let weighed = 0;
  for (const { status, weight } of offices) {
    for (const key of Object.keys(counted) as (keyof typeof counted)[]) counted[key] += status[key];
    weighed += weighedItems(status, weight);
  }
  return {
    dimension: dimensionRows([0, 1, 2, 3].map(ofDimension)),
    status: { ...counted, implementation: implementationOf(weighed, counted.baseline) },
  };
}
