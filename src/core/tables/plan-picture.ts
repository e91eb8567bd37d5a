import { addMoney } from '../records/add-money';
import { DIMENSION_NAMES, DIMENSIONS, type Dimension } from '../records/dimension';
import type { ItemKind } from '../records/item-kind';
import type { PlanItem } from '../records/records';
import {
  type Area,
  BODY_LOOK,
  baht,
  count,
  HEADER_LOOK,
  type PrintedCell,
  QUIET_LOOK,
  type TabBuilder,
} from '../sheet/printed-tab';
import type { Satang } from '../text/money';
import { planTotal } from './plan-by-year';
import { countsByKind, NO_DIMENSION } from './plan-matrix';
import type { PlanByYear, PlanTotal } from './tables';

/**
 * What the plan comes to, to look at: items by dimension and kind, money by year and by dimension.
 * The bars are text, so that they show in any program, on paper and to whoever may only view.
 */
export function addPlanPicture(
  tab: TabBuilder,
  plan: readonly PlanItem[],
  { years, total }: PlanByYear,
): void {
  if (plan.length === 0) return;
  const groups = groupsOf(plan, years);
  itemsPicture(tab, groups, total);
  if (years.length === 0) return;
  if (plan.every((item) => years.every((year) => item.budgets.get(year) === 0))) {
    tab.gap();
    tab.add([['ทุกรายการในแผนไม่ใช้งบประมาณ']], { bold: true });
    return;
  }
  if (years.length > 1) yearsPicture(tab, years, total);
  moneyPicture(tab, years, groups, total);
}

/** How many columns it needs: title, bar and all items, then one a kind. */
export function pictureColumns(total: PlanTotal): number {
  return 3 + countsByKind(total).length;
}

interface Group {
  readonly name: string;
  /** The name with what the dimension is about. */
  readonly title: string;
  readonly total: PlanTotal;
}

/** All four dimensions, then the items of none, where there are such. */
function groupsOf(plan: readonly PlanItem[], years: readonly number[]): Group[] {
  const groups: (Group & { dimension: Dimension | null })[] = [...DIMENSIONS, null].map(
    (dimension) => {
      const items = plan.filter((item) => item.dimension === dimension);
      const name = dimension ? `มิติที่ ${dimension}` : NO_DIMENSION;
      const about = dimension ? ` ${DIMENSION_NAMES[dimension]}` : '';
      return { dimension, name, title: name + about, total: planTotal(items, years) };
    },
  );
  return groups.filter(({ dimension, total }) => dimension || total.items > 0);
}

function itemsPicture(tab: TabBuilder, groups: readonly Group[], total: PlanTotal): void {
  const scale = itemScale(Math.max(...groups.map((group) => group.total.items)));
  const kinds = countsByKind(total);
  const numbers = (of: PlanTotal) => {
    const found = new Map(countsByKind(of).map((each) => [each.kind, each.count]));
    return [of.items, ...kinds.map(({ kind }) => found.get(kind) ?? 0)].map(count);
  };
  heading(tab, 'จำนวนรายการในแผน แยกตามมิติและประเภท');
  const names = kinds.map(({ kind, name }) => `${blockOf(kind)} ${name}`);
  tab.add([['มิติ', 'กราฟ', 'ทั้งหมด', ...names]], HEADER_LOOK);
  const body = addBars(
    tab,
    groups.map((group) => [group.title, kindBar(group.total, scale), ...numbers(group.total)]),
  );
  tab.look({ ...body, columns: 1 }, { wrap: true });
  const counted = { ...body, column: 3, columns: kinds.length + 1, rows: body.rows + 1 };
  tab.look(counted, { align: 'center' });
  tab.add([['รวม 4 มิติ', '', ...numbers(total)]], { ...BODY_LOOK, bold: true });
  tab.add([[scaleLine(scale)]], QUIET_LOOK);
}

