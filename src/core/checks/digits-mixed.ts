import { mixedNumber } from '../text/digits';
import { isDigitsCertain, mended } from './mended-text';
import type { CellRule } from './text-cells';

/** One number in Thai and Arabic digits. The names of files and pages in a link are no numbers. */
export const digitsMixed: CellRule = (cell, report) => {
  if (mixedNumber(cell.text) === null) return;
  const words = cell.text.split(/\s+/).filter((word) => !/\/\/|www\./i.test(word));
  const found = mixedNumber(words.join(' '));
  if (found === null) return;
  report('digits-mixed', cell.place(), { found }, isDigitsCertain(cell) ? mended(cell) : undefined);
};
