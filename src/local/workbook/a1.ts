/** A block of cells; rows and columns count from 1, both ends included. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** "B3:D9" as a block. Rows or columns left open ("A:C", "2:4") reach to the limits given. */
export function parseA1(text: string, maxRows = 1_048_576, maxColumns = 16_384): Rect | undefined {
  const match = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})(?::\$?([A-Za-z]{0,3})\$?(\d{0,7}))?$/.exec(text);
  if (match === null || text === '') return undefined;
  const [, left = '', top = '', right, bottom] = match;
  if (right === undefined && (left === '' || top === '')) return undefined;
  const columns = [left ? columnNumber(left) : 1, endColumn(left, right, maxColumns)];
  const rows = [top ? Number(top) : 1, endRow(top, bottom, maxRows)];
  const [column, row] = [Math.min(...columns), Math.min(...rows)];
  if (row < 1 || column < 1) return undefined;
  return {
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

export function printA1(rect: Rect): string {
  const first = columnLetters(rect.column) + rect.row;
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${columnLetters(rect.column + rect.columns - 1)}${rect.row + rect.rows - 1}`;
}

export function columnNumber(letters: string): number {
  let number = 0;
  for (let at = 0; at < letters.length; at += 1) {
    number = number * 26 + (letters.charCodeAt(at) & 31);
  }
  return number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Rect, row: number, column: number): boolean {
  return (
    row >= outer.row &&
    row < outer.row + outer.rows &&
    column >= outer.column &&
    column < outer.column + outer.columns
  );
}

export function isInside(inner: Rect, outer: Rect): boolean {
  return (
    contains(outer, inner.row, inner.column) &&
    contains(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1)
  );
}

/** What is left of a block when another is cut out of it: up to four blocks. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlaps(rect, hole)) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const top = Math.max(rect.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  const left = Math.max(rect.column, hole.column);
  const far = Math.min(right, hole.column + hole.columns);
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: rect.column, columns: left - rect.column },
    { row: top, rows: low - top, column: far, columns: right - far },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

function endColumn(left: string, right: string | undefined, limit: number): number {
  if (right) return columnNumber(right);
  return right === undefined && left ? columnNumber(left) : limit;
}

function endRow(top: string, bottom: string | undefined, limit: number): number {
  if (bottom) return Number(bottom);
  return bottom === undefined && top ? Number(top) : limit;
}
