import type { Cell } from '../../workbook/grid';
import { GENERAL } from '../../workbook/styles';
import { ValueGrid } from '../realm';
import type { Members } from '../stand-in';
import type { HostState } from '../state';
import type { RangeBox } from './range-box';
import { ruleStandIn } from './validation';

/** The members of Range that read. */
export function readMembers(state: HostState, { sheet, area }: RangeBox): Members {
  const { reader, workbook } = state;
  const { grid } = sheet;
  const read = <T>(look: (cell: Cell | undefined, row: number, column: number) => T): T[][] => {
    const rows: T[][] = [];
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      const cells = grid.rows[row]?.cells ?? [];
      const line: T[] = [];
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        line.push(look(cells[column], row, column));
      }
      rows.push(line);
    }
    return rows;
  };
  const values = (): unknown[][] =>
    read((cell) => (cell ? reader.value(cell.value, cell.style) : ''));
  const displays = (): string[][] =>
    read((cell) => (cell ? reader.display(cell.value, cell.style) : ''));
  const look = (row: number, column: number) => workbook.styles.get(grid.style(row, column));
  const backgrounds = (): string[][] => read((_, row, column) => look(row, column).background);
  const formats = (): string[][] => read((_, row, column) => named(look(row, column).numberFormat));
  const formulas = (): string[][] => read((cell) => cell?.formula ?? '');
  const notes = (): string[][] => read((_, row, column) => sheet.note(row, column));
  const rules = (): (object | null)[][] =>
    read((_, row, column) => {
      const rule = sheet.validation(row, column);
      return rule === undefined ? null : ruleStandIn(state, rule);
    });
  return {
    getValue: () => values()[0]?.[0],
    getValues: () => new ValueGrid(values()),
    getDisplayValue: () => displays()[0]?.[0],
    getDisplayValues: () => new ValueGrid(displays()),
    getFormula: () => formulas()[0]?.[0],
    getFormulas: () => new ValueGrid(formulas()),
    getRichTextValues: () =>
      read((cell) => (typeof cell?.value === 'string' ? richTextStandIn(state, cell) : null)),
    getNote: () => notes()[0]?.[0],
    getNotes: () => new ValueGrid(notes()),
    getBackground: () => backgrounds()[0]?.[0],
    getBackgrounds: () => new ValueGrid(backgrounds()),
    getNumberFormat: () => formats()[0]?.[0],
    getNumberFormats: () => new ValueGrid(formats()),
    getMergedRanges: () =>
      sheet.mergesTouching(area).map((merge) => state.standInOf.range(sheet, merge)),
    isPartOfMerge: () => sheet.mergesTouching(area).length > 0,
    isBlank: () =>
      read((cell) => cell?.value ?? null)
        .flat()
        .every((value) => value === null),
    getDataValidation: () => rules()[0]?.[0] ?? null,
    getDataValidations: () => rules(),
  };
}

/** SpreadsheetApp.RichTextValue, as far as it tells whether words of a text look different. */
function richTextStandIn({ standIns }: HostState, { value, isRich }: Cell): object {
  const run = standIns.make('SpreadsheetApp.RichTextValue', {});
  return standIns.make('SpreadsheetApp.RichTextValue', {
    getText: () => value,
    getRuns: () => (isRich ? [run, run] : [run]),
    getLinkUrl: () => null,
  });
}

/** Google's own name for a cell without a number format. */
function named(numberFormat: string): string {
  return numberFormat === GENERAL ? '0.###############' : numberFormat;
}
