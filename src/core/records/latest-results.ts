import type { Result, Round } from './records';

/**
 * The result that counts for each code in one fiscal year and round: a 12-month report takes an
 * item's 12-month record, and its 6-month record where there is no later one. A row that was only
 * prepared and says nothing yet does not hide an earlier report, and neither does one whose status
 * could not be read.
 */
export function latestResults(
  results: readonly Result[],
  fiscalYear: number,
  round: Round,
): Map<string, Result> {
  const latest = new Map<string, Result>();
  for (const result of results) {
    if (result.code === '' || result.fiscalYear !== fiscalYear || result.round === null) continue;
    if (result.round > round || result.status === null) continue;
    const known = latest.get(result.code);
    if (!known || isLater(result, known)) latest.set(result.code, result);
  }
  return latest;
}

/**
 * Hands out each code's result once: where two items carry one code, its money and status are not
 * counted twice.
 */
export function handOut(
  results: ReadonlyMap<string, Result>,
): (code: string) => Result | undefined {
  const given = new Set<string>();
  return (code) => {
    if (given.has(code)) return undefined;
    given.add(code);
    return results.get(code);
  };
}

function isLater(result: Result, known: Result): boolean {
  if (isSilent(result) !== isSilent(known)) return isSilent(known);
  return (result.round ?? 0) > (known.round ?? 0);
}

function isSilent(result: Result): boolean {
  return result.status === 'not-reported' && !result.ordinance && !result.disbursed;
}
