import type { ItaScore } from '../records/records';

/** The scores of each fiscal year, years in order; rows without a year stand in none. */
export function itaYears(ita: readonly ItaScore[]): ReadonlyMap<number, readonly ItaScore[]> {
  const years = new Map<number, ItaScore[]>();
  for (const row of ita) {
    if (row.fiscalYear === null) continue;
    const rows = years.get(row.fiscalYear);
    if (rows) rows.push(row);
    else years.set(row.fiscalYear, [row]);
  }
  return new Map([...years].sort(([a], [b]) => a - b));
}
