import type { DetailKey } from '../records/details-tab';
import { DIMENSIONS, type Dimension } from '../records/dimension';
import { ITEM_KINDS } from '../records/item-kind';
import { handOut } from '../records/latest-results';
import type { PlanKey } from '../records/plan-tab';
import type { PlanItem, Result } from '../records/records';
import type { Tables } from '../tables/tables';
import { toArabicDigits } from '../text/digits';
import { isBuddhistYear } from '../text/year';
import type { Check, CheckInput } from './check';
import { statedCounts } from './stated-counts';
import { namedBy, resultNames, type Visit, visitTab, visitTitles } from './texts';

/**
 * A number of items told in a sentence, against every count the tables have for that dimension or
 * for the plan. One that agrees with any of them is taken for that one; one told as done must be the
 * count of what is done, or of what is done and under way.
 */
export const countDiffers: Check = {
  name: 'จำนวนรายการในข้อความกับตาราง',
  run(input, report) {
    const { plan, settings } = input.book.records;
    const { tables } = input;
    if (!tables || plan.length === 0) return;
    let known: ReturnType<typeof knownCounts> | null = null;
    const years = new Set([tables.fiscalYear, settings.planStart, settings.planEnd]);
    visitNarrative(input, tables, (text, place) => {
      if (!text.includes('มิติ') && !text.includes('แผนปฏิบัติการ')) return;
      known ??= knownCounts(input);
      for (const line of toArabicDigits(text).split('\n')) {
        if (isOfOtherTime(line, years, tables.round)) continue;
        for (const { scope, count, isDone, found } of statedCounts(line)) {
          const counts = known.get(scope)?.[isDone ? 'done' : 'any'];
          if (!counts || counts.has(count)) continue;
          const row = tables.dimension.find(({ dimension }) => dimension === scope);
          const of = scope === 'all' ? 'ทั้งแผน' : `มิติที่ ${scope}`;
          const { items = plan.length, done = tables.status.done } = row ?? {};
          report('count-differs', place(), { found, of, items, done });
          return;
        }
      }
    });
  },
};

/** Where an office tells how many items there are. A row of another round tells of that round. */
function visitNarrative({ book }: CheckInput, { fiscalYear, round }: Tables, visit: Visit): void {
  const { tabs, records } = book;
  visitTitles(tabs, visit);
  visitTab(tabs.plan, ['note'], namedBy<PlanKey>('code', 'name'), visit);
  visitTab(tabs.details, ['rationale'], namedBy<DetailKey>('code', 'name'), visit);
  if (!tabs.results) return;
  const items = tabs.results.items.filter((_, index) => {
    const result = records.results[index];
    return result?.fiscalYear === fiscalYear && result.round === round;
  });
  const columns = ['activity', 'outcome', 'output', 'result'] as const;
  visitTab({ ...tabs.results, items }, columns, resultNames(book), visit);
}

/** A line about an earlier year, or the other round, has numbers of its own. */
function isOfOtherTime(line: string, years: ReadonlySet<number | null>, round: number): boolean {
  const named = (line.match(/(?<!\d)2\d{3}(?!\d)/g) ?? []).map(Number).filter(isBuddhistYear);
  if (named.some((year) => !years.has(year))) return true;
  const rounds = [...line.matchAll(/(?<!\d)(6|12) ?เดือน/g)].map(([, months]) => Number(months));
  return rounds.some((months) => months !== round);
}

interface Counts {
  readonly any: ReadonlySet<number>;
  readonly done: ReadonlySet<number>;
}

/** Every count somebody may mean, by dimension and for the whole plan. */
function knownCounts({ book, latest }: CheckInput): Map<Dimension | 'all', Counts> {
  const { plan } = book.records;
  const resultOf = handOut(plan, latest);
  const known = new Map<Dimension | 'all', Counts>([['all', countsOf(plan, resultOf)]]);
  // An item whose dimension could not be read may be of any; it has its own finding.
  if (plan.some(({ dimension }) => dimension === null)) return known;
  for (const dimension of DIMENSIONS) {
    const items = plan.filter((item) => item.dimension === dimension);
    known.set(dimension, countsOf(items, resultOf));
  }
  return known;
}

function countsOf(
  items: readonly PlanItem[],
  resultOf: (item: PlanItem) => Result | undefined,
): Counts {
  const count = (is: (item: PlanItem) => unknown) => items.filter((item) => is(item)).length;
  const results = new Map(items.map((item) => [item, resultOf(item)]));
  const statusOf = (item: PlanItem) => results.get(item)?.status ?? 'not-reported';
  const budgeted = count(({ budgets }) => [...budgets.values()].some(Boolean));
  const done = count((item) => statusOf(item) === 'done');
  const begun = done + count((item) => statusOf(item) === 'in-progress');
  const any = new Set([
    items.length,
    count(({ baseline }) => baseline),
    items.length - count(({ baseline }) => baseline),
    budgeted,
    items.length - budgeted,
    ...ITEM_KINDS.map((kind) => count((item) => item.kind === kind)),
    ...(['in-progress', 'cannot', 'not-reported'] as const).map((status) =>
      count((item) => statusOf(item) === status),
    ),
    done,
    begun,
    items.length - done,
    count((item) => results.get(item)?.inOrdinance),
    count((item) => results.get(item)?.ordinance),
    count((item) => results.get(item)?.disbursed),
  ]);
  return { any, done: new Set([done, begun]) };
}
