import type { Sheet } from '../../workbook/sheet';
import type { HostState } from '../state';

/** SpreadsheetApp.Filter: the basic filter of a sheet. null where it has none. */
export function filterStandIn(state: HostState, sheet: Sheet): object | null {
  const area = sheet.filter;
  if (area === undefined) return null;
  return state.standIns.make('SpreadsheetApp.Filter', {
    getRange: () => state.standInOf.range(sheet, area),
    remove: () => sheet.setFilter(undefined),
  });
}
