import { printA1, type Rect } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import { GoogleError } from '../google-error';
import type { HostState } from '../state';
import { filterStandIn } from './filter';
import { RangeBox } from './range-box';
import { lookMembers } from './range-look';
import { readMembers } from './range-read';
import { ruleMembers } from './range-rules';
import { writeMembers } from './range-write';

/** SpreadsheetApp.Range. */
export function rangeStandIn(state: HostState, sheet: Sheet, area: Rect): object {
  const box = new RangeBox(sheet, area);
  const self = (): object => made;
  const made: object = state.standIns.make(
    'SpreadsheetApp.Range',
    {
      getRow: () => area.row,
      getColumn: () => area.column,
      getNumRows: () => area.rows,
      getNumColumns: () => area.columns,
      getLastRow: () => area.row + area.rows - 1,
      getLastColumn: () => area.column + area.columns - 1,
      getA1Notation: () => printA1(area),
      getSheet: () => state.standInOf.sheet(sheet),
      getCell: (row: number, column: number) =>
        rangeStandIn(state, sheet, cellOf(area, row, column)),
      activate: () => {
        state.workbook.active = sheet;
        sheet.current = { ...area, rows: 1, columns: 1 };
        return made;
      },
      createFilter: () => {
        if (sheet.filter !== undefined) {
          throw new GoogleError("You can't create a filter in a sheet that already has a filter.");
        }
        sheet.setFilter(area);
        return filterStandIn(state, sheet);
      },
      ...readMembers(state, box),
      ...writeMembers(state, box, self),
      ...lookMembers(state, box, self),
      ...ruleMembers(state, box, self),
    },
    box,
  );
  return made;
}

function cellOf(area: Rect, row: number, column: number): Rect {
  return { row: area.row + row - 1, column: area.column + column - 1, rows: 1, columns: 1 };
}
