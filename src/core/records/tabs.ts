import type { TabSpec } from '../sheet/tab-spec';
import { COMMITTEE_TAB } from './committee-tab';
import { DETAILS_TAB } from './details-tab';
import { ITA_RULES_TAB } from './ita-rules-tab';
import { ITA_TAB } from './ita-tab';
import { MEASURES_TAB } from './measures-tab';
import { PLAN_TAB } from './plan-tab';
import { RESULTS_TAB } from './results-tab';
import { REVIEWS_TAB } from './reviews-tab';
import { SETTINGS_TAB } from './settings-tab';
import { SIGNERS_TAB } from './signers-tab';
import { TEXTS_TAB } from './texts-tab';
import { WAIVERS_TAB } from './waivers-tab';

/** The input tabs, in the order setup makes them. */
export const INPUT_TABS: readonly TabSpec[] = [
  SETTINGS_TAB,
  PLAN_TAB,
  RESULTS_TAB,
  DETAILS_TAB,
  ITA_TAB,
  MEASURES_TAB,
  SIGNERS_TAB,
  COMMITTEE_TAB,
  REVIEWS_TAB,
];

/** The tabs that are read: those the office fills in, and those the program keeps records in. */
export const READ_TABS: readonly TabSpec[] = [...INPUT_TABS, ITA_RULES_TAB, TEXTS_TAB, WAIVERS_TAB];
