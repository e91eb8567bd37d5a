import type { Day } from '../text/cell';
import { hasKey, matchKey } from '../text/thai';
import { codeRank } from './code';
import type { Decision } from './decision';
import { compareTexts } from './in-order';
import type { Review, Round } from './records';

/** A review of which is known what was decided, of what and for which round. */
export interface CountedReview extends Review {
  readonly fiscalYear: number;
  readonly round: Round;
  /** '' for a row of no single item. */
  readonly code: string;
  readonly decision: Decision;
}

/** Where one review stands: what it asks for is still to be answered, was answered, or needs no more. */
export interface ReviewState {
  readonly review: CountedReview;
  readonly standing: 'open' | 'answered' | 'approved';
}

/**
 * Where every review that counts stands. ให้แก้ไข and ขอข้อมูลเพิ่ม stay open until they are answered, or
 * until the same member approves the item on a later day. A day that is not known is before and after
 * none, and rows of no single item do not close one another, for nothing tells that they speak of one
 * matter. The order of rows changes nothing.
 */
export function reviewStates(reviews: readonly Review[]): ReviewState[] {
  const counted = reviews.filter(isCounted);
  const approvals = new Map<string, Day>();
  for (const review of counted) {
    const owner = ownerOf(review);
    const { decision, day } = review;
    if (decision !== 'approved' || day === null || owner === '') continue;
    if (day > (approvals.get(owner) ?? '')) approvals.set(owner, day);
  }
  return counted.map((review) => {
    const approved = approvals.get(ownerOf(review)) ?? '';
    return { review, standing: standingOf(review, approved) };
  });
}

function standingOf(
  { decision, day, answer }: CountedReview,
  approved: Day,
): ReviewState['standing'] {
  if (decision === 'approved' || (day !== null && approved > day)) return 'approved';
  return hasKey(answer) ? 'answered' : 'open';
}

function isCounted(review: Review): review is CountedReview {
  const { fiscalYear, round, code, decision } = review;
  return fiscalYear !== null && round !== null && code !== null && decision !== null;
}

/** The longest waiting first; those of one day by item and words, wherever their rows stand. */
export function compareReviews(a: CountedReview, b: CountedReview): number {
  return (
    compareTexts(a.day ?? NO_DAY, b.day ?? NO_DAY) ||
    codeRank(a.code) - codeRank(b.code) ||
    compareTexts(wordsOf(a), wordsOf(b))
  );
}

/** After every day. */
const NO_DAY = '9999';

function wordsOf(review: CountedReview): string {
  const { code, opinion, member, decision, answer, answeredBy, answerDay } = review;
  return [code, opinion, member, decision, answer, answeredBy, answerDay].join('\n');
}

/** What one member says of one item in one round; '' where two rows cannot be told to be such. */
export function ownerOf({ fiscalYear, round, code, member }: CountedReview): string {
  const who = matchKey(member);
  return code === '' || who === '' ? '' : [fiscalYear, round, code, who].join('\n');
}
