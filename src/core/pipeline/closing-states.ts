import type { ClosedRound } from '../history/closed-round';
import type { ClosingHead } from '../history/closing-head';
import { fingerprint, isFingerprint } from '../history/fingerprint';
import { currentRound } from './closed-rounds';
import type { Examination } from './examine';

/** One closing, and whether the data of its round is still what was closed. */
export interface ClosingState extends ClosedRound {
  readonly by: string;
  readonly when: string;
  /** `superseded`: the round was closed again; `edited`: the tab was; `unknown`: its head cannot be read. */
  readonly state: 'current' | 'changed' | 'superseded' | 'edited' | 'unknown';
  /** How many cells and rows changed; null where only that they did is known. */
  readonly changes: number | null;
}

/**
 * The closings given, the latest of each round first, with their states. Of the round reported the whole tab
 * was read; of others only the head is, so that nothing grows with their rows.
 */
export function closingStates(
  heads: readonly ClosingHead[],
  { book, closed }: Examination,
): ClosingState[] {
  const seen = new Set<string>();
  return heads.map((head) => {
    const { tab, fiscalYear, round, number, by, when } = head;
    const period = `${fiscalYear}-${round}`;
    const told = { tab, fiscalYear, round, number, by, when };
    if (seen.has(period)) return { ...told, state: 'superseded', changes: null };
    seen.add(period);
    const { latest, changes } = closed;
    if (latest?.tab === tab) {
      const state = !latest.isWhole ? 'edited' : changes.length > 0 ? 'changed' : 'current';
      return { ...told, state, changes: latest.isWhole ? changes.length : null };
    }
    if (head.named !== tab || !isFingerprint(head.fingerprint)) {
      return { ...told, state: 'unknown', changes: null };
    }
    const now = fingerprint(currentRound(book.records, head).facts);
    return now === head.fingerprint
      ? { ...told, state: 'current', changes: 0 }
      : { ...told, state: 'changed', changes: null };
  });
}
