import { CATALOGUE } from '../../../src/core/findings/catalogue';
import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
  workbook,
} from '../../support/grids';

it('puts errors first, then warnings, then advice; within them by tab, row and column', () => {
  const source = smallWorkbook(
    settingsGrid({ ปีเริ่มแผน: 'x' }),
    planGrid(
      planRow('1.1', { ประเภท: '?', 'งบประมาณ 2567': '1 2' }),
      planRow('1.2', { มิติ: 9, โครงการตั้งต้น: '?' }),
    ),
    resultsGrid(resultRow('1.1', { สถานะ: '/' })),
  );
  expect(linesOf(source)).toEqual([
    'year-not-a-year ตั้งค่า!B5',
    'money-two-amounts แผน!G2',
    'dimension-unknown แผน!B3',
    'flag-unknown แผน!F3',
    'status-unknown ผลดำเนินงาน!D2',
    'kind-unknown แผน!C2',
    'results-none ผลดำเนินงาน!',
  ]);
});

it('places every finding on a tab of the workbook, or on one it misses', () => {
  for (const { place } of examine(workbook()).findings) {
    expect(place).toMatchObject({ row: 0, column: 0 });
  }
});

const TWO_ITEMS = planGrid(planRow('1.1', { 'งบประมาณ 2567': 100 }), planRow('1.2'));
const ordinance = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';

/** The inputs the office is known to type. Each must be said at its cell, and in its own words. */
it.each<[string, Workbook, string[]]>([
  ['no tabs at all', workbook(), ['tab-missing ตั้งค่า!', 'tab-missing แผน!']],
  [
    'blank tabs only',
    workbook(grid('Sheet1', []), grid('ตั้งค่า', []), grid('แผน', [['']])),
    ['header-missing ตั้งค่า!', 'header-missing แผน!'],
  ],
  [
    'a plan with its header only',
    smallWorkbook(planGrid()),
    ['tab-empty แผน!', 'result-unknown-code ผลดำเนินงาน!C2'],
  ],
  [
    'a fiscal year without a column',
    smallWorkbook(
      settingsGrid({ ปีงบประมาณ: 2566 }),
      resultsGrid(resultRow('1.1', { ปีงบประมาณ: 2566 })),
    ),
    ['plan-year-missing แผน!', 'result-year-outside ผลดำเนินงาน!A2'],
  ],
  [
    'text where money belongs',
    smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': 'ตามข้อบัญญัติ' }))),
    ['money-not-a-number แผน!G2'],
  ],
  [
    'a code that became a date',
    smallWorkbook(planGrid(planRow('1.1', { รหัส: { day: '2024-01-01' } })), resultsGrid()),
    ['code-is-date แผน!A2', 'results-none ผลดำเนินงาน!'],
  ],
  [
    'a year that became a date',
    smallWorkbook(resultsGrid(resultRow('1.1', { ปีงบประมาณ: { day: '1907-01-11' } }))),
    ['year-is-date ผลดำเนินงาน!A2', 'results-none ผลดำเนินงาน!'],
  ],
  [
    'a slip of a digit in a year',
    smallWorkbook(resultsGrid(resultRow('1.1', { ปีงบประมาณ: 2576 }))),
    ['results-none ผลดำเนินงาน!', 'result-year-outside ผลดำเนินงาน!A2'],
  ],
  [
    'spending without an ordinance, without a plan, on an item that cannot be done',
    smallWorkbook(resultsGrid(resultRow('1.1', { เบิกจ่าย: 5, สถานะ: 'ยกเลิก' }))),
    [
      'spent-on-cannot ผลดำเนินงาน!G2',
      'spent-without-ordinance ผลดำเนินงาน!G2',
      'percent-without-number ผลดำเนินงาน!',
      'spent-unplanned ผลดำเนินงาน!G2',
    ],
  ],
  [
    'an unreadable ordinance, which is not also said to be missing',
    smallWorkbook(
      TWO_ITEMS,
      resultsGrid(resultRow('1.1', { [ordinance]: '#REF!', เบิกจ่าย: 5 }), resultRow('1.2')),
    ),
    ['cell-error ผลดำเนินงาน!F2'],
  ],
])('says what is wrong with %s', (_, source, lines) => {
  expect(linesOf(source).sort()).toEqual([...lines].sort());
});

/** Rows the program does not take, and must not lose in silence. */
it.each<[string, Cell[][], string]>([
  [
    'a second table below the first',
    [
      ['ลำดับ', 'ชื่อ'],
      [1, 'นาง ก'],
    ],
    'code-malformed แผน!A3',
  ],
  ['a signature below the table', [['', '', '', 'ลงชื่อ ........']], 'code-missing แผน!A3'],
  [
    'a remark in a known column',
    [['', '', '', '', '', '', '', 'ดูเอกสารแนบ']],
    'name-missing แผน!D3',
  ],
  ['an amount alone', [['', '', '', '', '', '', 5000]], 'name-missing แผน!D3'],
])('asks about %s', (_, rows, line) => {
  expect(linesOf(smallWorkbook(planGrid(planRow('1.1'), ...rows)))).toContain(line);
});

it('has no tables withheld by a wrong cell, but an error for it', () => {
  const source = smallWorkbook(planGrid(planRow('1.1'), planRow('1.2', { มิติ: 'x' })));
  const { tables, findings } = examine(source);
  expect(tables?.dimension[4]?.items).toBe(1);
  expect(tables?.status.all).toBe(2);
  expect(findings.some(({ code }) => CATALOGUE[code].severity === 'error')).toBe(true);
});
