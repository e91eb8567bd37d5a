import type { Sheet } from '../../workbook/sheet';
import { NotStoodInError } from '../google-error';
import { signatureError } from '../stand-in';
import type { HostState } from '../state';

/** SpreadsheetApp.Filter: the basic filter of a sheet. null where it has none. */
export function filterStandIn(state: HostState, sheet: Sheet): object | null {
  if (sheet.filter === undefined) return null;
  const { area, columns } = sheet.filter;
  return state.standIns.make('SpreadsheetApp.Filter', {
    getRange: () => state.standInOf.range(sheet, area),
    getColumnFilterCriteria: (column: unknown) => {
      if (typeof column !== 'number') {
        throw signatureError('SpreadsheetApp.Filter.getColumnFilterCriteria', [column]);
      }
      if (column < area.column || column >= area.column + area.columns) {
        throw new NotStoodInError(
          'SpreadsheetApp.Filter.getColumnFilterCriteria outside its range',
        );
      }
      // What the criteria are nobody has asked yet.
      return columns.includes(column)
        ? state.standIns.make('SpreadsheetApp.FilterCriteria', {})
        : null;
    },
    remove: () => sheet.setFilter(undefined),
  });
}
