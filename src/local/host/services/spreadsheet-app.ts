import type { HostState } from '../state';
import { spreadsheetStandIn } from './spreadsheet';
import { uiStandIn } from './ui';
import { ruleBuilder } from './validation';

/** SpreadsheetApp. */
export function spreadsheetApp(state: HostState): object {
  const { enums } = state;
  const spreadsheet = spreadsheetStandIn(state);
  return state.standIns.make('SpreadsheetApp', {
    getActiveSpreadsheet: () => spreadsheet,
    getActive: () => spreadsheet,
    getUi: () => uiStandIn(state),
    flush: () => undefined,
    newDataValidation: () => ruleBuilder(state),
    ProtectionType: enums.protectionType,
    BorderStyle: enums.borderStyle,
    WrapStrategy: enums.wrapStrategy,
  });
}
