import type { Report } from '../findings/collector';
import { ITEM_KIND_NAMES, ITEM_KINDS } from '../records/item-kind';
import type { PlanKey } from '../records/plan-tab';
import type { PlanItem } from '../records/records';
import type { OpenTab } from '../sheet/open-tab';
import { type Row, totalDimension } from '../sheet/rows';
import { cellText } from '../text/cell';
import { toArabicDigits } from '../text/digits';
import { formatMoney, readMoney } from '../text/money';
import { squish } from '../text/thai';
import type { Check } from './check';

/** A total row typed into the plan must say what its items come to, in baht and by kind. */
export const printedTotals: Check = {
  name: 'ยอดรวมที่พิมพ์ไว้',
  run({ book: { tabs, records } }, report) {
    const plan = tabs.plan;
    if (!plan) return;
    for (const row of plan.totals) {
      const dimension = dimensionOfTotal(plan, row);
      const items = records.plan.filter((item) => !dimension || item.dimension === dimension);
      compareBudgets(plan, row, items, report);
      compareCounts(plan, row, items, report);
    }
  },
};

type PlanTab = OpenTab<PlanKey>;

function dimensionOfTotal(plan: PlanTab, row: Row<PlanKey>): number | null {
  for (const key of plan.spec.totalColumns ?? []) {
    const dimension = totalDimension(cellText(row.cell(key)));
    if (dimension !== null) return dimension;
  }
  return null;
}

function compareBudgets(
  plan: PlanTab,
  row: Row<PlanKey>,
  items: readonly PlanItem[],
  report: Report,
): void {
  for (const year of plan.header.years.keys()) {
    const cell = row.year(year);
    const reading = readMoney(cell);
    const place = plan.yearPlace(row.row, year, 'แถวรวม');
    if (!reading.ok) {
      report(reading.problem, place, { found: cellText(cell) });
      continue;
    }
    if (reading.value === null) continue;
    const computed = items.reduce((sum, item) => sum + (item.budgets.get(year) ?? 0), 0);
    if (reading.value === computed) continue;
    report('total-differs', place, {
      printed: formatMoney(reading.value),
      computed: formatMoney(computed),
      difference: formatMoney(Math.abs(reading.value - computed)),
    });
  }
}

/** “๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม”: each number stands before its kind. */
function compareCounts(
  plan: PlanTab,
  row: Row<PlanKey>,
  items: readonly PlanItem[],
  report: Report,
): void {
  const text = toArabicDigits(squish(cellText(row.cell('name'))));
  for (const kind of ITEM_KINDS) {
    const match = new RegExp(`(\\d{1,6})\\s*${ITEM_KIND_NAMES[kind]}`).exec(text);
    if (!match) continue;
    const printed = Number(match[1]);
    const computed = items.filter((item) => item.kind === kind).length;
    if (printed === computed) continue;
    const params = { kind: ITEM_KIND_NAMES[kind], printed, computed };
    report('total-count-differs', plan.place(row.row, 'name', 'แถวรวม'), params);
  }
}
