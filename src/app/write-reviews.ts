import type { Examination } from '../core/pipeline/examine';
import { reviewStates } from '../core/records/review-states';
import { printReviewsTab, REVIEWS_TAB_NAME } from '../core/tables/print-reviews-tab';
import { stampOf } from './examine-workbook';
import type { Host } from './ports';
import { writeOutputTab } from './write-output-tab';

/**
 * Writes ข้อที่รอคำตอบ where ความเห็นกรรมการ has rows, or had some when it was written last: a list of what was
 * deleted since would be wrong. Returns the sentences for the user.
 */
export function writeReviews(host: Host, { book, tables }: Examination): string[] {
  const tab = book.tabs.reviews;
  const { reviews } = book.records;
  if (!tab) return [];
  if (reviews.length === 0 && !host.workbook.tabNames().includes(REVIEWS_TAB_NAME)) return [];
  const printed = printReviewsTab(
    {
      reviews,
      sheet: tab.name,
      column: tab.place(0, 'opinion').column,
      names: book.names,
      tables,
    },
    host.clock.now().day,
    stampOf(host),
  );
  const refused = writeOutputTab(host, printed);
  const open = reviewStates(reviews).filter(({ standing }) => standing === 'open').length;
  if (refused.length > 0 || open === 0) return refused;
  return [`ความเห็นกรรมการรอคำตอบ ${open} ข้อ ดูแท็บ “${REVIEWS_TAB_NAME}”`];
}
