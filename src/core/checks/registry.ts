import { baselineAssumed } from './baseline-assumed';
import type { Check } from './check';
import { codeDuplicate } from './code-duplicate';
import { detailBudget } from './detail-budget';
import { detailDuplicate } from './detail-duplicate';
import { detailReference } from './detail-reference';
import { nameDuplicate } from './name-duplicate';
import { planSpan } from './plan-span';
import { printedTotals } from './printed-totals';
import { CONSISTENCY_CHECKS } from './registry-consistency';
import { ITA_CHECKS } from './registry-ita';
import { ORGANISATION_CHECKS } from './registry-organisation';
import { REVIEW_CHECKS } from './registry-reviews';
import { WRITING_CHECKS } from './registry-writing';
import { resultDuplicate } from './result-duplicate';
import { resultReference } from './result-reference';
import { resultYear } from './result-year';
import { resultsCoverage } from './results-coverage';
import { rowsFiltered } from './rows-filtered';
import { spending } from './spending';
import { sumTooLarge } from './sum-too-large';

/** Every check there is. Adding one is a file and a line. */
export const CHECKS: readonly Check[] = [
  ...WRITING_CHECKS,
  ...CONSISTENCY_CHECKS,
  ...ORGANISATION_CHECKS,
  ...ITA_CHECKS,
  ...REVIEW_CHECKS,
  planSpan,
  rowsFiltered,
  codeDuplicate,
  nameDuplicate,
  baselineAssumed,
  printedTotals,
  resultReference,
  resultDuplicate,
  resultYear,
  resultsCoverage,
  spending,
  sumTooLarge,
  detailReference,
  detailDuplicate,
  detailBudget,
];
