import type { Decision } from '../records/decision';
import { DIMENSIONS, type Dimension } from '../records/dimension';
import type { PlanItem, Review, Round } from '../records/records';
import { ownerOf, type ReviewState, reviewStates } from '../records/review-states';
import { groupBy } from '../text/group-by';
import type { ReviewTable } from './tables';

/** What the committee decided in one round; null where it said nothing. */
export function reviewTable(
  plan: readonly PlanItem[],
  reviews: readonly Review[],
  fiscalYear: number,
  round: Round,
): ReviewTable | null {
  const ofRound = reviewStates(reviews).filter(
    ({ review }) => review.fiscalYear === fiscalYear && review.round === round,
  );
  return ofRound.length === 0 ? null : tableOf(plan, plan, ofRound);
}

export interface RoundReviews {
  readonly fiscalYear: number;
  readonly round: Round;
  readonly table: ReviewTable;
  /** Of the items of one dimension each. */
  readonly dimensions: readonly (readonly [Dimension, ReviewTable])[];
  /** Rows that wait for an answer; an item may have several. */
  readonly openRows: Readonly<Record<Exclude<Decision, 'approved'>, number>>;
}

/** Every round of which the committee said something, the latest first. */
export function reviewsByRound(
  plan: readonly PlanItem[],
  reviews: readonly Review[],
): RoundReviews[] {
  const periodOf = ({ review }: ReviewState) => `${review.fiscalYear}-${review.round}`;
  const byRound = [...groupBy(reviewStates(reviews), periodOf).values()];
  const rounds = byRound.flatMap((states): RoundReviews[] => {
    const [first] = states;
    if (!first) return [];
    const { fiscalYear, round } = first.review;
    const openRows = (decision: Decision) =>
      states.filter((state) => isOpen(state) && state.review.decision === decision).length;
    const told = {
      ...{ fiscalYear, round },
      table: tableOf(plan, plan, states),
      dimensions: DIMENSIONS.map((dimension) => {
        const items = plan.filter((item) => item.dimension === dimension);
        return [dimension, tableOf(items, plan, states)] as const;
      }),
      openRows: { correct: openRows('correct'), question: openRows('question') },
    };
    return [told];
  });
  return rounds.sort((a, b) => b.fiscalYear - a.fiscalYear || b.round - a.round);
}

/**
 * What was decided of some items of the plan. An item is what is still open of it; where nothing is, what
 * the latest word of each member is, the gravest of them counting. So the five counts add up to what was
 * reviewed.
 */
function tableOf(
  items: readonly PlanItem[],
  plan: readonly PlanItem[],
  ofRound: readonly ReviewState[],
): ReviewTable {
  const codes = new Set(plan.map(({ code }) => code));
  codes.delete('');
  const isOfItem = ({ review }: ReviewState) => codes.has(review.code);
  const byItem = groupBy(ofRound.filter(isOfItem), ({ review }) => review.code);
  const standing = new Map([...byItem].map(([code, states]) => [code, itemStanding(states)]));
  const others = ofRound.filter((state) => !isOfItem(state));
  const count = (what: ItemStanding) =>
    items.filter(({ code }) => standing.get(code) === what).length;
  const notReviewed = items.filter(({ code }) => !standing.has(code)).length;
  return {
    items: items.length,
    reviewed: items.length - notReviewed,
    notReviewed,
    approved: count('approved'),
    correct: { open: count('correct open'), answered: count('correct answered') },
    question: { open: count('question open'), answered: count('question answered') },
    others: { all: others.length, open: others.filter(isOpen).length },
  };
}

type ItemStanding = 'approved' | `${Exclude<Decision, 'approved'>} ${'open' | 'answered'}`;

const GRAVEST_FIRST = ['correct', 'question'] as const;

function itemStanding(states: readonly ReviewState[]): ItemStanding {
  for (const decision of GRAVEST_FIRST) {
    if (states.some((state) => isOpen(state) && state.review.decision === decision)) {
      return `${decision} open`;
    }
  }
  const last = latest(states);
  for (const decision of GRAVEST_FIRST) {
    if (last.some(({ review }) => review.decision === decision)) return `${decision} answered`;
  }
  return 'approved';
}

function isOpen({ standing }: ReviewState): boolean {
  return standing === 'open';
}

/** The last word of each member; of one day, the gravest. Rows without a day or a name stand for themselves. */
function latest(states: readonly ReviewState[]): ReviewState[] {
  const byMember = new Map<string, ReviewState>();
  const alone: ReviewState[] = [];
  for (const state of states) {
    const owner = ownerOf(state.review);
    const known = byMember.get(owner);
    if (owner === '' || state.review.day === null) alone.push(state);
    else if (!known || isAfter(state, known)) byMember.set(owner, state);
  }
  return [...alone, ...byMember.values()];
}

function isAfter({ review: a }: ReviewState, { review: b }: ReviewState): boolean {
  const [day, other] = [a.day ?? '', b.day ?? ''];
  return day === other ? GRAVITY[a.decision] > GRAVITY[b.decision] : day > other;
}

const GRAVITY: Readonly<Record<Decision, number>> = { approved: 0, question: 1, correct: 2 };
