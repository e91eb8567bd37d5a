import { formulaAt, type Grid } from './grid';

/** Whether a cell holds a formula, or may be filled by one above it or to its left. */
export type SpillTest = (row: number, column: number) => boolean;

/**
 * A formula that gives many values fills the cells below and beside it, which say nothing of it
 * themselves; a value written there would make it fail. How far it reaches cannot be read, so every
 * cell it could reach counts. Rows and columns count from 1.
 */
export function spillTest(grid: Grid): SpillTest {
  const sources: { row: number; column: number }[] = [];
  grid.formulas.forEach((line, row) => {
    line.forEach((formula, column) => {
      if (formula !== '' && GIVES_MANY.test(formula)) sources.push({ row, column });
    });
  });
  return (row, column) =>
    formulaAt(grid, row - 1, column - 1) !== '' ||
    sources.some((source) => source.row < row && source.column < column);
}

const GIVES_MANY =
  /\{|\b(?:ARRAYFORMULA|IMPORT(?:RANGE|DATA|HTML|XML|FEED)|QUERY|FILTER|SORTN?|UNIQUE|SPLIT|TRANSPOSE|SEQUENCE|RANDARRAY|MAP|BYROW|BYCOL|SCAN|MAKEARRAY|FLATTEN|TOCOL|TOROW|WRAPROWS|WRAPCOLS|VSTACK|HSTACK|CHOOSEROWS|CHOOSECOLS|GOOGLEFINANCE|FREQUENCY|MMULT|MINVERSE|LINEST|TREND|GROWTH)\s*\(/i;
