import type { Detail, PlanItem } from '../../records/records';
import { type DimensionItems, itemsByDimension } from '../../tables/plan-matrix';
import type { Tables } from '../../tables/tables';
import { groupBy } from '../../text/group-by';
import type { Satang } from '../../text/money';
import type { DraftData } from '../paper/part';
import { type Maker, makersOf } from './makers';

/** Years of one matrix. */
export const MOST_YEARS = 5;

/** Years that stand side by side in one matrix; a plan of up to five years has one of them. */
export interface YearBlock {
  readonly years: readonly number[];
  /** Of all items, by year. */
  readonly totals: readonly (Satang | null)[];
}

export interface BookItem {
  readonly item: PlanItem;
  /** null where รายละเอียด has none for it. */
  readonly detail: Detail | null;
}

export interface BookDimension extends Omit<DimensionItems, 'items'> {
  readonly items: readonly BookItem[];
}

/** What stands in the book beside its passages. */
export interface Book {
  readonly dimensions: readonly BookDimension[];
  readonly blocks: readonly YearBlock[];
  readonly makers: readonly Maker[];
}

export function bookOf({ records, tables }: DraftData): Book {
  return {
    dimensions: bookDimensions(records.plan, records.details),
    blocks: yearBlocks(tables),
    makers: makersOf(records.signers),
  };
}

/** First and last year of the plan: as set, else those with a column in แผน. */
export function planSpan({ records, tables }: DraftData): { from: number; to: number } {
  const { planStart, planEnd } = records.settings;
  const { years } = tables.planByYear;
  return {
    from: planStart ?? years[0] ?? tables.fiscalYear,
    to: planEnd ?? years[years.length - 1] ?? tables.fiscalYear,
  };
}

/** A code that several items carry hands its details out in their order, by name where one fits. */
function bookDimensions(plan: readonly PlanItem[], details: readonly Detail[]): BookDimension[] {
  const left = groupBy(
    details.filter(({ code }) => code !== ''),
    ({ code }) => code,
  );
  const take = ({ code, name }: PlanItem): Detail | null => {
    const own = left.get(code) ?? [];
    const named = own.findIndex((detail) => detail.name === name);
    return own.splice(Math.max(0, named), 1)[0] ?? null;
  };
  return itemsByDimension(plan).map((group) => ({
    ...group,
    items: group.items.map((item) => ({ item, detail: take(item) })),
  }));
}

/**
 * A page holds five columns of money beside the names, so longer plans go into matrices of about
 * the same number of years: six years are three and three, never five and one.
 */
function yearBlocks(tables: Tables): YearBlock[] {
  const years = moneyYears(tables);
  const sums = tables.planByYear.total.budgets;
  const count = Math.ceil(years.length / MOST_YEARS);
  const blocks: YearBlock[] = [];
  let from = 0;
  for (let block = 0; block < count; block++) {
    const to = from + Math.ceil((years.length - from) / (count - block));
    const totals = years.slice(from, to).map((_, index) => sums[from + index] ?? null);
    blocks.push({ years: years.slice(from, to), totals });
    from = to;
  }
  return blocks;
}

/** A plan without a column of money still gets its list of items, with room to write. */
function moneyYears({ planByYear, fiscalYear }: Tables): readonly number[] {
  return planByYear.years.length > 0 ? planByYear.years : [fiscalYear];
}
