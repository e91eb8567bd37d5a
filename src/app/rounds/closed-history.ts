import { closedRounds } from '../../core/history/closed-round';
import { closingHead, HEAD_COLUMNS, HEAD_ROWS } from '../../core/history/closing-head';
import { COMPARISON_TAB_NAME } from '../../core/history/print-comparison-tab';
import {
  COMPARISON_COLUMNS,
  COMPARISON_ROWS,
  readComparisonTab,
} from '../../core/history/read-comparison-tab';
import { closingStates } from '../../core/pipeline/closing-states';
import type { Examination } from '../../core/pipeline/examine';
import { type ClosedHistory, MOST_CLOSINGS } from '../../core/pipeline/readers-tab/closing-section';
import type { Host } from '../ports';

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
    comparison: readComparisonTab(top),
  };
}
