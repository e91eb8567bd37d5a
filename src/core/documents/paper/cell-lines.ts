/** The lines of a cell, a paragraph each. */
export function cellLines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** The lines of a cell that should hold something: one without a line prints a visible blank. */
export function expectedLines(text: string): string[] {
  const lines = cellLines(text);
  return lines.length > 0 ? lines : [''];
}

/** A cell of a printed row, and how many letters a line of it takes. */
export interface PrintedCell {
  readonly lines: readonly string[];
  readonly letters: number;
}

/** Lines of 14 points; a landscape page has 28 of them below its header. */
const MOST_LINES = 20;
/** Vowels and tone marks above and below take no room of their own. */
const WITHOUT_WIDTH = /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g;

/**
 * Whether a row is so tall that it may go on on the next page: kept whole it would leave most of a
 * page empty, and of one taller than a page some programs show only the beginning. Shorter rows are
 * kept whole. Estimated, for only the program that shows the paper knows its lines.
 */
export function isTallRow(cells: readonly PrintedCell[]): boolean {
  return cells.some((cell) => linesOf(cell) > MOST_LINES);
}

function linesOf({ lines, letters }: PrintedCell): number {
  return lines.reduce((sum, line) => {
    const width = line.replace(WITHOUT_WIDTH, '').length;
    return sum + Math.max(1, Math.ceil(width / letters));
  }, 0);
}
