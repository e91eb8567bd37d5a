import { DECISION_NAMES } from '../records/decision';
import { namesByCode } from '../records/in-order';
import { reviewLabel } from '../records/read-reviews';
import type { Records } from '../records/records';
import { reviewStates } from '../records/review-states';
import { cellsOf, plain, type UnnamedFact } from './fact';
import type { FactScope } from './fact-scope';

/** What was decided in the round, by whom, and whether it was answered: papers tell no more of it. */
export function reviewFacts(
  { plan, reviews }: Pick<Records, 'plan' | 'reviews'>,
  { fiscalYear, round }: FactScope,
): UnnamedFact[] {
  const items = new Map(plan.map((item) => [item.code, item]));
  const names = namesByCode(plan);
  return reviewStates(reviews)
    .filter(({ review }) => review.fiscalYear === fiscalYear && review.round === round)
    .map(({ review: { row, code, decision, member, day }, standing }) => ({
      identity: [code, plain(member), day].filter(Boolean).join(' '),
      label: plain(reviewLabel(code, names)),
      dimension: items.get(code)?.dimension ?? null,
      row,
      cells: cellsOf({
        decision: DECISION_NAMES[decision],
        answer: standing === 'answered' ? 'ตอบแล้ว' : '',
      }),
    }));
}
