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
import { itemLabel, itemsByDimension, kindCounts, NO_BUDGET } from './plan-matrix';
import { addPlanPicture, pictureColumns } from './plan-picture';
import type { PlanByYear } from './tables';

export const PLAN_BY_YEAR_TAB_NAME = 'แผน 5 ปี';

/** The matrix of a printed plan (FY2566, part 2): items by dimension, a column a year, a total. */
export function printPlanTab(
  settings: Settings,
  plan: readonly PlanItem[],
  sums: PlanByYear,
  stamp: string,
): PrintedTab {
  const { years, total } = sums;
  const widths = [220, 420, ...years.map(() => 110), 180];
  while (widths.length < pictureColumns(total)) widths.push(110);
  const tab = new TabBuilder(widths.length);
  const span = years.length > 1 ? `${years[0]} – ${years[years.length - 1]}` : `${years[0] ?? ''}`;
  tab.add([[`แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ ${span} ${settings.organisation}`]], TITLE_LOOK);
  const pointer = plan.length > 0 ? ' · กราฟของแผนอยู่ใต้ตาราง' : '';
  tab.add([[markLine('ปรับปรุง', stamp) + pointer]], QUIET_LOOK);
  const header = tab.add(
    [
      ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', ...years.map((year) => `ปี ${year}`), 'หมายเหตุ'],
      ['', '', ...years.map(() => 'งบประมาณ (บาท)'), ''],
    ],
    HEADER_LOOK,
  );
  for (const column of [1, 2, years.length + 3]) tab.merge(header, 1, column, 2, 1);
  for (const { title, items } of itemsByDimension(plan)) {
    const body = tab.add(
      items.map((item, index) => itemCells(item, index ? '' : title, years)),
      {
        ...BODY_LOOK,
        wrap: true,
      },
    );
    tab.merge(body, 1, 1, items.length, 1);
    tab.look({ ...body, column: 3, columns: years.length }, { align: 'right' });
  }
  tab.add([['รวม 4 มิติ', kindCounts(total), ...total.budgets.map(baht), '']], {
    ...BODY_LOOK,
    bold: true,
  });
  addPlanPicture(tab, plan, sums);
  return tab.finish({
    name: PLAN_BY_YEAR_TAB_NAME,
    about: 'ตารางแผนที่โปร่งใสจัดให้ เขียนใหม่ทุกครั้งที่คำนวณ',
    widths,
    frozenRows: 4,
  });
}

function itemCells(item: PlanItem, dimension: string, years: readonly number[]): PrintedCell[] {
  return [
    dimension,
    itemLabel(item),
    ...years.map((year) => budget(item.budgets.get(year))),
    item.note,
  ];
}

/** A cell that could not be used is left blank, never shown as “no budget”. */
function budget(satang: Satang | null | undefined): PrintedCell {
  if (satang === undefined || satang === null) return '';
  return satang === 0 ? NO_BUDGET : baht(satang);
}
