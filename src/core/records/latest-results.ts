import type { Result, Round } from './records';

/**
 * The result that counts for each code in one fiscal year and round: a 12-month report takes an
 * item's 12-month record, and its 6-month record where there is no later one. A row that was only
 * prepared and says nothing yet does not hide an earlier report.
 */
export function latestResults(
  results: readonly Result[],
  fiscalYear: number,
  round: Round,
): Map<string, Result> {
  const latest = new Map<string, Result>();
  for (const result of results) {
    if (result.code === '' || result.fiscalYear !== fiscalYear || result.round === null) continue;
    if (result.round > round) continue;
    const known = latest.get(result.code);
    if (!known || isLater(result, known)) latest.set(result.code, result);
  }
  return latest;
}

function isLater(result: Result, known: Result): boolean {
  if (isSilent(result) !== isSilent(known)) return isSilent(known);
  return (result.round ?? 0) > (known.round ?? 0);
}

function isSilent(result: Result): boolean {
  return result.status === 'not-reported' && !result.ordinance && !result.disbursed;
}
