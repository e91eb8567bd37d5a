import type { Examination } from '../../core/pipeline/examine';
import type { KindReport, Overview } from '../contract/overview';
import type { Traces } from './traces';

/** All that is known of a workbook before something is done to it. */
export interface Situation {
  readonly examination: Examination;
  /** Tabs of the workbook. */
  readonly names: readonly string[];
  readonly traces: Traces;
  readonly kinds: readonly KindReport[];
}

/** Where things stand in one sentence, and the one best thing to do about it. */
export type Step = Pick<Overview, 'standing' | 'next'>;

export function to(
  action: Overview['next']['action'],
  text: string,
  sheet = '',
  cell = '',
): Overview['next'] {
  return { action, text, sheet, cell };
}
