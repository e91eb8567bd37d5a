import type { Result } from '../records/records';

/** One item's rows of both rounds of a fiscal year. */
export interface RoundPair {
  readonly half: Result;
  readonly full: Result;
}

/** Pairs by item and year, one pass over the rows. Where a round stands twice, nobody can say which. */
export function roundPairs(results: readonly Result[]): RoundPair[] {
  const halves = rowsOfRound(results, 6);
  const pairs: RoundPair[] = [];
  for (const [key, full] of rowsOfRound(results, 12)) {
    const half = halves.get(key);
    if (half && full) pairs.push({ half, full });
  }
  return pairs;
}

function rowsOfRound(results: readonly Result[], round: 6 | 12): Map<string, Result | null> {
  const rows = new Map<string, Result | null>();
  for (const result of results) {
    const { code, fiscalYear } = result;
    if (code === '' || fiscalYear === null || result.round !== round) continue;
    const key = `${fiscalYear}/${code}`;
    rows.set(key, rows.has(key) ? null : result);
  }
  return rows;
}
