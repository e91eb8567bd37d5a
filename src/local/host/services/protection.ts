import type { Protection, Sheet } from '../../workbook/sheet';
import type { HostState } from '../state';

/** SpreadsheetApp.Protection. */
export function protectionStandIn(state: HostState, sheet: Sheet, protection: Protection): object {
  const change = (part: Partial<Protection>): object => {
    Object.assign(protection, part);
    sheet.changed.add('protection');
    return made;
  };
  const made: object = state.standIns.make('SpreadsheetApp.Protection', {
    getDescription: () => protection.description,
    getProtectionType: () => state.enums.protectionType[protection.kind],
    getRange: () => state.standInOf.range(sheet, protection.area ?? whole(sheet)),
    isWarningOnly: () => protection.warningOnly,
    setDescription: (description: unknown) => change({ description: String(description) }),
    setWarningOnly: (warningOnly: unknown) => change({ warningOnly: warningOnly === true }),
    remove: () => {
      sheet.protections = sheet.protections.filter((held) => held !== protection);
      sheet.changed.add('protection');
    },
  });
  return made;
}

function whole(sheet: Sheet): { row: 1; column: 1; rows: number; columns: number } {
  return { row: 1, column: 1, rows: sheet.maxRows, columns: sheet.maxColumns };
}
