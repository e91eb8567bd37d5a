import { examine } from '../../../src/core/pipeline/examine';
import { countBySeverity } from '../../../src/core/pipeline/print-findings-tab';
import { figuresOf } from '../../../src/core/rollup/figures';
import type { Workbook } from '../../../src/core/sheet/grid';
import {
  grid,
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
  workbook,
} from '../../support/grids';
import { tharaeWorkbook } from '../../support/samples';

function taken(source: Workbook) {
  const examination = examine(source);
  return figuresOf(examination, countBySeverity(examination.findings));
}

test('the printed report of FY2564, round 6', () => {
  expect(taken(tharaeWorkbook())).toMatchObject({
    organisation: 'เทศบาลตำบลท่าแร่ อำเภอเมืองสกลนคร',
    fiscalYear: 2564,
    round: 6,
    dimensions: [
      { items: 17, done: 9, planned: 7_000_000, ordinance: 0, disbursed: 0 },
      { items: 28, done: 23, planned: 4_000_000, ordinance: 1_500_000, disbursed: 1_500_000 },
      { items: 12, done: 8, planned: 5_000_000, ordinance: 0, disbursed: 0 },
      { items: 8, done: 5, planned: 0, ordinance: 0, disbursed: 0 },
    ],
    status: { baseline: 54, all: 65, inOrdinance: 1, inProgress: 0, done: 45, cannot: 0 },
    weight: 50,
    level: 'มาก',
  });
});

const HEADLESS = grid('แผน', [['แผนของเรา'], ['ข้อความ']]);
const FULL = 1e11 - 0.01;

test.each<[string, Workbook, string, RegExp]>([
  ['no settings', workbook(planGrid(planRow('1.1'))), 'tab-unusable', /“ตั้งค่า”: ไม่พบแท็บ/],
  ['no plan', workbook(settingsGrid()), 'no-plan', /ไม่มีแท็บ “แผน”/],
  ['a plan without items', smallWorkbook(planGrid()), 'no-plan', /ยังไม่มีรายการ/],
  ['only its ITA', workbook(settingsGrid(), itaGrid(...itaRows())), 'no-plan', /ไม่มีแท็บ “แผน”/],
  ['a plan without a header', smallWorkbook(HEADLESS), 'tab-unusable', /“แผน”: ไม่พบแถวหัวตาราง/],
  [
    'results without a needed column',
    smallWorkbook(
      grid('ผลดำเนินงาน', [
        ['ปีงบประมาณ', 'รอบ', 'รหัส'],
        [2567, 6, '1.1'],
      ]),
    ),
    'tab-unusable',
    /“ผลดำเนินงาน”: ไม่พบคอลัมน์/,
  ],
  ['no year', smallWorkbook(settingsGrid({ ปีงบประมาณ: '' })), 'no-period', /ยังไม่มีปีงบประมาณ/],
  ['no round', smallWorkbook(settingsGrid({ รอบรายงาน: 'หก' })), 'no-period', /รอบรายงาน/],
  [
    'a hundred thousand million baht',
    smallWorkbook(
      planGrid(
        planRow('1.1', { 'งบประมาณ 2567': FULL }),
        planRow('1.2', { 'งบประมาณ 2567': 0.01 }),
      ),
    ),
    'too-large',
    /สูงเกิน/,
  ],
])('%s: told, with what to do', (_, source, code, why) => {
  const failure = taken(source);
  expect(failure).toEqual({
    code,
    why: expect.stringMatching(why),
    remedy: expect.stringMatching(/./),
  });
});

test('faults in its data keep no office out; they are counted', () => {
  const faulty = smallWorkbook(
    planGrid(planRow('1.1'), planRow('1.2', { 'งบประมาณ 2567': 'สองหมื่น' })),
    resultsGrid(resultRow('1.1'), resultRow('1.2')),
  );
  expect(taken(faulty)).toMatchObject({ counts: { error: 1 }, status: { all: 2 } });
});
