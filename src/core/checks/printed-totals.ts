import type { Report } from '../findings/collector';
import { addMoney } from '../records/add-money';
import { readCode } from '../records/code';
import { ITEM_KIND_NAMES, ITEM_KINDS, type ItemKind } from '../records/item-kind';
import type { PlanKey } from '../records/plan-tab';
import type { PlanItem } from '../records/records';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { formatMoney, readMoney, type Satang } from '../text/money';
import { squish } from '../text/thai';
import type { Check } from './check';
import { blocksOf, scopeOf } from './sum-misses-rows';

/** A total row typed into the plan must say what its items come to, in baht and by kind. */
export const printedTotals: Check = {
  name: 'ยอดรวมที่พิมพ์ไว้',
  run({ book: { tabs, records } }, report) {
    const plan = tabs.plan;
    if (!plan) return;
    const scopes = scopesOf(records.plan);
    const blocks = blocksOf(records.plan, plan.totals);
    plan.totals.forEach((row, index) => {
      const code = readCode(row.display('code'));
      if (code) report('total-with-code', plan.place(row.row, 'code', LABEL), { code: code.text });
      const printed = readAmounts(plan, row, report);
      const isLast = index === plan.totals.length - 1;
      const scope = scopeOf(plan, row);
      const summed =
        scope === null
          ? unsaidScope(summary(blocks[index] ?? []), scopes('all'), printed, isLast)
          : scopes(scope);
      compareBudgets(plan, row, summed, printed, report);
      compareCounts(plan, row, summed, report);
    });
  },
};

type PlanTab = OpenTab<PlanKey>;

const LABEL = 'แถวรวม';

/** Printed amounts by year; blank cells and those that could not be read are left out. */
function readAmounts(plan: PlanTab, row: Row<PlanKey>, report: Report): Map<number, Satang> {
  const amounts = new Map<number, Satang>();
  for (const year of plan.header.years.keys()) {
    const cell = row.year(year);
    const reading = readMoney(cell);
    if (!reading.ok) {
      report(reading.problem, plan.yearPlace(row.row, year, LABEL), { found: cellText(cell) });
    } else if (reading.value !== null) amounts.set(year, reading.value);
  }
  return amounts;
}

/** What some items come to. */
interface Summary {
  readonly items: number;
  readonly kinds: ReadonlyMap<ItemKind | null, number>;
  readonly budgets: ReadonlyMap<number, Satang>;
  /** Years in which a budget could not be read. */
  readonly unread: ReadonlySet<number>;
}

function summary(items: readonly PlanItem[]): Summary {
  const kinds = new Map<ItemKind | null, number>();
  const budgets = new Map<number, Satang>();
  const unread = new Set<number>();
  for (const item of items) {
    kinds.set(item.kind, (kinds.get(item.kind) ?? 0) + 1);
    for (const [year, budget] of item.budgets) {
      budgets.set(year, addMoney(budgets.get(year) ?? 0, budget ?? 0));
      if (budget === null) unread.add(year);
    }
  }
  return { items: items.length, kinds, budgets, unread };
}

/** Sums up the plan, or one dimension of it, once however many totals there are. */
function scopesOf(items: readonly PlanItem[]): (scope: number | 'all') => Summary {
  const known = new Map<number | 'all', Summary>();
  return (scope) => {
    const summed =
      known.get(scope) ??
      summary(scope === 'all' ? items : items.filter(({ dimension }) => dimension === scope));
    known.set(scope, summed);
    return summed;
  };
}

/**
 * A total that says only “รวม” may close the block above it or the whole plan: the block if that
 * fits, else the whole plan; when neither fits, the last total is the plan's.
 */
function unsaidScope(
  block: Summary,
  all: Summary,
  printed: ReadonlyMap<number, Satang>,
  isLast: boolean,
): Summary {
  const fits = ({ budgets }: Summary) =>
    [...printed].every(([year, amount]) => amount === (budgets.get(year) ?? 0));
  if (block.items > 0 && fits(block)) return block;
  return fits(all) || isLast ? all : block;
}

function compareBudgets(
  plan: PlanTab,
  row: Row<PlanKey>,
  summed: Summary,
  printed: ReadonlyMap<number, Satang>,
  report: Report,
): void {
  for (const [year, amount] of printed) {
    const computed = summed.budgets.get(year) ?? 0;
    // What an unreadable cell adds nobody knows; that cell has its own finding.
    if (amount === computed || summed.unread.has(year)) continue;
    report('total-differs', plan.yearPlace(row.row, year, LABEL), {
      printed: formatMoney(amount),
      computed: formatMoney(computed),
      difference: formatMoney(Math.abs(amount - computed)),
    });
  }
}

/** “๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม”: each number stands before its kind. */
function compareCounts(plan: PlanTab, row: Row<PlanKey>, summed: Summary, report: Report): void {
  for (const key of plan.spec.totalColumns ?? []) compareCountsIn(plan, row, key, summed, report);
}

function compareCountsIn(
  plan: PlanTab,
  row: Row<PlanKey>,
  key: PlanKey,
  summed: Summary,
  report: Report,
): void {
  const text = toArabicDigits(squish(cellText(row.cell(key))));
  const counts = [...text.matchAll(COUNT)];
  for (const [, printed = '', name = ''] of counts) {
    const kind = ITEM_KINDS.find((candidate) => ITEM_KIND_NAMES[candidate] === name);
    const computed = (kind && summed.kinds.get(kind)) ?? 0;
    // “รวม ๒๒ โครงการ” alone counts items of every kind.
    const all = counts.length === 1 && Number(printed) === summed.items;
    if (Number(printed) === computed || all) continue;
    const params = { kind: name, printed, computed };
    report('total-count-differs', plan.place(row.row, key, LABEL), params);
  }
}

/** “๒๒ โครงการ/กิจกรรม/มาตรการ” counts no single kind. */
const COUNT = new RegExp(`(\\d{1,6}) ?(${Object.values(ITEM_KIND_NAMES).join('|')})(?! ?/)`, 'g');
