import type { Grid } from '../sheet/grid';
import { cellText } from '../text/cell';
import { closedRounds } from './closed-round';
import { readFacts } from './fact-rows';
import { fingerprint } from './fingerprint';
import type { Snapshot } from './snapshot';
import { HEAD, sealOf } from './snapshot-seal';

/** A closed round from its tab; null where the tab goes by another name. */
export function readSnapshot(grid: Grid): Snapshot | null {
  const [closed] = closedRounds([grid.name]);
  if (!closed) return null;
  const { above, facts } = readFacts(grid.values);
  const head = new Map(above.map(([label = '', value = '']) => [label, cellText(value)]));
  const told = (label: string) => head.get(label) ?? '';
  return {
    ...closed,
    by: told(HEAD.by),
    when: told(HEAD.when),
    facts,
    fingerprint: told(HEAD.fingerprint),
    isWhole:
      told(HEAD.tab) === grid.name &&
      told(HEAD.fingerprint) === fingerprint(facts) &&
      told(HEAD.seal) === sealOf(above),
  };
}
