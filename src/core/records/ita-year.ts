import type { ItaScore } from './records';

/** From here on an indicator passes: grade A until FY2565, the level ผ่านดี from FY2566. */
export const ITA_PASSED = 8500;

/**
 * The year whose scores count everywhere: the latest one with a score that is not after the fiscal
 * year reported, since the papers of a year go by the scores announced before it ended. Without a
 * fiscal year the latest of all; null where no year has a score.
 */
export function itaYearOf(ita: readonly ItaScore[], fiscalYear: number | null): number | null {
  let latest: number | null = null;
  for (const row of ita) {
    if (row.fiscalYear === null || row.indicator === null || row.score === null) continue;
    if (fiscalYear !== null && row.fiscalYear > fiscalYear) continue;
    if (latest === null || row.fiscalYear > latest) latest = row.fiscalYear;
  }
  return latest;
}
