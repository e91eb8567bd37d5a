import { showDifference } from '../../core/text/visible';
import type { FixReport } from '../contract/report';

/** Longer texts are shown around where they differ. */
const LONGEST_SHOWN = 120;

export function fixReport(
  fix: Pick<FixReport, 'code' | 'sheet' | 'cell' | 'row' | 'before' | 'after'>,
  state: FixReport['state'],
  why = '',
): FixReport {
  const { code, sheet, cell, row } = fix;
  const [before, after] = showDifference(fix.before, fix.after, LONGEST_SHOWN);
  return {
    ...{ code, sheet, cell, row, before: fix.before, after: fix.after },
    shown: { before, after },
    state,
    why,
  };
}
