import { runChecks } from '../../../../src/core/checks/run-checks';
import type { FindingCode } from '../../../../src/core/findings/catalogue';
import { collector } from '../../../../src/core/findings/collector';
import { examine } from '../../../../src/core/pipeline/examine';
import type { Workbook } from '../../../../src/core/sheet/grid';
import {
  detailsGrid,
  grid,
  PLAN_HEADER,
  planGrid,
  planRow,
  settingsGrid,
  showing,
  smallWorkbook,
  workbook,
} from '../../../support/grids';
import type { Case } from './case';

const header = (...more: string[]) => [...PLAN_HEADER.slice(0, 7), ...more];
const item = [...planRow('1.1').slice(0, 7)];

export const STRUCTURE = {
  'tab-missing': {
    raises: workbook(settingsGrid()),
    at: 'แผน!',
    nearMiss: smallWorkbook(grid('รายละเอียดอื่น', [['ข้อความ']])),
  },
  'tab-doubled': {
    raises: smallWorkbook(grid('แผน ', [PLAN_HEADER, planRow('1.2')])),
    at: 'แผน!',
    nearMiss: smallWorkbook(grid('แผนปฏิบัติการ', [PLAN_HEADER, planRow('1.2')])),
  },
  'tab-empty': {
    raises: smallWorkbook(planGrid()),
    at: 'แผน!',
    nearMiss: smallWorkbook(),
  },
  'header-missing': {
    raises: smallWorkbook(grid('แผน', [['รหัส'], ['1.1']])),
    at: 'แผน!',
    nearMiss: smallWorkbook(grid('แผน', [['รหัส', 'มิติ'], ['1.1']])),
  },
  'column-missing': {
    raises: smallWorkbook(grid('แผน', [PLAN_HEADER.slice(0, 6), planRow('1.1').slice(0, 6)])),
    at: 'แผน!',
    nearMiss: smallWorkbook(grid('แผน', [header(), item])),
  },
  'column-doubled': {
    raises: smallWorkbook(grid('แผน', [header('งบประมาณ ๒๕๖๗'), item])),
    at: 'แผน!H1',
    nearMiss: smallWorkbook(grid('แผน', [header('เบิกจ่ายปี ๒๕๖๗'), item])),
  },
  'rows-filtered': {
    raises: smallWorkbook({ ...planGrid(planRow('1.1')), filtered: [0] }),
    at: 'แผน!',
    nearMiss: smallWorkbook({ ...planGrid(planRow('1.1')), filtered: [] }),
  },
  'plan-year-missing': {
    raises: smallWorkbook(settingsGrid({ ปีงบประมาณ: 2568 })),
    at: 'แผน!',
    nearMiss: smallWorkbook(settingsGrid({ ปีงบประมาณ: '๒๕๖๗' })),
  },
  'plan-year-blank': {
    raises: smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': '' }))),
    at: 'แผน!G1',
    nearMiss: smallWorkbook(
      planGrid(planRow('1.1', { 'งบประมาณ 2567': '' }), planRow('1.2', { 'งบประมาณ 2567': 0 })),
    ),
  },
  'plan-year-gap': {
    raises: smallWorkbook(grid('แผน', [header('ปี 2569'), item])),
    at: 'แผน!',
    nearMiss: smallWorkbook(grid('แผน', [header('ปี 2568'), item])),
  },
  'plan-year-outside': {
    raises: smallWorkbook(
      settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2567 }),
      grid('แผน', [header('ปี 2568'), item]),
    ),
    at: 'แผน!H1',
    nearMiss: smallWorkbook(settingsGrid({ ปีเริ่มแผน: 2567, ปีสิ้นสุดแผน: 2567 })),
  },
  'check-crashed': {
    raises: smallWorkbook(),
    at: 'แผน!',
    nearMiss: workbook(),
    run: withCheckThatFailsOnItems,
  },
  'detail-unknown-code': {
    raises: smallWorkbook(detailsGrid(['1.2'])),
    at: 'รายละเอียด!A2',
    nearMiss: smallWorkbook(detailsGrid(['๑.๑'])),
  },
  'detail-duplicate': {
    raises: smallWorkbook(detailsGrid(['1.1'], ['๑.๑'])),
    at: 'รายละเอียด!A3',
    nearMiss: smallWorkbook(
      planGrid(planRow('1.1'), planRow('1.10')),
      showing(detailsGrid(['1.1'], [1.1]), 3, 1, '1.10'),
    ),
  },
  'detail-budget-differs': {
    raises: smallWorkbook(detailsGrid(['1.1', 'โครงการ', '20,000 บาท'])),
    at: 'รายละเอียด!C2',
    nearMiss: smallWorkbook(detailsGrid(['1.1', 'โครงการ', 'ไม่ใช้งบประมาณ'])),
  },
} satisfies Partial<Record<FindingCode, Case>>;

function withCheckThatFailsOnItems(source: Workbook) {
  const { book, tables } = examine(source);
  const { findings, report } = collector();
  const fails = {
    name: 'ข้อตรวจที่ผิดพลาด',
    run() {
      if (book.records.plan.length > 0) throw new Error('ทดสอบ');
    },
  };
  runChecks({ book, tables, latest: new Map() }, report, [fails]);
  return findings;
}
