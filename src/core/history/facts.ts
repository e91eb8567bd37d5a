import { COMMITTEE_TAB } from '../records/committee-tab';
import { DETAILS_TAB } from '../records/details-tab';
import { ITA_RULES_TAB } from '../records/ita-rules-tab';
import { ITA_TAB } from '../records/ita-tab';
import { MEASURES_TAB } from '../records/measures-tab';
import { PLAN_TAB } from '../records/plan-tab';
import type { Records } from '../records/records';
import { RESULTS_TAB } from '../records/results-tab';
import { REVIEWS_TAB } from '../records/reviews-tab';
import { TEXTS_TAB } from '../records/texts-tab';
import { committeeFacts, detailFacts, passageFacts } from './book-facts';
import type { Fact, UnnamedFact } from './fact';
import type { FactScope } from './fact-scope';
import { itaFacts, itaRuleFacts, measureFacts } from './ita-facts';
import { named } from './named';
import { planFacts, resultFacts } from './plan-facts';
import { reviewFacts } from './review-facts';
import { settingFacts } from './setting-facts';

/**
 * What the data says, a row each, in a form that does not change with the place of rows and columns,
 * the look of cells, the script of digits, or how a zero is written. Of results only those that count
 * in the round; a row that says nothing is none. By tab and identity, whatever the order of rows.
 */
export function factsOf(records: Records, scope: FactScope): Fact[] {
  const { plan, details, measures, committee } = records;
  const byTab: readonly (readonly [tab: string, facts: () => UnnamedFact[]])[] = [
    [PLAN_TAB.name, () => planFacts(plan, scope)],
    [RESULTS_TAB.name, () => resultFacts(records, scope)],
    [DETAILS_TAB.name, () => detailFacts(details)],
    [ITA_TAB.name, () => itaFacts(records.ita, scope.fiscalYear)],
    [ITA_RULES_TAB.name, () => itaRuleFacts(records, scope.fiscalYear)],
    [MEASURES_TAB.name, () => measureFacts(measures)],
    [COMMITTEE_TAB.name, () => committeeFacts(committee)],
    [REVIEWS_TAB.name, () => reviewFacts(records, scope)],
  ];
  const chosen = byTab.filter(([tab]) => scope.tabs.includes(tab));
  return [
    ...settingFacts(records.settings, scope),
    ...chosen.flatMap(([tab, facts]) => named(tab, facts())),
    ...named(TEXTS_TAB.name, passageFacts(scope.passages ?? [])),
  ];
}
