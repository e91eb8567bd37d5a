import type { Report } from '../findings/collector';
import type { Place } from '../findings/finding';
import type { PlanKey } from '../records/plan-tab';
import { dimensionOf } from '../records/read-plan';
import { columnLetters } from '../sheet/a1';
import { formulaAt } from '../sheet/grid';
import type { OpenTab } from '../sheet/open-tab';
import { type Row, totalScope } from '../sheet/rows';
import { cellText } from '../text/cell';
import type { Check } from './check';
import { codeList } from './items-by-code';
import { type RowSpan, summedRows } from './sum-formula';

/**
 * A formula in a total row that leaves out rows it should add: made before rows were added, as a
 * rule. What the total stands for is told by its words; where they do not say, by the rows it adds.
 */
export const sumMissesRows: Check = {
  name: 'สูตรผลรวมที่ไม่ครบทุกแถว',
  run({ book: { tabs, records } }, report) {
    const { plan, results } = tabs;
    if (plan) {
      const columns = [...plan.header.years].map(([year, column]) => ({
        column,
        place: (row: number) => plan.yearPlace(row, year, LABEL),
      }));
      checkTab(plan, records.plan, columns, (row) => scopeOf(plan, row), report);
    }
    if (results) {
      const columns = (['ordinance', 'disbursed'] as const).flatMap((key) => {
        const column = results.header.columns.get(key);
        const place = (row: number) => results.place(row, key, LABEL);
        return column === undefined ? [] : [{ column, place }];
      });
      checkTab(results, records.results, columns, () => null, report);
    }
  },
};

const LABEL = 'แถวรวม';
/** No tab has more totals; each is compared with all items. */
const MOST_TOTALS = 200;

interface Item {
  readonly row: number;
  readonly code: string;
  readonly dimension?: number | null;
}

interface MoneyColumn {
  readonly column: number;
  readonly place: (row: number) => Place;
}

/** What a plan's total row says it sums: see `totalScope`. */
export function scopeOf(plan: OpenTab<PlanKey>, row: Row<PlanKey>): number | 'all' | null {
  for (const key of plan.spec.totalColumns ?? []) {
    const scope = totalScope(cellText(row.cell(key)));
    if (scope !== null) return scope;
  }
  return dimensionOf(row.cell('dimension'));
}

function checkTab<Key extends string>(
  tab: OpenTab<Key>,
  items: readonly Item[],
  columns: readonly MoneyColumn[],
  scopeOfTotal: (row: Row<Key>) => number | 'all' | null,
  report: Report,
): void {
  const totals = tab.totals.slice(0, MOST_TOTALS);
  const blocks = blocksOf(items, totals);
  for (const total of totals) {
    for (const { column, place } of columns) {
      const formula = formulaAt(tab.grid, total.row - 1, column);
      const spans = formula === '' ? null : summedRows(formula, columnLetters(column + 1));
      // A sum of other totals adds items where one cannot see them.
      if (!spans || totals.some(({ row }) => row !== total.row && isIn(row, spans))) continue;
      const missing = missingRows(items, blocks, spans, scopeOfTotal(total));
      if (missing.length === 0) continue;
      const params = { count: missing.length, codes: codeList(missing) };
      report('sum-misses-rows', place(total.row), params);
    }
  }
}

/** The items between two totals each, in the order of their rows. */
export function blocksOf<T extends { readonly row: number }>(
  items: readonly T[],
  totals: readonly { readonly row: number }[],
): T[][] {
  const blocks: T[][] = [[]];
  let next = 0;
  for (const item of items) {
    while ((totals[next]?.row ?? Number.POSITIVE_INFINITY) < item.row) {
      blocks.push([]);
      next += 1;
    }
    blocks[blocks.length - 1]?.push(item);
  }
  return blocks;
}

function missingRows(
  items: readonly Item[],
  blocks: readonly (readonly Item[])[],
  spans: readonly RowSpan[],
  scope: number | 'all' | null,
): readonly Item[] {
  const isSummed = (item: Item) => isIn(item.row, spans);
  if (scope !== null) {
    const meant = scope === 'all' ? items : items.filter(({ dimension }) => dimension === scope);
    return meant.some(isSummed) ? meant.filter((item) => !isSummed(item)) : [];
  }
  // Whole blocks that are left out belong to another total.
  return blocks.flatMap((block) =>
    block.some(isSummed) ? block.filter((item) => !isSummed(item)) : [],
  );
}

function isIn(row: number, spans: readonly RowSpan[]): boolean {
  return spans.some(({ from, to }) => row >= from && row <= to);
}
