import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Case } from './case';
import { CELLS } from './cells';
import { COMMITTEE_CASES } from './committee';
import { CONSISTENCY_CASES } from './consistency';
import { ITA_CASES } from './ita';
import { ORGANISATION_CASES } from './organisation';
import { PASSAGE_CASES } from './passages';
import { PLAN } from './plan';
import { RESULTS } from './results';
import { REVIEW_CASES } from './reviews';
import { ROUND_CASES } from './rounds';
import { SETTINGS } from './settings';
import { STRUCTURE } from './structure';
import { WAIVER_CASES } from './waivers';
import { WRITING_CASES } from './writing';

/** A code without its smallest input does not compile. */
export const SMALLEST: Readonly<Record<FindingCode, Case>> = {
  ...STRUCTURE,
  ...SETTINGS,
  ...CELLS,
  ...PLAN,
  ...RESULTS,
  ...WRITING_CASES,
  ...CONSISTENCY_CASES,
  ...ORGANISATION_CASES,
  ...ITA_CASES,
  ...COMMITTEE_CASES,
  ...WAIVER_CASES,
  ...PASSAGE_CASES,
  ...REVIEW_CASES,
  ...ROUND_CASES,
};
