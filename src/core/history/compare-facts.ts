import type { Dimension } from '../records/dimension';
import type { Fact } from './fact';

/** One cell, or one whole row, that is not what it was. */
export interface Change {
  readonly what: 'added' | 'removed' | 'changed';
  readonly tab: string;
  readonly identity: string;
  readonly label: string;
  readonly dimension: Dimension | null;
  /** Where the row stands now; null where it is gone. */
  readonly row: number | null;
  /** The key of the column; '' for a whole row. */
  readonly column: string;
  /** What the cell held and holds; '' for a whole row. */
  readonly before: string;
  readonly after: string;
}

/** What changed from one state of the data to another, by the order of the later one; rows that are gone come last. */
export function compareFacts(before: readonly Fact[], after: readonly Fact[]): Change[] {
  const earlier = new Map(before.map((fact) => [keyOf(fact), fact]));
  const changes: Change[] = [];
  for (const fact of after) {
    const was = earlier.get(keyOf(fact));
    earlier.delete(keyOf(fact));
    if (was) changes.push(...changedCells(was, fact));
    else changes.push(wholeRow('added', fact));
  }
  for (const fact of earlier.values()) changes.push(wholeRow('removed', fact));
  return changes;
}

function keyOf({ tab, identity }: Fact): string {
  return `${tab}\n${identity}`;
}

function changedCells(was: Fact, fact: Fact): Change[] {
  const columns = new Set([...was.cells.keys(), ...fact.cells.keys()]);
  const changes: Change[] = [];
  for (const column of columns) {
    const [before, after] = [was.cells.get(column) ?? '', fact.cells.get(column) ?? ''];
    if (before !== after) {
      changes.push({ ...placeOf(fact), what: 'changed', row: fact.row, column, before, after });
    }
  }
  return changes;
}

function wholeRow(what: 'added' | 'removed', fact: Fact): Change {
  const row = what === 'added' ? fact.row : null;
  return { ...placeOf(fact), what, row, column: '', before: '', after: '' };
}

function placeOf({ tab, identity, label, dimension }: Fact) {
  return { tab, identity, label, dimension };
}
