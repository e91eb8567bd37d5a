import type { DocumentKind } from './kind';
import { memoResults } from './memo-results/memo-results';
import { progressO42 } from './progress-o42/progress-o42';
import { reportMeasures } from './report-measures/report-measures';

/** Every document, in the order of the menu. A new one is a file and a line here. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [memoResults, reportMeasures, progressO42];

export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((known) => known.kind === kind);
}
