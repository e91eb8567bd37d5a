import { DIMENSIONS, type Dimension } from '../../records/dimension';
import { inOrder } from '../../records/in-order';
import { handOut, latestResults } from '../../records/latest-results';
import type { PlanItem, Result } from '../../records/records';
import type { Status } from '../../records/status';
import { groupBy } from '../../text/group-by';
import { hasKey } from '../../text/thai';
import type { Paper } from '../paper/paper';
import type { DraftData } from '../paper/part';
import { openedAfter, underHeadings } from './headings';

/** An item with the result that counts for it. */
export interface ReportedItem {
  /** Its place in the one sequence that runs through the report, from 1. */
  readonly number: number;
  readonly item: PlanItem;
  readonly result: Result;
}

export interface ReportSection {
  /** The headings that begin here; those of the section before go on. */
  readonly headings: readonly string[];
  readonly items: readonly ReportedItem[];
}

export interface DimensionReport {
  /** null for items whose dimension could not be read; only there when such items are. */
  readonly dimension: Dimension | null;
  readonly counts: Readonly<Record<Status, number>>;
  readonly sections: readonly ReportSection[];
}

export interface RoundReport {
  readonly dimensions: readonly DimensionReport[];
  /** Every reported item, in the order of the sequence. */
  readonly reported: readonly ReportedItem[];
  /** Those of them that do not tell what came of it. */
  readonly untold: readonly ReportedItem[];
  /** Items of the plan that have no result in this round. */
  readonly notReported: readonly PlanItem[];
}

/** What the report's fields are made from. */
export interface ReportFacts extends Paper, RoundReport {}

export const OTHER_ITEMS = 'รายการอื่น';

export function reportFacts(paper: Paper): ReportFacts {
  return { ...paper, ...roundReport(paper.data) };
}

/** The plan as a round's report tells it. Who has which result is settled as for the tables. */
export function roundReport({ records, tables }: DraftData): RoundReport {
  const latest = latestResults(records.results, tables.fiscalYear, tables.round);
  const resultOf = handOut(records.plan, latest);
  const items = inOrder(records.plan).map((item) => ({ item, result: resultOf(item) }));
  const byDimension = groupBy(items, ({ item }) => String(item.dimension));
  const reported: ReportedItem[] = [];
  const notReported: PlanItem[] = [];
  const dimensions = [...DIMENSIONS, null].flatMap((dimension): DimensionReport[] => {
    const members = byDimension.get(String(dimension)) ?? [];
    if (dimension === null && members.length === 0) return [];
    const counts: Record<Status, number> = {
      done: 0,
      'in-progress': 0,
      cannot: 0,
      'not-reported': 0,
    };
    const told: { item: PlanItem; result: Result }[] = [];
    for (const { item, result } of members) {
      const status = result?.status ?? 'not-reported';
      counts[status] += 1;
      if (result && status !== 'not-reported') told.push({ item, result });
      else notReported.push(item);
    }
    return [{ dimension, counts, sections: numbered(told, reported) }];
  });
  return { dimensions, reported, untold: reported.filter(isUntold), notReported };
}

/** The sections of one dimension; its items go on with the sequence. */
function numbered(
  told: readonly { item: PlanItem; result: Result }[],
  sequence: ReportedItem[],
): ReportSection[] {
  const groups = underHeadings(told, ({ item }) => item.section);
  let before: readonly string[] = [];
  return groups.map(({ headings, members }) => {
    const opened = openedAfter(before, headings);
    before = headings;
    const items = members.map(({ item, result }) => {
      const reported = { number: sequence.length + 1, item, result };
      sequence.push(reported);
      return reported;
    });
    // Else they would seem to stand under the heading above.
    const isRest = headings.length === 0 && groups.length > 1;
    return { headings: isRest ? [OTHER_ITEMS] : opened, items };
  });
}

/** Of an item that cannot be done the reason tells enough. A dash tells nothing. */
function isUntold({ result }: ReportedItem): boolean {
  const { outcome, output, result: impact, reason, status } = result;
  const told = [outcome, output, impact, ...(status === 'cannot' ? [reason] : [])];
  return !told.some(hasKey);
}
