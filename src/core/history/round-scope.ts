import { ITA_RULES_TAB } from '../records/ita-rules-tab';
import { ITA_TAB } from '../records/ita-tab';
import { MEASURES_TAB } from '../records/measures-tab';
import { PLAN_TAB } from '../records/plan-tab';
import { RESULTS_TAB } from '../records/results-tab';
import type { Period } from './closed-round';
import type { FactScope } from './fact-scope';

/** What a closed round holds: all that its figures come from, and nothing of other rounds. */
export function roundScope({ fiscalYear, round }: Period): FactScope {
  const tabs = [PLAN_TAB, RESULTS_TAB, ITA_TAB, ITA_RULES_TAB, MEASURES_TAB];
  return { fiscalYear, round, tabs: tabs.map(({ name }) => name), budgets: 'year' };
}
