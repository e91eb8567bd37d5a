import { announcement } from './announcement/announcement';
import type { DocumentKind } from './kind';
import { memoApproval } from './memo-approval/memo-approval';
import { memoIta } from './memo-ita/memo-ita';
import { memoMonitoring } from './memo-monitoring/memo-monitoring';
import { memoResults } from './memo-results/memo-results';
import { orderCommittee } from './order-committee/order-committee';
import { planBook } from './plan-book/plan-book';
import { progressO42 } from './progress-o42/progress-o42';
import { reportMeasures } from './report-measures/report-measures';
import { reportResults } from './report-results/report-results';

/** Every document, in the order of the menu. A new one is a file and a line here. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [
  memoResults,
  reportResults,
  reportMeasures,
  planBook,
  announcement,
  memoApproval,
  orderCommittee,
  progressO42,
  memoIta,
  memoMonitoring,
];

export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((known) => known.kind === kind);
}
