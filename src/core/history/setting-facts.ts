import { ITA_TAB } from '../records/ita-tab';
import { MEASURES_TAB } from '../records/measures-tab';
import { PLAN_TAB } from '../records/plan-tab';
import type { Settings } from '../records/records';
import { RESULTS_TAB } from '../records/results-tab';
import { SETTINGS_TAB } from '../records/settings-tab';
import { formatPercent } from '../text/percent';
import { cellsOf, type Fact, plain } from './fact';
import type { FactScope } from './fact-scope';

/**
 * The settings that are data of the office, as far as the tabs of the scope use them. Year and round are
 * what the scope is of; number, day and addressee of a letter, and its digits, are the letter's own.
 */
export function settingFacts(settings: Settings, { tabs, round }: FactScope): Fact[] {
  const { organisation, district, province, levels } = settings;
  const [high, middle] = levels[round];
  const cells = cellsOf({
    organisation: plain(organisation),
    district: plain(district),
    province: plain(province),
    // Orders and memos about a plan name its years before there are rows of it.
    ...((tabs.includes(PLAN_TAB.name) || !tabs.includes(MEASURES_TAB.name)) && {
      planStart: yearText(settings.planStart),
      planEnd: yearText(settings.planEnd),
    }),
    ...(tabs.includes(RESULTS_TAB.name) && {
      inProgressWeight: formatPercent(settings.inProgressWeight),
      [`level${round}`]: `${formatPercent(high)} ${formatPercent(middle)}`,
    }),
    ...(tabs.includes(ITA_TAB.name) && {
      itaAnnounced: formatPercent(settings.itaAnnounced, ''),
      itaCountry: formatPercent(settings.itaCountry, ''),
    }),
  });
  const name = SETTINGS_TAB.name;
  return [{ tab: name, identity: name, label: name, dimension: null, row: 0, cells }];
}

function yearText(year: number | null): string {
  return year === null ? '' : String(year);
}
