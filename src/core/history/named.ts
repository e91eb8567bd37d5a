import { compareTexts } from '../records/in-order';
import { groupBy } from '../text/group-by';
import type { Fact, UnnamedFact } from './fact';

/**
 * Facts of one tab by identity. Of rows alike in it the second is '…#2' and so on, by what they say, so that
 * their order in the sheet counts for nothing.
 */
export function named(tab: string, facts: readonly UnnamedFact[]): Fact[] {
  const groups = groupBy(facts, ({ identity }) => identity);
  return [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([identity, group]) =>
      (group.length > 1 ? byContent(group) : group).map((fact, index) => ({
        ...fact,
        tab,
        identity: index === 0 ? identity : `${identity}#${index + 1}`,
      })),
    );
}

function byContent(facts: readonly UnnamedFact[]): UnnamedFact[] {
  return facts
    .map((fact) => ({ fact, text: JSON.stringify([...fact.cells]) }))
    .sort((a, b) => compareTexts(a.text, b.text))
    .map(({ fact }) => fact);
}
