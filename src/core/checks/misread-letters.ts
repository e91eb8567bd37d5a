import { misreadLetters } from '../text/misread';
import { mended } from './mended-text';
import type { CellRule, TextRole } from './text-cells';

const READ: ReadonlySet<TextRole> = new Set(['item', 'title', 'period', 'prose']);

/** What scanning and copying make of letters: “039” for O39, “พ.ศ .” for “พ.ศ.”. */
export const misreadLettersRule: CellRule = (cell, report) => {
  const slip = READ.has(cell.role) ? misreadLetters(cell.text) : null;
  if (slip) report('letters-misread', cell.place(), slip, mended(cell));
};
