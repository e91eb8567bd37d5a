import type { ROUNDS as CODES } from '../../../../src/core/findings/catalogue-rounds';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../../support/grids';
import { beside, edited, snapshotOf } from '../../../support/rounds';
import type { Case } from './case';

const TWO = smallWorkbook(
  planGrid(planRow('1.1'), planRow('1.2')),
  resultsGrid(resultRow('1.1'), resultRow('1.2')),
);
const MOVED = smallWorkbook(
  planGrid(planRow('1.2'), planRow('1.1')),
  resultsGrid(resultRow('1.2'), resultRow('1.1')),
);
const ONE_REPORTED = smallWorkbook(
  planGrid(planRow('1.1'), planRow('1.2')),
  resultsGrid(resultRow('1.1')),
);
const unitOf = (unit: string) => smallWorkbook(planGrid(planRow('1.1', { หน่วยงานรับผิดชอบ: unit })));
const CLOSED = snapshotOf(TWO);

export const ROUND_CASES: Readonly<Record<keyof typeof CODES, Case>> = {
  'closed-changed': {
    raises: beside(unitOf('กองคลัง'), snapshotOf(unitOf('สำนักปลัดเทศบาล'))),
    at: 'แผน!E2',
    nearMiss: beside(unitOf('สำนักปลัดเทศบาล '), snapshotOf(unitOf('สำนักปลัดเทศบาล'))),
  },
  'closed-added': {
    raises: beside(TWO, snapshotOf(ONE_REPORTED)),
    at: 'ผลดำเนินงาน!3:3',
    nearMiss: beside(MOVED, CLOSED),
  },
  'closed-removed': {
    raises: beside(ONE_REPORTED, CLOSED),
    at: 'ผลดำเนินงาน!',
    nearMiss: beside(MOVED, CLOSED),
  },
  'closed-edited': {
    raises: beside(TWO, edited(CLOSED, 'สำนักปลัดเทศบาล', 'กองคลัง')),
    at: 'ปิดรอบ 2567-6 (1)!',
    nearMiss: beside(TWO, CLOSED),
  },
};
