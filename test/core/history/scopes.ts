import type { FactScope } from '../../../src/core/history/fact-scope';
import { factsOf } from '../../../src/core/history/facts';
import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';

/** What the papers of a round tell of. */
export const ROUND_SCOPE: FactScope = {
  fiscalYear: 2567,
  round: 6,
  tabs: ['แผน', 'ผลดำเนินงาน'],
  budgets: 'year',
};

export const ALL_TABS: FactScope = {
  ...ROUND_SCOPE,
  tabs: ['แผน', 'ผลดำเนินงาน', 'รายละเอียด', 'ITA', 'เกณฑ์ ITA', 'มาตรการ', 'คณะกรรมการ'],
  budgets: 'all',
};

export function factsIn(workbook: Workbook, scope: FactScope = ROUND_SCOPE) {
  return factsOf(examine(workbook).book.records, scope);
}
