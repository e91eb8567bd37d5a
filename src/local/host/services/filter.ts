import type { Sheet, SheetFilter } from '../../workbook/sheet';
import { NotStoodInError } from '../google-error';
import { signatureError } from '../stand-in';
import type { HostState } from '../state';

/** SpreadsheetApp.Filter. */
export function filterStandIn(state: HostState, sheet: Sheet, filter: SheetFilter): object {
  const { area, columns } = filter;
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
    remove: () => {
      // Google shows the hidden rows again.
      if (columns.length > 0) {
        throw new NotStoodInError('SpreadsheetApp.Filter.remove of a filter that hides rows');
      }
      sheet.filter = undefined;
      sheet.changed.add('filter');
    },
  });
}
