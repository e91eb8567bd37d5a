import type { Place } from '../findings/finding';
import type { Book } from '../records/book';
import { compareTexts } from '../records/in-order';
import { compareResults } from '../records/latest-results';
import { reviewLabel } from '../records/read-reviews';
import type { Result } from '../records/records';
import { type CountedReview, compareReviews, reviewStates } from '../records/review-states';
import { rowIdentity } from '../sheet/row-identity';
import { formatDayShort } from '../text/day';
import { groupBy } from '../text/group-by';
import type { Check } from './check';

/**
 * What the committee asked for and nobody answered yet, once an item and round: at the item's result of
 * that round, else in แผน; at the review itself where it is of no item. Of round 12, also what round 6
 * left open: it is told until it is answered.
 */
export const reviewOpen: Check = {
  name: 'ความเห็นกรรมการที่รอคำตอบ',
  run({ book }, report) {
    const { fiscalYear, round } = book.records.settings;
    if (!book.tabs.reviews || fiscalYear === null || round === null) return;
    const open = reviewStates(book.records.reviews)
      .filter(({ standing }) => standing === 'open')
      .map(({ review }) => review)
      .filter((review) => review.fiscalYear === fiscalYear && review.round <= round);
    if (open.length === 0) return;
    const places = placesOf(book, open);
    for (const group of groupBy(open, groupOf(book)).values()) {
      const [first] = [...group].sort(compareReviews);
      if (!first) continue;
      const code = first.decision === 'correct' ? 'review-correct' : 'review-question';
      const { member, day } = first;
      report(code, places(first), {
        round: first.round,
        opinion: first.opinion || '-',
        by: [member, day === null ? '' : formatDayShort(day)].filter(Boolean).join(' ') || '-',
        more: group.length > 1 ? ` และอีก ${group.length - 1} ข้อ` : '',
      });
    }
  },
};

/** All that is asked about one item in one round; of no item, each by itself. */
function groupOf({ names }: Book): (review: CountedReview) => string {
  return ({ row, round, code, decision }) =>
    `${decision} ${round} ${names.has(code) && code !== '' ? code : `#${row}`}`;
}

/** Finds the row that an open review is told at; the tabs are gone through once. */
function placesOf(
  { tabs, records, names }: Book,
  open: readonly CountedReview[],
): (review: CountedReview) => Place {
  const codes = new Set(open.map(({ code }) => code));
  const results = groupBy(
    records.results.filter(({ code }) => codes.has(code)),
    ({ fiscalYear, round, code }) => `${fiscalYear}/${round}/${code}`,
  );
  const items = groupBy(
    records.plan.filter(({ code }) => codes.has(code)),
    ({ code }) => code,
  );
  const rows = new Map(tabs.results?.items.map((row) => [row.row, row]));
  const identity = (result: Result) => {
    const row = rows.get(result.row);
    return tabs.results && row ? rowIdentity(tabs.results, row) : '';
  };
  return ({ row, fiscalYear, round, code }) => {
    const label = reviewLabel(code, names);
    const own = code === '' ? undefined : items.get(code);
    const found = own && results.get(`${fiscalYear}/${round}/${code}`);
    if (tabs.results && found) {
      const [counts] = [...found].sort(
        (a, b) => compareResults(a, b) || compareTexts(identity(a), identity(b)),
      );
      if (counts) return tabs.results.place(counts.row, 'code', label);
    }
    if (tabs.plan && own) {
      const [first] = [...own].sort((a, b) => compareTexts(a.name, b.name));
      const key = tabs.plan.header.columns.has('code') ? 'code' : 'name';
      if (first) return tabs.plan.place(first.row, key, label);
    }
    return tabs.reviews?.place(row, 'decision', label) as Place;
  };
}
