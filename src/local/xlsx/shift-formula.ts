import { columnLetters, columnNumber } from '../workbook/a1';

/**
 * A shared formula as it reads in another cell of its group: relative references move along.
 * Texts in quotes and sheet names in quotes stay as they are.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token, ...groups: (string | undefined)[]) => {
    const [fixedColumn, letters, fixedRow, digits] = groups;
    if (letters === undefined || digits === undefined) return token;
    const column = fixedColumn ? letters : columnLetters(columnNumber(letters) + columns);
    const row = fixedRow ? digits : String(Number(digits) + rows);
    return `${fixedColumn ?? ''}${column}${fixedRow ?? ''}${row}`;
  });
}

/** Quoted text or names, whole words that only look like a reference, then a reference proper. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.(!])/gu;
