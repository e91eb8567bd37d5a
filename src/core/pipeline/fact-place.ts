import { settingPlace } from '../checks/texts';
import { type Place, wholeTab } from '../findings/finding';
import type { Change } from '../history/compare-facts';
import { openTabs, type Tabs } from '../records/book';
import { SETTINGS_TAB, type SettingKey } from '../records/settings-tab';

/** Where a change stands in the workbook just now; the whole tab where its row is gone. */
export function factPlace(
  tabs: Tabs,
  { tab: declared, row, column, label }: Pick<Change, 'tab' | 'row' | 'column' | 'label'>,
): Place {
  if (declared === SETTINGS_TAB.name) return settingPlace(tabs, column as SettingKey);
  const tab = openTabs(tabs).find(({ spec }) => spec.name === declared);
  if (!tab || !row) return wholeTab(tab?.name ?? declared);
  if (/^\d{4}$/.test(column)) return tab.yearPlace(row, Number(column), label);
  return tab.place(row, column || null, label);
}
