import { reviewLabel } from '../records/read-reviews';
import type { Check } from './check';
import { planSpanOf } from './result-year';

/** As for results: a review of a year outside the plan counts in no summary. */
export const reviewYear: Check = {
  name: 'ปีของความเห็นกรรมการ',
  run({ book }, report) {
    const tab = book.tabs.reviews;
    const span = planSpanOf(book);
    if (!tab || !span) return;
    const [start, end] = span;
    for (const { row, code, fiscalYear: year } of book.records.reviews) {
      if (year === null || (year >= start && year <= end)) continue;
      const place = tab.place(row, 'fiscalYear', reviewLabel(code, book.names));
      report('review-year-outside', place, { year, start, end });
    }
  },
};
