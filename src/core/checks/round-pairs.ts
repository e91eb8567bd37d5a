import type { Result } from '../records/records';

/** One item's rows of both rounds of a fiscal year. */
export interface RoundPair {
  readonly half: Result;
  readonly full: Result;
}

/** Pairs by item and year, one pass over the rows. Where a round stands twice, nobody can say which. */
export function roundPairs(results: readonly Result[]): RoundPair[] {
  const pairs: RoundPair[] = [];
  for (const rounds of roundsByYear(results).values()) {
    for (const [code, full] of rounds[12]) {
      const half = rounds[6].get(code);
      if (half && full) pairs.push({ half, full });
    }
  }
  return pairs;
}

/** One year's rows by round and code; null for a code that stands twice. */
type Rounds = Readonly<Record<6 | 12, Map<string, Result | null>>>;

function roundsByYear(results: readonly Result[]): Map<number, Rounds> {
  const years = new Map<number, Rounds>();
  for (const result of results) {
    const { code, fiscalYear, round } = result;
    if (code === '' || fiscalYear === null || round === null) continue;
    let rounds = years.get(fiscalYear);
    if (!rounds) {
      rounds = { 6: new Map(), 12: new Map() };
      years.set(fiscalYear, rounds);
    }
    const known = rounds[round].get(code);
    rounds[round].set(code, known === undefined ? result : null);
  }
  return years;
}
