import type { ComponentType } from 'preact';
import { viewOf } from '../outcome';
import { usePage } from '../page';
import { Heading } from '../parts/heading';
import { Outcome } from '../parts/outcome';
import { ShareTools } from '../parts/share-tools';

/** What is done with the committee, in the order it is done. */
const PARTS: readonly ComponentType[] = [ShareTools];

/** The assessment committee: who may see what. */
export function Committee() {
  const { outcome } = usePage().state;
  return (
    <>
      <Heading>กรรมการ</Heading>
      {outcome && viewOf(outcome) === 'committee' && <Outcome outcome={outcome} />}
      {PARTS.map((Part, at) => (
        <Part key={`${at}`} />
      ))}
    </>
  );
}
