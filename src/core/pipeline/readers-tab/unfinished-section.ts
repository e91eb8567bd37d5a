import { excerpt } from '../../findings/sentence';
import type { Book } from '../../records/book';
import { handOut, latestResults } from '../../records/latest-results';
import type { PlanItem, Result } from '../../records/records';
import { STATUS_NAMES } from '../../records/status';
import { baht, type PrintedCell, type TabBuilder } from '../../sheet/printed-tab';
import { itemsByDimension } from '../../tables/plan-matrix';
import type { Tables } from '../../tables/tables';
import type { Satang } from '../../text/money';
import { section, shownOf } from './layout';

const MOST_SHOWN = 300;
const LONGEST_CODE = 60;

/** Items that are not done, by their codes, with what the office says of them. */
export function unfinishedSection(
  tab: TabBuilder,
  { records, tabs }: Book,
  { fiscalYear, round }: Tables,
): void {
  const { plan, results } = records;
  const planTab = tabs.plan?.name ?? '';
  const resultOf = handOut(plan, latestResults(results, fiscalYear, round));
  const unfinished = itemsByDimension(plan)
    .flatMap(({ items }) => items)
    .map((item) => ({ item, result: resultOf(item) }))
    .filter(({ result }) => result?.status !== 'done');
  if (unfinished.length === 0) {
    tab.add([['รายการที่ยังไม่แล้วเสร็จ: ไม่มี']], { bold: true });
    return;
  }
  const shown = unfinished.slice(0, MOST_SHOWN);
  section(
    tab,
    `รายการที่ยังไม่แล้วเสร็จ ${unfinished.length} รายการ${shownOf(shown.length, unfinished.length)}`,
    ['รหัส', 'รายการ', 'สถานะ', 'หน่วยงาน', 'คำอธิบายของหน่วยงาน', 'งบตามแผน (บาท)', 'เบิกจ่าย (บาท)'],
    shown.map(({ item, result }) => [
      {
        tab: planTab,
        range: `${item.row}:${item.row}`,
        text: excerpt(item.code, LONGEST_CODE) || '–',
      },
      ...itemCells(item, result, fiscalYear),
    ]),
  );
}

function itemCells(item: PlanItem, result: Result | undefined, fiscalYear: number): PrintedCell[] {
  return [
    item.name,
    STATUS_NAMES[result?.status ?? 'not-reported'],
    item.unit,
    result?.reason || result?.activity || '',
    amount(item.budgets.get(fiscalYear)),
    amount(result?.disbursed),
  ];
}

/** A cell that is not there or could not be used is left blank, never shown as zero. */
function amount(satang: Satang | null | undefined): PrintedCell {
  return satang === undefined || satang === null ? '' : baht(satang);
}
