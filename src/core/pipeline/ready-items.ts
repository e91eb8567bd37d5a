import { CATALOGUE } from '../findings/catalogue';
import type { ExaminedFinding } from '../findings/finding';
import type { Book } from '../records/book';

export interface ReadyItems {
  readonly ready: number;
  readonly all: number;
}

/**
 * How many rows of แผน are ready: no open error or warning stands on the row itself, nor on any row
 * of its code in แผน, ผลดำเนินงาน or รายละเอียด. Advice and what is set aside do not count, nor does
 * what concerns a whole tab or a total row.
 */
export function readyItems(
  { tabs, records }: Book,
  findings: readonly ExaminedFinding[],
): ReadyItems {
  const kept = [
    { tab: tabs.plan, rows: records.plan },
    { tab: tabs.results, rows: records.results },
    { tab: tabs.details, rows: records.details },
  ];
  const codeOfRow = new Map<string, Map<number, string>>();
  for (const { tab, rows } of kept) {
    if (tab) codeOfRow.set(tab.name, new Map(rows.map(({ row, code }) => [row, code])));
  }
  const codes = new Set<string>();
  const rows = new Set<number>();
  for (const { code, place, setAside } of findings) {
    if (setAside || place.row === 0 || CATALOGUE[code].severity === 'advice') continue;
    codes.add(codeOfRow.get(place.sheet)?.get(place.row) ?? '');
    if (place.sheet === tabs.plan?.name) rows.add(place.row);
  }
  codes.delete('');
  const ready = records.plan.filter(({ row, code }) => !rows.has(row) && !codes.has(code));
  return { ready: ready.length, all: records.plan.length };
}
