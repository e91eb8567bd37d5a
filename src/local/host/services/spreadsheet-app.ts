import { GoogleError } from '../google-error';
import { ValueReader } from '../read-value';
import type { HostState } from '../state';
import { rangeStandIn } from './range';
import { sheetStandIn } from './sheet';
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
    openById: (id: unknown) => openOther(state, String(id)),
    getUi: () => uiStandIn(state),
    flush: () => undefined,
    newDataValidation: () => ruleBuilder(state),
    ProtectionType: enums.protectionType,
    BorderStyle: enums.borderStyle,
    WrapStrategy: enums.wrapStrategy,
  });
}

/** A workbook beside the open one. Nothing here keeps it: once the bundle lets go, it is gone. */
function openOther(state: HostState, id: string): object {
  const found = state.options.openOther?.(id);
  if (found === undefined) {
    throw new GoogleError(
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    );
  }
  const { name, workbook } = found;
  const other: HostState = {
    ...state,
    options: { ...state.options, name },
    workbook,
    reader: new ValueReader(workbook),
    sheetStandIns: new WeakMap(),
    standInOf: {
      sheet: (sheet) => sheetStandIn(other, sheet),
      range: (sheet, area) => rangeStandIn(other, sheet, area),
    },
  };
  return spreadsheetStandIn(other);
}
