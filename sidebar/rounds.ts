import type { Overview } from '../src/app/contract/overview';
import type { State } from './state';

export type ClosedRound = Overview['closedRounds'][number];

/** A fiscal year and a round of it. */
type Period = Pick<ClosedRound, 'fiscalYear' | 'round'>;

/** The closings of the round that is reported, the latest first. */
export function ownClosings(state: State): ClosedRound[] {
  return (state.overview?.closedRounds ?? []).filter((round) => isReported(state, round));
}

/** Of the round that is reported. */
export function isReported({ report }: State, { fiscalYear, round }: Period): boolean {
  return report?.fiscalYear === fiscalYear && report.round === round;
}

/** Of a round before the one that is reported. */
export function isEarlier({ report }: State, { fiscalYear, round }: ClosedRound): boolean {
  const year = report?.fiscalYear ?? 0;
  return fiscalYear < year || (fiscalYear === year && round < (report?.round ?? 0));
}

/** A coordinator's workbook is seldom an office's too. */
export function isOffice({ rollup, steps }: Overview): boolean {
  return !rollup || steps.setUp.state === 'done';
}
