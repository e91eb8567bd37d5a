import type { Face } from './faces';
import type { Paragraph } from './paragraph-flow';
import { lineCount } from './text-width';

/** The template's upright page between its margins, in points. */
export const PAGE = { width: 453.5, height: 728.5 };
const INDENT = 70.9;
/** How much wider bold letters are. */
const BOLD = 1.06;
/** Above a heading and below a title. */
export const SPACE = 6;
/** By how many lines what is told from widths may be wrong about where something ends. */
export const DOUBTFUL_LINES = 1.2;

/** A bold line that stays with what follows. */
export function heading(text: string, { size, line }: Face, before = SPACE): Paragraph {
  return { lines: lineCount(text, PAGE.width, size * BOLD), line, before, keepNext: true };
}

/** A title in the middle, with space below it. */
export function titleLine(text: string, face: Face, after = 0): Paragraph {
  return { ...heading(text, face, 0), after };
}

/** The paragraphs of a passage. */
export function passageLines(texts: readonly string[], { size, line }: Face): Paragraph[] {
  return texts.map((text) => ({ lines: lineCount(text, PAGE.width, size, INDENT), line }));
}
