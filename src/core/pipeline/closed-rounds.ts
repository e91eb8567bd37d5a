import type { Report } from '../findings/collector';
import { wholeTab } from '../findings/finding';
import {
  type ClosedRound,
  closedRounds,
  closingBefore,
  latestClosing,
  type Period,
} from '../history/closed-round';
import { type Change, compareFacts } from '../history/compare-facts';
import { compareRounds, type RoundComparison, type RoundState } from '../history/compare-rounds';
import { blankName, columnName } from '../history/fact-columns';
import { factsOf } from '../history/facts';
import { readSnapshot } from '../history/read-snapshot';
import { roundScope } from '../history/round-scope';
import type { Snapshot } from '../history/snapshot';
import type { Book } from '../records/book';
import { type Overrides, readSettings } from '../records/read-settings';
import type { Records } from '../records/records';
import { SETTINGS_TAB } from '../records/settings-tab';
import type { Workbook } from '../sheet/grid';
import { openTab } from '../sheet/open-tab';
import type { Tables } from '../tables/tables';
import { digest } from '../text/digest';
import { showDifference } from '../text/visible';
import { factPlace } from './fact-place';

/** What was closed earlier, as far as its tabs are among those read. */
export interface Closed {
  /** The latest closing of the round reported. */
  readonly latest: Snapshot | null;
  /** What changed in the data since; of a tab that was edited nothing is told. */
  readonly changes: readonly Change[];
  /** What changed since the round before; null where none was closed, or its tab was edited. */
  readonly earlier: RoundComparison | null;
  /** A tab of the round before that was edited and is not relied on; '' where there is none. */
  readonly editedEarlier: string;
}

/**
 * Of the tabs of closed rounds those that matter to the round reported: its latest closing, and for papers
 * that of the round before.
 */
export function closedTabsToRead(
  workbook: Workbook,
  names: readonly string[],
  overrides: Overrides,
  forPapers: boolean,
): string[] {
  const rounds = closedRounds(names);
  if (rounds.length === 0) return [];
  const settings = openTab(workbook, SETTINGS_TAB, () => {});
  const { fiscalYear, round } = readSettings(settings, overrides, [], () => {});
  if (fiscalYear === null || round === null) return [];
  const period = { fiscalYear, round };
  const before = forPapers ? closingBefore(rounds, period) : null;
  return [latestClosing(rounds, period), before].flatMap((closed) => closed?.tab ?? []);
}

/** The data of a period as it is now. */
export function currentRound(records: Records, { fiscalYear, round }: Period): RoundState {
  const facts = factsOf(records, roundScope({ fiscalYear, round }));
  return { fiscalYear, round, closed: null, facts };
}

/**
 * Compares the round reported with its latest closing, and tells what differs. Stands here because checks
 * know nothing of history.
 */
export function lookAtClosed(
  workbook: Workbook,
  { tabs, records }: Book,
  tables: Tables | null,
  report: Report,
): Closed {
  const rounds = closedRounds(workbook.grids.map(({ name }) => name));
  const none = { latest: null, changes: [], earlier: null, editedEarlier: '' };
  if (!tables || rounds.length === 0) return none;
  const snapshotOf = (round: ClosedRound | null) => {
    const grid = workbook.grids.find(({ name }) => name === round?.tab);
    return grid ? readSnapshot(grid) : null;
  };
  const latest = snapshotOf(latestClosing(rounds, tables));
  const before = snapshotOf(closingBefore(rounds, tables));
  const now = currentRound(records, tables);
  if (latest && !latest.isWhole) report('closed-edited', wholeTab(latest.tab));
  const changes = latest?.isWhole ? compareFacts(latest.facts, now.facts) : [];
  for (const change of changes) tell(change, latest?.tab ?? '', tabs, report);
  return {
    ...{ latest, changes },
    earlier: before?.isWhole ? compareRounds({ ...before, closed: before }, now) : null,
    editedEarlier: before && !before.isWhole ? before.tab : '',
  };
}

const LONGEST_SHOWN = 70;

function tell(change: Change, closed: string, tabs: Book['tabs'], report: Report): void {
  const place = factPlace(tabs, change);
  if (change.what === 'added') report('closed-added', place, { closed });
  else if (change.what === 'removed')
    report('closed-removed', place, { closed, item: change.label });
  else {
    const [before, after] = showDifference(change.before, change.after, LONGEST_SHOWN);
    const column = columnName(change.tab, change.column);
    // Of long texts only a part is shown, and a waiver must end when the rest changes too.
    const state = digest(change.after);
    const blank = blankName(change.tab, change.column);
    const shown = { before: before || blank, after: after || blank };
    report('closed-changed', place, { closed, column, ...shown, state });
  }
}
