import { closedRounds } from '../../core/history/closed-round';
import { closingHead, HEAD_COLUMNS, HEAD_ROWS } from '../../core/history/closing-head';
import { CLOSED_BY, COMPARISON_TAB_NAME } from '../../core/history/print-comparison-tab';
import {
  COMPARISON_COLUMNS,
  COMPARISON_ROWS,
  type ComparisonMade,
  readComparisonTab,
} from '../../core/history/read-comparison-tab';
import { closingStates } from '../../core/pipeline/closing-states';
import type { Examination } from '../../core/pipeline/examine';
import { type ClosedHistory, MOST_CLOSINGS } from '../../core/pipeline/readers-tab/closing-section';
import type { Host } from '../ports';
import { lostTabs } from './closing-number';

/** What was closed and compared earlier. Of each tab the top is read, whatever its length. */
export function closedHistory(
  host: Host,
  names: readonly string[],
  examination: Examination,
): ClosedHistory {
  const { workbook } = host;
  const rounds = closedRounds(names);
  const heads = rounds.slice(0, MOST_CLOSINGS).flatMap(({ tab }) => {
    return closingHead(tab, workbook.readTop(tab, HEAD_ROWS, HEAD_COLUMNS)) ?? [];
  });
  const hasComparison = names.includes(COMPARISON_TAB_NAME);
  const top = hasComparison
    ? workbook.readTop(COMPARISON_TAB_NAME, COMPARISON_ROWS, COMPARISON_COLUMNS)
    : [];
  return {
    closings: closingStates(heads, examination),
    closingCount: rounds.length,
    lost: lostTabs(host.store, rounds),
    comparison: withLostTabs(readComparisonTab(top), names),
  };
}

/** A closing that was compared may be deleted since: its reader should know that it cannot be looked up. */
function withLostTabs(
  made: ComparisonMade | null,
  names: readonly string[],
): ComparisonMade | null {
  const told = (side: string): string => {
    const [closed] = closedRounds([side.split(CLOSED_BY)[0] ?? '']);
    const isLost = closed !== undefined && !names.includes(closed.tab);
    return isLost ? `${side} (ไม่พบแท็บนี้แล้ว จึงตรวจย้อนไม่ได้)` : side;
  };
  return made && { ...made, before: told(made.before), after: told(made.after) };
}
