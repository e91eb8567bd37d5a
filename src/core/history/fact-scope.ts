import type { PaperText, Round } from '../records/records';

/** What a paper, or a closed round, tells of. */
export interface FactScope {
  readonly fiscalYear: number;
  readonly round: Round;
  /** Tabs as declared; others are no part of it. */
  readonly tabs: readonly string[];
  /** Planned budgets of all years, or of the fiscal year alone. */
  readonly budgets: 'all' | 'year';
  /** Passages in the office's own words. */
  readonly passages?: readonly PaperText[];
}
