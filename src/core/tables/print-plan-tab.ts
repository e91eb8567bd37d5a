import { compareCodes } from '../records/code';
import { DIMENSION_NAMES, DIMENSIONS } from '../records/dimension';
import { ITEM_KIND_NAMES, ITEM_KINDS } from '../records/item-kind';
import type { PlanItem, Settings } from '../records/records';
import {
  BODY_LOOK,
  baht,
  HEADER_LOOK,
  markLine,
  type PrintedCell,
  type PrintedTab,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import type { Satang } from '../text/money';
import type { PlanByYear } from './tables';

export const PLAN_BY_YEAR_TAB_NAME = 'แผน 5 ปี';

/** How a printed plan shows that an item uses no budget (plan of FY2566). */
const NO_BUDGET = '○';

/** The matrix of a printed plan (FY2566, part 2): items by dimension, a column a year, a total. */
export function printPlanTab(
  settings: Settings,
  plan: readonly PlanItem[],
  { years, total }: PlanByYear,
  stamp: string,
): PrintedTab {
  const tab = new TabBuilder(years.length + 3);
  const span = years.length > 1 ? `${years[0]} – ${years[years.length - 1]}` : `${years[0] ?? ''}`;
  tab.add([[`แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ ${span} ${settings.organisation}`]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  const header = tab.add(
    [
      ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', ...years.map((year) => `ปี ${year}`), 'หมายเหตุ'],
      ['', '', ...years.map(() => 'งบประมาณ (บาท)'), ''],
    ],
    HEADER_LOOK,
  );
  for (const column of [1, 2, years.length + 3]) tab.merge(header, 1, column, 2, 1);
  for (const [name, items] of byDimension(plan)) {
    const body = tab.add(
      items.map((item, index) => itemCells(item, index ? '' : name, years)),
      {
        ...BODY_LOOK,
        wrap: true,
      },
    );
    tab.merge(body, 1, 1, items.length, 1);
    tab.look({ ...body, column: 3, columns: years.length }, { align: 'right' });
  }
  const kinds = [total.projects, total.measures, total.activities, total.guidelines];
  tab.add([['รวม 4 มิติ', kindCounts(kinds, total.items), ...total.budgets.map(baht), '']], {
    ...BODY_LOOK,
    bold: true,
  });
  return tab.finish({
    name: PLAN_BY_YEAR_TAB_NAME,
    about: 'ตารางแผนที่โปร่งใสจัดให้ เขียนใหม่ทุกครั้งที่คำนวณ',
    widths: [220, 420, ...years.map(() => 110), 180],
    frozenRows: 4,
  });
}

/** Items in order of their codes; those without a usable dimension stand last, under their own name. */
function byDimension(plan: readonly PlanItem[]): [name: string, items: PlanItem[]][] {
  const sorted = [...plan].sort((a, b) => compareCodes(a.code, b.code));
  const groups: [string, PlanItem[]][] = DIMENSIONS.map((dimension) => [
    `มิติที่ ${dimension} ${DIMENSION_NAMES[dimension]}`,
    sorted.filter((item) => item.dimension === dimension),
  ]);
  groups.push(['ไม่ระบุมิติ', sorted.filter((item) => item.dimension === null)]);
  return groups.filter(([, items]) => items.length > 0);
}

function itemCells(item: PlanItem, dimension: string, years: readonly number[]): PrintedCell[] {
  const name = [item.code, item.name].filter(Boolean).join(' ');
  return [dimension, name, ...years.map((year) => budget(item.budgets.get(year))), item.note];
}

/** A cell that could not be used is left blank, never shown as “no budget”. */
function budget(satang: Satang | null | undefined): PrintedCell {
  if (satang === undefined || satang === null) return '';
  return satang === 0 ? NO_BUDGET : baht(satang);
}

/** “7 โครงการ 11 มาตรการ 4 กิจกรรม”, the kinds in ITEM_KINDS order; the rest are named too. */
function kindCounts(counts: readonly number[], items: number): string {
  const parts = ITEM_KINDS.map((kind, index) => ({
    name: ITEM_KIND_NAMES[kind],
    n: counts[index] ?? 0,
  }));
  const unknown = items - parts.reduce((sum, part) => sum + part.n, 0);
  return [...parts, { name: 'ไม่ระบุประเภท', n: unknown }]
    .filter((part) => part.n > 0)
    .map((part) => `${part.n} ${part.name}`)
    .join(' ');
}
