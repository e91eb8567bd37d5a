import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Case } from './case';
import { CELLS } from './cells';
import { PLAN } from './plan';
import { RESULTS } from './results';
import { SETTINGS } from './settings';
import { STRUCTURE } from './structure';

/** A code without its smallest input does not compile. */
export const SMALLEST: Readonly<Record<FindingCode, Case>> = {
  ...STRUCTURE,
  ...SETTINGS,
  ...CELLS,
  ...PLAN,
  ...RESULTS,
};
