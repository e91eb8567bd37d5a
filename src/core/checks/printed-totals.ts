import type { Report } from '../findings/collector';
import { addMoney } from '../records/add-money';
import { readCode } from '../records/code';
import { ITEM_KIND_NAMES, ITEM_KINDS } from '../records/item-kind';
import type { PlanKey } from '../records/plan-tab';
import type { PlanItem } from '../records/records';
import type { OpenTab } from '../sheet/open-tab';
import type { Row } from '../sheet/rows';
import { cellText } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { formatMoney, readMoney, type Satang } from '../text/money';
import { squish } from '../text/thai';
import type { Check } from './check';
import { scopeOf } from './sum-misses-rows';

/** A total row typed into the plan must say what its items come to, in baht and by kind. */
export const printedTotals: Check = {
  name: 'ยอดรวมที่พิมพ์ไว้',
  run({ book: { tabs, records } }, report) {
    const plan = tabs.plan;
    if (!plan) return;
    plan.totals.forEach((row, index) => {
      const code = readCode(row.display('code'));
      if (code) report('total-with-code', plan.place(row.row, 'code', LABEL), { code: code.text });
      const printed = readAmounts(plan, row, report);
      const items = itemsOfTotal(plan, index, records.plan, printed);
      compareBudgets(plan, row, items, printed, report);
      compareCounts(plan, row, items, report);
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

/**
 * The items a total stands for. One that says only “รวม” may close the block above it or the whole
 * plan: the block if that fits, else the whole plan; when neither fits, the last total is the plan's.
 */
function itemsOfTotal(
  plan: PlanTab,
  index: number,
  items: readonly PlanItem[],
  printed: ReadonlyMap<number, Satang>,
): readonly PlanItem[] {
  const row = plan.totals[index] as Row<PlanKey>;
  const scope = scopeOf(plan, row);
  if (scope === 'all') return items;
  if (scope !== null) return items.filter((item) => item.dimension === scope);
  const start = plan.totals[index - 1]?.row ?? 0;
  const block = items.filter((item) => item.row > start && item.row < row.row);
  const fits = (scoped: readonly PlanItem[]) =>
    [...printed].every(([year, amount]) => amount === sumOf(scoped, year));
  if (block.length > 0 && fits(block)) return block;
  return fits(items) || index === plan.totals.length - 1 ? items : block;
}

function compareBudgets(
  plan: PlanTab,
  row: Row<PlanKey>,
  items: readonly PlanItem[],
  printed: ReadonlyMap<number, Satang>,
  report: Report,
): void {
  for (const [year, amount] of printed) {
    const computed = sumOf(items, year);
    // What an unreadable cell adds nobody knows; that cell has its own finding.
    if (amount === computed || items.some((item) => item.budgets.get(year) === null)) continue;
    report('total-differs', plan.yearPlace(row.row, year, LABEL), {
      printed: formatMoney(amount),
      computed: formatMoney(computed),
      difference: formatMoney(Math.abs(amount - computed)),
    });
  }
}

function sumOf(items: readonly PlanItem[], year: number): Satang {
  return items.reduce((sum, item) => addMoney(sum, item.budgets.get(year) ?? 0), 0);
}

/** “๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม”: each number stands before its kind. */
function compareCounts(
  plan: PlanTab,
  row: Row<PlanKey>,
  items: readonly PlanItem[],
  report: Report,
): void {
  for (const key of plan.spec.totalColumns ?? []) compareCountsIn(plan, row, key, items, report);
}

function compareCountsIn(
  plan: PlanTab,
  row: Row<PlanKey>,
  key: PlanKey,
  items: readonly PlanItem[],
  report: Report,
): void {
  const text = toArabicDigits(squish(cellText(row.cell(key))));
  const counts = [...text.matchAll(COUNT)];
  for (const [, printed = '', name = ''] of counts) {
    const kind = ITEM_KINDS.find((candidate) => ITEM_KIND_NAMES[candidate] === name);
    const computed = items.filter((item) => item.kind === kind).length;
    // “รวม ๒๒ โครงการ” alone counts items of every kind.
    const all = counts.length === 1 && Number(printed) === items.length;
    if (Number(printed) === computed || all) continue;
    const params = { kind: name, printed, computed };
    report('total-count-differs', plan.place(row.row, key, LABEL), params);
  }
}

/** “๒๒ โครงการ/กิจกรรม/มาตรการ” counts no single kind. */
const COUNT = new RegExp(`(\\d{1,6}) ?(${Object.values(ITEM_KIND_NAMES).join('|')})(?! ?/)`, 'g');
