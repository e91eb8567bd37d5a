import { type Cell, cellText } from '../text/cell';
import { type ClosedRound, closedRounds } from './closed-round';
import { HEAD } from './snapshot-seal';

/** What stands at the top of a closed round's tab. */
export interface ClosingHead extends ClosedRound {
  /** Who closed it, as typed, and when. */
  readonly by: string;
  readonly when: string;
  /** What the facts are known by, as the tab says. */
  readonly fingerprint: string;
  /** The tab's own name at its closing, and what its head and tables are known by. */
  readonly named: string;
  readonly seal: string;
}

/** Rows from the top of the tab that hold it, with room to spare, and its columns: labels and texts. */
export const HEAD_ROWS = 12;
export const HEAD_COLUMNS = 2;

/** The head of a tab, from the rows above its facts; null where the tab goes by another name. */
export function closingHead(tab: string, above: readonly (readonly Cell[])[]): ClosingHead | null {
  const [closed] = closedRounds([tab]);
  if (!closed) return null;
  const head = new Map(above.map(([label = '', value = '']) => [label, cellText(value)]));
  const told = (label: string) => head.get(label) ?? '';
  return {
    ...closed,
    by: told(HEAD.by),
    when: told(HEAD.when),
    fingerprint: told(HEAD.fingerprint),
    named: told(HEAD.tab),
    seal: told(HEAD.seal),
  };
}
