import type { FindingCode } from '../../../../src/core/findings/catalogue';
import type { Finding } from '../../../../src/core/findings/finding';
import type { Workbook } from '../../../../src/core/sheet/grid';
import { CELLS } from './cells';
import { PLAN } from './plan';
import { RESULTS } from './results';
import { SETTINGS } from './settings';
import { STRUCTURE } from './structure';

/** The smallest workbook that raises a finding, where it stands, and one that just does not. */
export interface Smallest {
  readonly raises: Workbook;
  /** 'tab!A1', or 'tab!' for the whole tab. */
  readonly at: string;
  readonly nearMiss: Workbook;
  /** Where examining the workbook is not enough. */
  readonly run?: (workbook: Workbook) => readonly Finding[];
}

/** A code without its smallest input does not compile. */
export const SMALLEST: Readonly<Record<FindingCode, Smallest>> = {
  ...STRUCTURE,
  ...SETTINGS,
  ...CELLS,
  ...PLAN,
  ...RESULTS,
};