function yearsPicture(tab: TabBuilder, years: readonly number[], { budgets }: PlanTotal): void {
  const largest = Math.max(...budgets);
  heading(tab, 'งบประมาณตามแผน แยกตามปี');
  tab.add([['ปีงบประมาณ', 'กราฟ', 'งบประมาณ (บาท)']], HEADER_LOOK);
  addBars(
    tab,
    years.map((year, index) => {
      const budget = budgets[index] ?? 0;
      return [`ปี ${year}`, moneyBar(budget, largest), baht(budget)];
    }),
  );
  const sum: PrintedCell[] = ['รวมทุกปี', '', baht(sumOf(budgets))];
  tab.add([sum], { ...BODY_LOOK, bold: true });
  tab.add([['กราฟเทียบกับปีที่มีงบประมาณมากที่สุด']], QUIET_LOOK);
}

function moneyPicture(
  tab: TabBuilder,
  years: readonly number[],
  groups: readonly Group[],
  total: PlanTotal,
): void {
  const largest = Math.max(...groups.map((group) => sumOf(group.total.budgets)));
  const money = ({ budgets }: PlanTotal) =>
    (years.length > 1 ? [...budgets, sumOf(budgets)] : budgets).map(baht);
  heading(tab, 'งบประมาณตามแผน แยกตามมิติ (บาท)');
  const inAll = years.length > 1 ? ['รวมทุกปี'] : [];
  tab.add([['มิติ', 'กราฟ', ...years.map((year) => `ปี ${year}`), ...inAll]], HEADER_LOOK);
  addBars(
    tab,
    groups.map((group) => [
      group.name,
      moneyBar(sumOf(group.total.budgets), largest),
      ...money(group.total),
    ]),
  );
  tab.add([['รวม 4 มิติ', '', ...money(total)]], { ...BODY_LOOK, bold: true });
  tab.add([['กราฟเทียบกับมิติที่มีงบประมาณมากที่สุด']], QUIET_LOOK);
}

function sumOf(budgets: readonly Satang[]): Satang {
  return budgets.reduce(addMoney, 0);
}

function heading(tab: TabBuilder, title: string): void {
  tab.gap();
  tab.add([[title]], { bold: true });
}

const BAR_COLOUR = '#1a73e8';

/** Rows with a bar in their second column. */
function addBars(tab: TabBuilder, rows: readonly (readonly PrintedCell[])[]): Area {
  const body = tab.add(rows, BODY_LOOK);
  tab.look({ ...body, column: 2, columns: 1 }, { color: BAR_COLOUR });
  return body;
}

/** As many blocks as the column has room for. */
const BLOCKS = 30;

/** A block for each share of the largest; what is not nothing has one at least. */
function moneyBar(satang: Satang, largest: Satang): string {
  if (satang === 0) return '';
  return '█'.repeat(Math.max(1, Math.round((satang / largest) * BLOCKS)));
}

const KIND_BLOCKS: Readonly<Record<ItemKind, string>> = {
  project: '█',
  measure: '▒',
  activity: '░',
  guideline: '▄',
};

function blockOf(kind: ItemKind | null): string {
  return kind ? KIND_BLOCKS[kind] : '?';
}

/** The kinds one after another, each in a shade of its own, which paper without colour shows too. */
function kindBar(total: PlanTotal, { blocks, items }: ItemScale): string {
  return countsByKind(total)
    .map((of) => blockOf(of.kind).repeat(Math.max(1, Math.round((of.count * blocks) / items))))
    .join('');
}

/** So many blocks stand for so many items; one of the two is 1. */
interface ItemScale {
  readonly blocks: number;
  readonly items: number;
}

/** The scale of the longest bar that fits, in round numbers: 2 blocks an item, 5 items a block …. */
function itemScale(most: number): ItemScale {
  for (const blocks of [5, 4, 3, 2]) if (most * blocks <= BLOCKS) return { blocks, items: 1 };
  for (let ten = 1; ; ten *= 10) {
    const items = [ten, 2 * ten, 5 * ten].find((each) => most / each <= BLOCKS);
    if (items) return { blocks: 1, items };
  }
}

function scaleLine({ blocks, items }: ItemScale): string {
  return items === 1 ? `กราฟ ${blocks} ช่องคือหนึ่งรายการ` : `กราฟหนึ่งช่องคือประมาณ ${items} รายการ`;
}
