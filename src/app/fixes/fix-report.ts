import { excerpt, tabText } from '../../core/findings/sentence';
import { groupBy } from '../../core/text/group-by';
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

const MOST_NAMED = 6;

/** One sentence a reason: which cells were left as they are, and why. `what` says what was not done. */
export function whyKept(fixes: readonly FixReport[], what = 'ไม่ได้แก้'): string[] {
  const kept = fixes.filter(({ state }) => state === 'kept');
  return [...groupBy(kept, ({ why }) => why)].map(([why, group]) => {
    const names = group.slice(0, MOST_NAMED).map(placeOf);
    const rest = group.length > names.length ? ` และอีก ${group.length - names.length} เซลล์` : '';
    return `${what} ${group.length} เซลล์ (${names.join(', ')}${rest}): ${why}`;
  });
}

function placeOf({ sheet, cell, row }: FixReport): string {
  return `${tabText(sheet)} ${cell || excerpt(row, LONGEST_ROW)}`;
}

const LONGEST_ROW = 60;
