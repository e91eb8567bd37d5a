import { latestResults } from '../../records/latest-results';
import type { DimensionRow, StatusRow } from '../../tables/tables';
import type { Remarks } from '../kind';
import type { Paper } from '../paper/paper';
import type { DraftData } from '../paper/part';

/** What the memo's sentences tell. */
export interface RoundFacts {
  /** The four dimensions, without the total. */
  readonly dimensions: readonly DimensionRow[];
  readonly total: DimensionRow;
  readonly status: StatusRow;
  /** Items whose result is that of the earlier round, as there is no later one. */
  readonly fromEarlierRound: number;
}

/** What the memo's fields are made from. */
export interface MemoFacts extends Paper, RoundFacts {
  readonly remarks: Remarks | undefined;
}

export function memoFacts(paper: Paper): MemoFacts {
  return { ...paper, ...roundFacts(paper.data), remarks: paper.data.remarks };
}

export function roundFacts(data: DraftData): RoundFacts {
  const { dimension, status } = data.tables;
  const total = dimension.find((row) => row.dimension === 'total');
  if (!total) throw new Error('The dimension table has no total row.');
  const dimensions = dimension.filter((row) => row !== total);
  return { dimensions, total, status, fromEarlierRound: fromEarlierRound(data) };
}

function fromEarlierRound({ records, tables }: DraftData): number {
  const latest = latestResults(records.results, tables.fiscalYear, tables.round);
  return records.plan.filter(({ code }) => {
    const { round = null, status = null } = latest.get(code) ?? {};
    if (round === null || status === null || status === 'not-reported') return false;
    return round < tables.round;
  }).length;
}
