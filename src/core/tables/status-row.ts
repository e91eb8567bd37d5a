import { handOut } from '../records/latest-results';
import type { PlanItem, Result, Round, Settings } from '../records/records';
import { type Hundredths, percentOf } from '../text/percent';
import type { StatusRow } from './tables';

/**
 * How far the plan was put into practice: (done + weight × in progress) / baseline items. The
 * weight and the levels are the office's own settings, not an official rule; their standards are
 * those of an early public version of e-PlanNACC (lovelak/iplan 2018).
 */
export function statusRow(
  plan: readonly PlanItem[],
  results: ReadonlyMap<string, Result>,
  settings: Settings,
  round: Round,
): StatusRow {
  const counted = {
    baseline: 0,
    inOrdinance: 0,
    inProgress: 0,
    done: 0,
    cannot: 0,
    notReported: 0,
  };
  const resultOf = handOut(plan, results);
  for (const item of plan) {
    const result = resultOf(item);
    if (item.baseline) counted.baseline += 1;
    if (result?.inOrdinance) counted.inOrdinance += 1;
    const status = result?.status ?? 'not-reported';
    if (status === 'done') counted.done += 1;
    else if (status === 'in-progress') counted.inProgress += 1;
    else if (status === 'cannot') counted.cannot += 1;
    else counted.notReported += 1;
  }
  const weighed = weighedItems(counted, settings.inProgressWeight);
  const implementation = implementationOf(weighed, counted.baseline);
  return {
    ...counted,
    all: plan.length,
    implementation,
    level: levelOf(implementation, settings.levels[round]),
  };
}

/** Items done, and those in progress by their weight (in hundredths), in hundredths of an item. */
export function weighedItems(
  { done, inProgress }: Pick<StatusRow, 'done' | 'inProgress'>,
  weight: number,
): number {
  return done * 100 + inProgress * weight;
}

export function implementationOf(weighed: number, baseline: number): Hundredths | null {
  return baseline ? percentOf(weighed, baseline * 100) : null;
}

function levelOf(
  implementation: Hundredths | null,
  [high, middle]: readonly [number, number],
): string {
  if (implementation === null) return '-';
  if (implementation >= high) return 'มาก';
  return implementation >= middle ? 'ปานกลาง' : 'น้อย';
}
