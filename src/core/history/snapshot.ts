import type { ClosedRound } from './closed-round';
import type { Fact } from './fact';

/** The data of a round as it was closed, read back from its tab. */
export interface Snapshot extends ClosedRound {
  /** Who closed it, as typed, and when. */
  readonly by: string;
  readonly when: string;
  readonly facts: readonly Fact[];
  /** What the facts are known by, as the tab says. */
  readonly fingerprint: string;
  /** Nobody has changed the tab since: its facts, and what stands above them, are what it says. */
  readonly isWhole: boolean;
}
