/** `a1(3, 28)` is AB3. Rows and columns count from 1. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row}`;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The A1 form of a finding's place: a cell, a whole row ('5:5'), or '' for the whole tab. */
export function placeName(row: number, column: number): string {
  if (row === 0) return '';
  return column === 0 ? `${row}:${row}` : a1(row, column);
}
