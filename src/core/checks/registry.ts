import { baselineAssumed } from './baseline-assumed';
import type { Check } from './check';
import { codeDuplicate } from './code-duplicate';
import { detailBudget } from './detail-budget';
import { detailReference } from './detail-reference';
import { nameDuplicate } from './name-duplicate';
import { planSpan } from './plan-span';
import { printedTotals } from './printed-totals';
import { resultDuplicate } from './result-duplicate';
import { resultReference } from './result-reference';
import { resultsCoverage } from './results-coverage';
import { spending } from './spending';
import { timeZone } from './time-zone';

/** Every check there is. Adding one is a file and a line. */
export const CHECKS: readonly Check[] = [
  timeZone,
  planSpan,
  codeDuplicate,
  nameDuplicate,
  baselineAssumed,
  printedTotals,
  resultReference,
  resultDuplicate,
  resultsCoverage,
  spending,
  detailReference,
  detailBudget,
];
