import { compareCodes } from '../records/code';
import { DIMENSION_NAMES, DIMENSIONS, type Dimension } from '../records/dimension';
import { ITEM_KIND_NAMES, ITEM_KINDS, type ItemKind } from '../records/item-kind';
import type { PlanItem } from '../records/records';
import type { PlanTotal } from './tables';

/** How a printed plan shows that an item uses no budget (plan of FY2566). */
export const NO_BUDGET = '○';

/** What items without a usable dimension stand under. */
export const NO_DIMENSION = 'ไม่ระบุมิติ';

/** The items of one dimension, or of none, as a printed plan groups them. */
export interface DimensionItems {
  /** null where the cell could not be used. */
  readonly dimension: Dimension | null;
  /** With its number: มิติที่ 1 …. */
  readonly title: string;
  /** At least one. */
  readonly items: readonly PlanItem[];
}

/** Items in order of their codes; those without a usable dimension stand last, under their own name. */
export function itemsByDimension(plan: readonly PlanItem[]): DimensionItems[] {
  const sorted = [...plan].sort((a, b) => compareCodes(a.code, b.code));
  const groups: DimensionItems[] = DIMENSIONS.map((dimension) => ({
    dimension,
    title: `มิติที่ ${dimension} ${DIMENSION_NAMES[dimension]}`,
    items: sorted.filter((item) => item.dimension === dimension),
  }));
  const others = sorted.filter((item) => item.dimension === null);
  groups.push({ dimension: null, title: NO_DIMENSION, items: others });
  return groups.filter(({ items }) => items.length > 0);
}

/** An item as plans print it, code and name. */
export function itemLabel({ code, name }: PlanItem): string {
  return [code, name].filter(Boolean).join(' ');
}

/** “7 โครงการ 11 มาตรการ 4 กิจกรรม”, the kinds in ITEM_KINDS order; the rest are named too. */
export function kindCounts(total: PlanTotal): string {
  return countsByKind(total)
    .map(({ name, count }) => `${count} ${name}`)
    .join(' ');
}

export interface KindCount {
  /** null where the cell could not be used. */
  readonly kind: ItemKind | null;
  readonly name: string;
  readonly count: number;
}

/** The kinds there are items of, in ITEM_KINDS order, and last those of no usable kind. */
export function countsByKind(total: PlanTotal): KindCount[] {
  const { items, projects, measures, activities, guidelines } = total;
  const counts = [projects, measures, activities, guidelines];
  const known: KindCount[] = ITEM_KINDS.map((kind, index) => ({
    kind,
    name: ITEM_KIND_NAMES[kind],
    count: counts[index] ?? 0,
  }));
  const rest = items - known.reduce((sum, { count }) => sum + count, 0);
  return [...known, { kind: null, name: 'ไม่ระบุประเภท', count: rest }].filter(
    ({ count }) => count > 0,
  );
}
