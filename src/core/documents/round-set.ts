import type { DocumentKind } from './kind';

/** The papers an office makes again each round; the others are made once for a plan or a year. */
const ROUND_KINDS: readonly string[] = [
  'memo-results',
  'report-results',
  'report-measures',
  'progress-o42',
  'memo-monitoring',
];

export function isMadeEachRound({ kind }: Pick<DocumentKind, 'kind'>): boolean {
  return ROUND_KINDS.includes(kind);
}
