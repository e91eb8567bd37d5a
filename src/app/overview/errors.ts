import { DOCUMENT_KINDS } from '../../core/documents/kinds';
import { CATALOGUE } from '../../core/findings/catalogue';
import type { ExaminedFinding } from '../../core/findings/finding';
import { isTab } from '../withholding';

export interface Errors {
  /** In tabs that papers are made from, in the order of the findings. */
  readonly inPapers: readonly ExaminedFinding[];
  /** How many there are in other tabs. */
  readonly elsewhere: number;
}

export function errorsOf(findings: readonly ExaminedFinding[]): Errors {
  const errors = findings.filter(({ code }) => CATALOGUE[code].severity === 'error');
  const inPapers = errors.filter(({ place }) => standsInPapers(place.sheet));
  return { inPapers, elsewhere: errors.length - inPapers.length };
}

export function standsInPapers(sheet: string): boolean {
  return DOCUMENT_KINDS.some((kind) => kind.tabs.some((tab) => isTab(tab, sheet)));
}
