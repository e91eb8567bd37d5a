import { parseA1, type Rect } from '../../workbook/a1';
import type { Protection, Sheet } from '../../workbook/sheet';
import { GoogleError, NotStoodInError } from '../google-error';
import { type Members, signatureError } from '../stand-in';
import type { HostState } from '../state';
import { writeValue } from '../write-value';
import { filterStandIn } from './filter';
import { protectionStandIn } from './protection';
import { rangeStandIn } from './range';
import { rangeListStandIn } from './range-list';
import { colorOf } from './range-look';

/** SpreadsheetApp.Sheet. One stand-in for each sheet, so that two of them can be compared. */
export function sheetStandIn(state: HostState, sheet: Sheet): object {
  const held = state.sheetStandIns.get(sheet);
  if (held !== undefined) return held;
  const self = (): object => made;
  const made: object = state.standIns.make(
    'SpreadsheetApp.Sheet',
    {
      ...nameMembers(state, sheet, self),
      ...rangeMembers(state, sheet),
      ...sizeMembers(sheet, self),
      ...protectMembers(state, sheet),
      appendRow: (values: unknown) => {
        appendRow(state, sheet, values);
        return made;
      },
    },
    sheet,
  );
  state.sheetStandIns.set(sheet, made);
  return made;
}

function nameMembers(state: HostState, sheet: Sheet, self: () => object): Members {
  const { workbook } = state;
  return {
    getName: () => sheet.name,
    getSheetName: () => sheet.name,
    getSheetId: () => sheet.id,
    getIndex: () => workbook.sheets.indexOf(sheet) + 1,
    isSheetHidden: () => sheet.visibility !== 'visible',
    hideSheet: () => {
      const shown = workbook.sheets.filter(({ visibility }) => visibility === 'visible');
      if (shown.length === 1 && shown[0] === sheet) {
        throw new GoogleError("You can't hide all the sheets in a document.");
      }
      sheet.visibility = 'hidden';
      return self();
    },
    showSheet: () => {
      sheet.visibility = 'visible';
      return self();
    },
    setName: (name: unknown) => {
      if (name !== sheet.name) requireFreeName(state, String(name));
      workbook.rename(sheet, String(name));
      return self();
    },
    activate: () => {
      workbook.active = sheet;
      return self();
    },
    setTabColor: (color: unknown) => {
      sheet.tabColor = color === null ? '' : colorOf(color, '');
      sheet.changed.add('tabColor');
      return self();
    },
  };
}

/** A name no other sheet has; Google does not tell capitals apart. */
export function requireFreeName({ workbook }: HostState, name: string): void {
  const taken = workbook.sheets.some((held) => held.name.toLowerCase() === name.toLowerCase());
  if (!taken) return;
  throw new GoogleError(
    `A sheet with the name "${name}" already exists. Please enter another name.`,
  );
}

function rangeMembers(state: HostState, sheet: Sheet): Members {
  return {
    getDataRange: () => {
      const rows = Math.max(1, sheet.grid.lastRow());
      const columns = Math.max(1, sheet.grid.lastColumn());
      return rangeStandIn(state, sheet, { row: 1, column: 1, rows, columns });
    },
    getRange: (...values: unknown[]) => rangeStandIn(state, sheet, areaOf(sheet, values)),
    getRangeList: (list: unknown) => {
      if (!Array.isArray(list)) throw signatureError('SpreadsheetApp.Sheet.getRangeList', [list]);
      return rangeListStandIn(
        state,
        sheet,
        list.map((text) => areaOf(sheet, [text])),
      );
    },
    getFilter: () => filterStandIn(state, sheet),
    getLastRow: () => sheet.grid.lastRow(),
    getLastColumn: () => sheet.grid.lastColumn(),
  };
}

/** The block that the arguments of getRange name, within the sheet's bounds as Google keeps them. */
function areaOf(sheet: Sheet, values: readonly unknown[]): Rect {
  if (typeof values[0] === 'string' && values.length === 1) {
    const area = parseA1(values[0].replace(/^.*!/, ''), sheet.maxRows, sheet.maxColumns);
    if (area === undefined) throw new GoogleError('Range not found');
    return inside(sheet, area);
  }
  const numeric = values.length >= 2 && values.length <= 4;
  if (!numeric || values.some((value) => typeof value !== 'number')) {
    throw signatureError('SpreadsheetApp.Sheet.getRange', values);
  }
  const [row = 0, column = 0, rows = 1, columns = 1] = (values as number[]).map(Math.trunc);
  if (row < 1) throw new GoogleError('The starting row of the range is too small.');
  if (column < 1) throw new GoogleError('The starting column of the range is too small.');
  if (rows < 1) throw new GoogleError('The number of rows in the range must be at least 1.');
  if (columns < 1) throw new GoogleError('The number of columns in the range must be at least 1.');
  return inside(sheet, { row, column, rows, columns });
}

