import type { Report } from '../findings/collector';
import { wholeTab } from '../findings/finding';
import type { Workbook } from '../sheet/grid';
import { findGrid, type OpenTab, openTab } from '../sheet/open-tab';
import { COMMITTEE_TAB, type CommitteeKey } from './committee-tab';
import { DETAILS_TAB, type DetailKey } from './details-tab';
import { namesByCode } from './in-order';
import { namedByOffice } from './ita-criteria';
import { ITA_RULES_TAB, type ItaRuleKey } from './ita-rules-tab';
import { ITA_TAB, type ItaKey } from './ita-tab';
import { MEASURES_TAB, type MeasureKey } from './measures-tab';
import { PLAN_TAB, type PlanKey } from './plan-tab';
import { readCommittee } from './read-committee';
import { readDetails } from './read-details';
import { readIta } from './read-ita';
import { readItaRules } from './read-ita-rules';
import { readMeasures } from './read-measures';
import { readPlan } from './read-plan';
import { readResults } from './read-results';
import { readReviews } from './read-reviews';
import { type Overrides, readSettings } from './read-settings';
import { readSigners } from './read-signers';
import { readTexts } from './read-texts';
import { readWaivers, type Waivers } from './read-waivers';
import type { Records, Settings } from './records';
import { RESULTS_TAB, type ResultKey } from './results-tab';
import { REVIEWS_TAB, type ReviewKey } from './reviews-tab';
import { SETTINGS_TAB, type SettingsColumn } from './settings-tab';
import { SIGNERS_TAB, type SignerKey } from './signers-tab';
import { TEXTS_TAB, type TextKey } from './texts-tab';

/** The tabs a workbook has, by what they hold; null where one is missing or unreadable. */
export interface Tabs {
  readonly settings: OpenTab<SettingsColumn> | null;
  readonly plan: OpenTab<PlanKey> | null;
  readonly results: OpenTab<ResultKey> | null;
  readonly details: OpenTab<DetailKey> | null;
  readonly ita: OpenTab<ItaKey> | null;
  readonly itaRules: OpenTab<ItaRuleKey> | null;
  readonly measures: OpenTab<MeasureKey> | null;
  readonly signers: OpenTab<SignerKey> | null;
  readonly committee: OpenTab<CommitteeKey> | null;
  readonly reviews: OpenTab<ReviewKey> | null;
  readonly texts: OpenTab<TextKey> | null;
}

/** The tabs that are there, in the order they are read. */
export function openTabs(tabs: Tabs): OpenTab[] {
  return Object.values(tabs).filter((tab) => tab !== null);
}

/** A workbook read whole: its records, and the tabs they came from so that findings can point. */
export interface Book {
  readonly tabs: Tabs;
  readonly records: Records;
  /** The name of each code's item; of several items with one code, the first in order. */
  readonly names: ReadonlyMap<string, string>;
  readonly waivers: Waivers;
}

/**
 * Reads every input tab once. Everything unusable is reported and left out of the records.
 * ตั้งค่า must be there, and แผน but for an office that only has its ITA here; the other tabs come
 * later in an office's year.
 */
export function readBook(workbook: Workbook, overrides: Overrides, report: Report): Book {
  const tabs: Tabs = {
    settings: openTab(workbook, SETTINGS_TAB, report),
    plan: openTab(workbook, PLAN_TAB, report),
    results: openTab(workbook, RESULTS_TAB, report),
    details: openTab(workbook, DETAILS_TAB, report),
    ita: openTab(workbook, ITA_TAB, report),
    itaRules: openTab(workbook, ITA_RULES_TAB, report),
    measures: openTab(workbook, MEASURES_TAB, report),
    signers: openTab(workbook, SIGNERS_TAB, report),
    committee: openTab(workbook, COMMITTEE_TAB, report),
    reviews: openTab(workbook, REVIEWS_TAB, report),
    texts: openTab(workbook, TEXTS_TAB, report),
  };
  const planYears = [...(tabs.plan?.header.years.keys() ?? [])];
  const settings = readSettings(tabs.settings, overrides, planYears, report);
  const plan = tabs.plan ? readPlan(tabs.plan, report) : [];
  if (plan.length === 0 && needsPlan(tabs)) {
    if (tabs.plan) report('tab-empty', wholeTab(tabs.plan.name));
    else if (!findGrid(workbook, PLAN_TAB)) {
      report('tab-missing', wholeTab(PLAN_TAB.name), { tab: PLAN_TAB.name });
    }
  }
  const names = namesByCode(plan);
  const isYear = yearTest(settings, planYears);
  const itaRules = tabs.itaRules ? readItaRules(tabs.itaRules, report) : [];
  const itaNames = namedByOffice(itaRules);
  return {
    tabs,
    records: {
      settings,
      plan,
      results: tabs.results ? readResults(tabs.results, names, isYear, report) : [],
      details: tabs.details ? readDetails(tabs.details, report) : [],
      ita: tabs.ita ? readIta(tabs.ita, itaNames, report) : [],
      itaRules,
      measures: tabs.measures ? readMeasures(tabs.measures, itaNames, report) : [],
      signers: tabs.signers ? readSigners(tabs.signers, report) : [],
      committee: tabs.committee ? readCommittee(tabs.committee, report) : [],
      reviews: tabs.reviews ? readReviews(tabs.reviews, names, isYear, report) : [],
      texts: tabs.texts ? readTexts(tabs.texts, report) : [],
    },
    names,
    waivers: readWaivers(workbook, report),
  };
}

/** Scores and measures stand for themselves; results and details are of a plan. */
function needsPlan({ results, details, ita, measures }: Tabs): boolean {
  const has = (tab: Pick<OpenTab, 'items'> | null) => (tab?.items.length ?? 0) > 0;
  return has(results) || has(details) || !(has(ita) || has(measures));
}

/** Whether a result or a review of a year is to be expected: the year reported, and the years of the plan. */
function yearTest(settings: Settings, planYears: readonly number[]): (year: number) => boolean {
  const { fiscalYear, planStart, planEnd } = settings;
  return (year) =>
    year === fiscalYear ||
    (planStart !== null && planEnd !== null
      ? year >= planStart && year <= planEnd
      : planYears.includes(year));
}
