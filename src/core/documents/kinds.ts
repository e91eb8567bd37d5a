import type { DocumentKind } from './kind';
import { memoResults } from './memo-results/memo-results';
import { planBook } from './plan-book/plan-book';

/** Every document, in the order of the menu. A new one is a file and a line here. */
export const DOCUMENT_KINDS: readonly DocumentKind[] = [memoResults, planBook];

export function documentKind(kind: string): DocumentKind | undefined {
  return DOCUMENT_KINDS.find((known) => known.kind === kind);
}
