import { compareCodes } from '../records/code';
import type { PlanItem } from '../records/records';

/** The plan's items by code. A code of two items names neither; that has its own finding. */
export function itemsByCode(plan: readonly PlanItem[]): Map<string, PlanItem> {
  const items = new Map<string, PlanItem>();
  const doubled = new Set<string>();
  for (const item of plan) {
    if (items.has(item.code)) doubled.add(item.code);
    else if (item.code !== '') items.set(item.code, item);
  }
  for (const code of doubled) items.delete(code);
  return items;
}

/** How a sentence speaks of another item: by its code, or as one that has none. */
export function codeOrNone(code: string): string {
  return code === '' ? 'ที่ยังไม่มีรหัส' : `รหัส ${code}`;
}

/** Each code once, in order; items without one are counted at the end. */
export function codeList(items: readonly { readonly code: string }[]): string {
  const codes = [...new Set(items.map((item) => item.code).filter(Boolean))].sort(compareCodes);
  const uncoded = items.filter((item) => item.code === '').length;
  if (uncoded > 0) codes.push(`ยังไม่มีรหัส ${uncoded} รายการ`);
  return codes.join(', ');
}
