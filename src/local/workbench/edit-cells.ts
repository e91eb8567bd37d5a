import { ValueReader } from '../host/read-value';
import { writeCell } from '../host/write-cell';
import { contains, printA1 } from '../workbook/a1';
import type { Sheet, Validation } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import type { EditReply } from './protocol';

/** A cell by row and column, counted from 1, and what was typed into it. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/**
 * Writes what a user typed or pasted, all of it or nothing. A protected cell asks first, as the
 * add-in protects its tabs with a warning only; a rule that allows nothing else refuses.
 */
export function editCells(
  workbook: Workbook,
  sheet: Sheet,
  typed: readonly Typed[],
  isConfirmed: boolean,
): EditReply {
  const isCovered = sheet.coverTest(boundsOf(typed));
  const cells = typed.filter(({ row, column }) => !isCovered(row, column));
  const outside = cells.find(({ row, column }) => row > sheet.maxRows || column > sheet.maxColumns);
  if (outside !== undefined) return refused(`${nameOf(outside)} อยู่นอกแผ่นงาน`);
  const wrong = cells.find((cell) => isAgainstRule(workbook, sheet, cell));
  if (wrong !== undefined) {
    const help = sheet.validation(wrong.row, wrong.column)?.help ?? '';
    return refused(
      `ข้อมูลที่ใส่ใน ${nameOf(wrong)} ไม่ตรงกับกฎการตรวจสอบข้อมูลของเซลล์${help && `\n\n${help}`}`,
    );
  }
  if (!isConfirmed && cells.some((cell) => isProtected(sheet, cell))) {
    return {
      state: 'protected',
      sentence: 'ส่วนที่กำลังแก้ได้รับการป้องกันไว้ ไม่ควรเปลี่ยนโดยไม่ตั้งใจ ต้องการแก้ต่อหรือไม่',
    };
  }
  for (const { row, column, text } of cells) {
    writeCell(workbook, sheet, row, column, text, 'SpreadsheetApp.Range.setValue');
  }
  return { state: 'done' };
}

function boundsOf(typed: readonly Typed[]) {
  const rows = typed.map(({ row }) => row);
  const columns = typed.map(({ column }) => column);
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

function isProtected(sheet: Sheet, { row, column }: Typed): boolean {
  return sheet.protections.some(({ area }) => area === undefined || contains(area, row, column));
}

/** Reads the text as the cell would hold it, and holds that to the cell's rule. */
function isAgainstRule(workbook: Workbook, sheet: Sheet, { row, column, text }: Typed): boolean {
  const rule = sheet.validation(row, column);
  if (rule === undefined || rule.allowInvalid || text === '') return false;
  const style = sheet.grid.style(row, column);
  if (rule.kind === 'list') return !rule.values.includes(shownAs(workbook, style, text));
  return rule.kind === 'number' && !isWithin(rule, Number(text.replaceAll(',', '').trim()));
}

function shownAs(workbook: Workbook, style: number, text: string): string {
  const number = Number(text);
  const isNumber = text.trim() !== '' && Number.isFinite(number) && !workbook.styles.isText(style);
  return isNumber ? new ValueReader(workbook).display(number, style) : text;
}

function isWithin({ low = -Infinity, high = Infinity }: Validation, number: number): boolean {
  return number >= low && number <= high;
}

function nameOf({ row, column }: Typed): string {
  return `เซลล์ ${printA1({ row, column, rows: 1, columns: 1 })}`;
}

function refused(sentence: string): EditReply {
  return { state: 'refused', sentence };
}
