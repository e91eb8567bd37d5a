import { GoogleError } from '../google-error';
import { type Members, signatureError } from '../stand-in';
import type { HostState } from '../state';
import { writeCell } from '../write-cell';
import { writeFormula } from '../write-value';
import { eachCell, type RangeBox } from './range-box';

/** The members of Range that change what cells hold. */
export function writeMembers(state: HostState, box: RangeBox, self: () => object): Members {
  const { sheet, area } = box;
  const { grid } = sheet;
  const put = (member: string, valueAt: (down: number, across: number) => unknown): void => {
    const isCovered = sheet.coverTest(area);
    eachCell(area, (row, column, down, across) => {
      if (isCovered(row, column)) return;
      writeCell(state.workbook, sheet, row, column, valueAt(down, across), member);
    });
  };
  const putFormula = (row: number, column: number, formula: string): void => {
    const whole = formula === '' || formula.startsWith('=') ? formula : `=${formula}`;
    const written = whole === '' ? { value: null, formula: '' } : writeFormula(whole);
    grid.set(row, column, written.value, written.formula);
  };
  const clearContent = (): void => eachCell(area, (row, column) => grid.set(row, column, null, ''));
  const clearNotes = (): void => eachCell(area, (row, column) => sheet.setNote(row, column, ''));
  return {
    setValue: (value: unknown) => {
      put('SpreadsheetApp.Range.setValue', () => value);
      return self();
    },
    setValues: (values: unknown) => {
      const rows = shaped(box, values, 'setValues');
      put('SpreadsheetApp.Range.setValues', (down, across) => rows[down]?.[across]);
      return self();
    },
    setFormula: (formula: unknown) => {
      eachCell(area, (row, column) => putFormula(row, column, String(formula)));
      return self();
    },
    setFormulas: (values: unknown) => {
      const rows = shaped(box, values, 'setFormulas');
      eachCell(area, (row, column, down, across) =>
        putFormula(row, column, String(rows[down]?.[across] ?? '')),
      );
      return self();
    },
    setNote: (note: unknown) => {
      eachCell(area, (row, column) => sheet.setNote(row, column, noteText(note)));
      return self();
    },
    setNotes: (values: unknown) => {
      const rows = shaped(box, values, 'setNotes');
      eachCell(area, (row, column, down, across) =>
        sheet.setNote(row, column, noteText(rows[down]?.[across])),
      );
      return self();
    },
    clearContent: () => {
      clearContent();
      return self();
    },
    clearNote: () => {
      clearNotes();
      return self();
    },
    clearFormat: () => {
      eachCell(area, (row, column) => grid.plain(row, column));
      return self();
    },
    clear: () => {
      clearContent();
      clearNotes();
      eachCell(area, (row, column) => grid.plain(row, column));
      return self();
    },
  };
}

/** The rows of a two-dimensional argument that has exactly the range's shape. */
export function shaped({ area }: RangeBox, values: unknown, member: string): unknown[][] {
  if (!Array.isArray(values) || !values.every((row) => Array.isArray(row))) {
    throw signatureError(`SpreadsheetApp.Range.${member}`, [values]);
  }
  requireShape('rows', values.length, area.rows);
  const widths = values.map((row: unknown[]) => row.length);
  const wrong = widths.find((width) => width !== area.columns);
  if (wrong !== undefined) requireShape('columns', wrong, area.columns);
  return values;
}

function requireShape(what: 'rows' | 'columns', given: number, wanted: number): void {
  if (given === wanted) return;
  throw new GoogleError(
    `The number of ${what} in the data does not match the number of ${what} in the range. ` +
      `The data has ${given} but the range has ${wanted}.`,
  );
}

function noteText(note: unknown): string {
  return note === null || note === undefined ? '' : String(note);
}
