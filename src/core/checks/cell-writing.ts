import type { Check } from './check';
import { columnsSwapped } from './columns-swapped';
import { digitsMixed } from './digits-mixed';
import { exampleLeft } from './example-left';
import { fillerLeft } from './filler-left';
import { foreignLetters } from './foreign-letters';
import { linkBrokenForm } from './link-broken-form';
import { misreadLettersRule } from './misread-letters';
import { pointsNumbered } from './points-numbered';
import { pointsRepeated } from './points-repeated';
import { type CellRule, eachTextCell } from './text-cells';
import { textForm } from './text-form';

/** How each cell is written: one pass over every tab, whatever the number of rules. */
export const cellWriting: Check = {
  name: 'การเขียนข้อความในเซลล์',
  run({ book }, report) {
    eachTextCell(book, (cell) => {
      for (const rule of RULES) rule(cell, report);
    });
  },
};

const RULES: readonly CellRule[] = [
  exampleLeft,
  digitsMixed,
  textForm,
  columnsSwapped,
  pointsNumbered,
  pointsRepeated,
  linkBrokenForm,
  fillerLeft,
  misreadLettersRule,
  foreignLetters,
];
