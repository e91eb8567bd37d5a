import type { ComponentType } from 'preact';
import { viewOf } from '../outcome';
import { usePage } from '../page';
import { CloseRound } from '../parts/close-round';
import { CompareRounds } from '../parts/compare-rounds';
import { Heading } from '../parts/heading';
import { Outcome } from '../parts/outcome';
import { ReviewsCard } from '../parts/reviews-card';
import { ShareTools } from '../parts/share-tools';
import { isOffice } from '../rounds';

/** What a round needs of the committee and for it. */
const OFFICE_PARTS: readonly ComponentType[] = [ReviewsCard, CloseRound, CompareRounds, ShareTools];

/** The assessment committee: what it is shown, what changed since, and who may see what. */
export function Committee() {
  const { outcome, overview } = usePage().state;
  const parts = overview && isOffice(overview) ? OFFICE_PARTS : [ShareTools];
  return (
    <>
      <Heading>กรรมการ</Heading>
      {outcome && viewOf(outcome) === 'committee' && <Outcome outcome={outcome} />}
      {parts.map((Part) => (
        <Part key={Part.name} />
      ))}
    </>
  );
}
