import { examine } from '../../src/core/pipeline/examine';
import { reportTables } from '../../src/core/pipeline/report';
import type { Workbook } from '../../src/core/sheet/grid';

/** The tables as report.json holds them: baht and percents as text. */
export function tablesOf(workbook: Workbook) {
  const { tables } = examine(workbook);
  if (!tables) throw new Error('The workbook does not say which fiscal year and round.');
  return reportTables(tables);
}