function inside(sheet: Sheet, area: Rect): Rect {
  const fits =
    area.row + area.rows - 1 <= sheet.maxRows && area.column + area.columns - 1 <= sheet.maxColumns;
  if (fits) return area;
  throw new GoogleError('The coordinates of the range are outside the dimensions of the sheet.');
}

function sizeMembers(sheet: Sheet, self: () => object): Members {
  const frozen = (rows: number, columns: number): object => {
    if (sheet.frozenRows !== rows || sheet.frozenColumns !== columns) sheet.changed.add('frozen');
    sheet.frozenRows = rows;
    sheet.frozenColumns = columns;
    return self();
  };
  return {
    getMaxRows: () => sheet.maxRows,
    getMaxColumns: () => sheet.maxColumns,
    insertRowsAfter: (after: number, count: number) => {
      if (after < sheet.grid.lastRow()) {
        throw new NotStoodInError('SpreadsheetApp.Sheet.insertRowsAfter above filled rows');
      }
      sheet.maxRows += count;
      return self();
    },
    deleteRows: (first: number, count: number) => {
      if (first <= sheet.grid.lastRow()) {
        throw new NotStoodInError('SpreadsheetApp.Sheet.deleteRows of filled rows');
      }
      if (first + count - 1 > sheet.maxRows) throw new GoogleError('Those rows are out of bounds.');
      if (first - 1 <= sheet.frozenRows) {
        throw new GoogleError("Sorry, it's not possible to delete all non-frozen rows.");
      }
      sheet.maxRows -= count;
      return self();
    },
    insertColumnsAfter: (after: number, count: number) => {
      if (after < sheet.grid.lastColumn()) {
        throw new NotStoodInError('SpreadsheetApp.Sheet.insertColumnsAfter before filled columns');
      }
      sheet.maxColumns += count;
      return self();
    },
    getFrozenRows: () => sheet.frozenRows,
    getFrozenColumns: () => sheet.frozenColumns,
    setFrozenRows: (rows: number) => frozen(rows, sheet.frozenColumns),
    setFrozenColumns: (columns: number) => frozen(sheet.frozenRows, columns),
    setColumnWidth: (column: number, width: number) => {
      sheet.setColumnWidth(column, 1, width);
      return self();
    },
    setColumnWidths: (column: number, count: number, width: number) => {
      sheet.setColumnWidth(column, count, width);
      return self();
    },
    setRowHeight: (row: number, height: number) => {
      sheet.grid.setHeight(row, height);
      return self();
    },
    setRowHeights: (row: number, count: number, height: number) => {
      for (let next = row; next < row + count; next += 1) sheet.grid.setHeight(next, height);
      return self();
    },
  };
}

function protectMembers(state: HostState, sheet: Sheet): Members {
  return {
    protect: () => {
      const held = sheet.protections.find((protection) => protection.kind === 'SHEET');
      if (held !== undefined) return protectionStandIn(state, sheet, held);
      const made: Protection = {
        kind: 'SHEET',
        area: undefined,
        description: '',
        warningOnly: false,
      };
      sheet.protections.push(made);
      sheet.changed.add('protection');
      return protectionStandIn(state, sheet, made);
    },
    getProtections: (type: unknown) => {
      const kind = String(type);
      if (kind !== 'SHEET' && kind !== 'RANGE') {
        throw signatureError('SpreadsheetApp.Sheet.getProtections', [type]);
      }
      return sheet.protections
        .filter((protection) => protection.kind === kind)
        .map((protection) => protectionStandIn(state, sheet, protection));
    },
  };
}

function appendRow(state: HostState, sheet: Sheet, values: unknown): void {
  if (!Array.isArray(values)) throw signatureError('SpreadsheetApp.Sheet.appendRow', [values]);
  const { grid } = sheet;
  const row = grid.lastRow() + 1;
  sheet.maxRows = Math.max(sheet.maxRows, row);
  sheet.maxColumns = Math.max(sheet.maxColumns, values.length);
  values.forEach((value: unknown, index) => {
    const style = grid.style(row, index + 1);
    const isText = state.workbook.styles.isText(style);
    const written = writeValue(value, isText, 'SpreadsheetApp.Sheet.appendRow');
    grid.set(row, index + 1, written.value, written.formula);
  });
}
