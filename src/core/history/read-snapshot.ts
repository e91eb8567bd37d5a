import type { Grid } from '../sheet/grid';
import { closingHead } from './closing-head';
import { readFacts } from './fact-rows';
import { fingerprint } from './fingerprint';
import type { Snapshot } from './snapshot';
import { sealOf } from './snapshot-seal';

/** A closed round from its tab; null where the tab goes by another name. */
export function readSnapshot(grid: Grid): Snapshot | null {
  const { above, facts } = readFacts(grid.values);
  const head = closingHead(grid.name, above);
  if (!head) return null;
  const { named, seal, ...closed } = head;
  return {
    ...closed,
    facts,
    isWhole:
      named === grid.name && closed.fingerprint === fingerprint(facts) && seal === sealOf(above),
  };
}
