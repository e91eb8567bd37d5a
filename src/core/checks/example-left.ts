import { EXAMPLE_MARK } from '../records/example-mark';
import { squish } from '../text/thai';
import type { CellRule } from './text-cells';

/** An example row of setup counts like any other, and must be gone before a paper is made. */
export const exampleLeft: CellRule = ({ text, place }, report) => {
  if (text.length <= LONGEST && squish(text) === EXAMPLE_MARK) report('example-left', place());
};

const LONGEST = 2 * EXAMPLE_MARK.length;
