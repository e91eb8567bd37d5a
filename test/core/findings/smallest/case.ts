import type { Finding } from '../../../../src/core/findings/finding';
import type { Workbook } from '../../../../src/core/sheet/grid';

/** The smallest workbook that raises a finding, where it stands, and one that just does not. */
export interface Case {
  readonly raises: Workbook;
  /** 'tab!A1', or 'tab!' for the whole tab. */
  readonly at: string;
  readonly nearMiss: Workbook;
  /** Where examining the workbook is not enough. */
  readonly run?: (workbook: Workbook) => readonly Finding[];
}
