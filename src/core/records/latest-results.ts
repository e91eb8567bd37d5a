import { DIMENSIONS } from './dimension';
import { compareTexts } from './in-order';
import type { PlanItem, Result, Round } from './records';

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
 * The item that has each result. Where several items carry one code, its money and status are
 * counted once: for the item in the code's own dimension, else in the first one.
 */
export function handOut(
  plan: readonly PlanItem[],
  results: ReadonlyMap<string, Result>,
): (item: PlanItem) => Result | undefined {
  const owners = new Map<string, PlanItem>();
  for (const item of plan) {
    const known = owners.get(item.code);
    if (!known || distanceToCode(item) < distanceToCode(known)) owners.set(item.code, item);
  }
  return (item) => (owners.get(item.code) === item ? results.get(item.code) : undefined);
}

function distanceToCode({ code, dimension }: PlanItem): number {
  if (dimension === null) return DIMENSIONS.length + 1;
  return code.startsWith(`${dimension}.`) ? 0 : dimension;
}

function isLater(result: Result, known: Result): boolean {
  if (isSilent(result) !== isSilent(known)) return isSilent(known);
  const [round, other] = [result.round ?? 0, known.round ?? 0];
  return round === other ? compareResults(result, known) < 0 : round > other;
}

const STATUS_RANK = { done: 0, 'in-progress': 1, cannot: 2, 'not-reported': 3 } as const;

/**
 * Of two rows with one item, year and round the one that counts comes first: the further status,
 * then more money. So a table is the same wherever its rows stand.
 */
export function compareResults(a: Result, b: Result): number {
  const rank = ({ status }: Result) => (status === null ? 4 : STATUS_RANK[status]);
  return (
    rank(a) - rank(b) ||
    (b.disbursed ?? -1) - (a.disbursed ?? -1) ||
    (b.ordinance ?? -1) - (a.ordinance ?? -1) ||
    Number(b.inOrdinance) - Number(a.inOrdinance) ||
    compareTexts(textsOf(a), textsOf(b))
  );
}

function textsOf({ activity, outcome, output, result, reason, evidence }: Result): string {
  return [activity, outcome, output, result, reason, evidence].join('\n');
}

function isSilent(result: Result): boolean {
  return result.status === 'not-reported' && !result.ordinance && !result.disbursed;
}
