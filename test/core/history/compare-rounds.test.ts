import * as fc from 'fast-check';
import type { Change } from '../../../src/core/history/compare-facts';
import {
  compareRounds,
  type DimensionChange,
  type RoundState,
} from '../../../src/core/history/compare-rounds';
import { printComparisonTab } from '../../../src/core/history/print-comparison-tab';
import { currentRound } from '../../../src/core/pipeline/closed-rounds';
import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';
import { readBack } from '../../../src/core/sheet/printed-tab';
import {
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { fairWorkbook, RUNS, shuffled } from '../pipeline/arbitrary';

function stateOf(workbook: Workbook): RoundState {
  const { book, tables } = examine(workbook);
  if (!tables) throw new Error('the settings say no round');
  return currentRound(book.records, tables);
}

const PLANNED = 'งบประมาณ 2567';

/** Half a year: 1.1 done, 1.2 under way, 2.1 not reported, 3.1 cannot; 60,000 planned, 20,000 spent. */
const HALF = smallWorkbook(
  planGrid(
    planRow('1.1', { [PLANNED]: 30_000 }),
    planRow('1.2', { [PLANNED]: 20_000 }),
    planRow('2.1', { [PLANNED]: 10_000 }),
    planRow('3.1'),
  ),
  resultsGrid(
    resultRow('1.1', { 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 25_000, เบิกจ่าย: 20_000 }),
    resultRow('1.2', { สถานะ: 'อยู่ระหว่างดำเนินการ' }),
    resultRow('3.1', { สถานะ: 'ไม่สามารถดำเนินการได้' }),
  ),
);

/** The whole year: 3.1 is out, 4.1 is in; 1.2 and 2.1 are done; 2.1 has 15,000 planned and 12,000.50 spent. */
const YEAR = smallWorkbook(
  settingsGrid({ รอบรายงาน: 12 }),
  planGrid(
    planRow('4.1'),
    planRow('2.1', { [PLANNED]: 15_000 }),
    planRow('1.2', { [PLANNED]: 20_000 }),
    planRow('1.1', { [PLANNED]: 30_000 }),
  ),
  resultsGrid(
    resultRow('1.1', { 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 25_000, เบิกจ่าย: 20_000 }),
    resultRow('1.2', { รอบ: 12 }),
    resultRow('2.1', { รอบ: 12, เบิกจ่าย: 12_000.5 }),
    resultRow('4.1', { รอบ: 12 }),
  ),
);

const shown = ({ dimension, before, after, added, removed, moved }: DimensionChange) => [
  dimension,
  ...[before, after].map(({ items, done, planned, ordinance, disbursed }) =>
    [items, done, planned / 100, ordinance / 100, disbursed / 100].join(' '),
  ),
  [added, removed, moved].join(' '),
];

it('counts items, statuses and money of both sides by dimension', () => {
  const { rows } = compareRounds(stateOf(HALF), stateOf(YEAR));
  expect(rows.map(shown)).toEqual([
    [1, '2 1 50000 25000 20000', '2 2 50000 25000 20000', '0 0 1'],
    [2, '1 0 10000 0 0', '1 1 15000 0 12000.5', '0 0 1'],
    [3, '1 0 0 0 0', '0 0 0 0 0', '0 1 0'],
    [4, '0 0 0 0 0', '1 1 0 0 0', '1 0 0'],
    ['total', '4 1 60000 25000 20000', '4 4 65000 25000 32000.5', '1 1 2'],
  ]);
});

const told = ({ what, tab, identity, column, before, after }: Change) =>
  [what, tab, identity, column, before, after].join(' ').trim();

it('lists what changed, without what only says of which round a row is', () => {
  const { changes } = compareRounds(stateOf(HALF), stateOf(YEAR));
  expect(changes.map(told).sort()).toEqual(
    [
      'added แผน 4.1',
      'changed แผน 2.1 2567 10,000.00 15,000.00',
      'changed ผลดำเนินงาน 1.2 status อยู่ระหว่างดำเนินการ ดำเนินการแล้วเสร็จ',
      'changed ผลดำเนินงาน 2.1 status  ดำเนินการแล้วเสร็จ',
      'changed ผลดำเนินงาน 2.1 disbursed  12,000.50',
      'changed ผลดำเนินงาน 2.1 activity  จัดกิจกรรมของ 2.1',
      'changed ผลดำเนินงาน 2.1 outcome  เกิดผลของ 2.1',
      'changed ผลดำเนินงาน 3.1 status ไม่สามารถดำเนินการได้',
      'changed ผลดำเนินงาน 3.1 activity จัดกิจกรรมของ 3.1',
      'changed ผลดำเนินงาน 3.1 outcome เกิดผลของ 3.1',
      'changed ผลดำเนินงาน 4.1 status  ดำเนินการแล้วเสร็จ',
      'changed ผลดำเนินงาน 4.1 activity  จัดกิจกรรมของ 4.1',
      'changed ผลดำเนินงาน 4.1 outcome  เกิดผลของ 4.1',
      'removed แผน 3.1',
    ].sort(),
  );
});

it('sets the budgets of two years beside each other, and leaves out what is of one year alone', () => {
  const plan = planGrid(planRow('1.1', { [PLANNED]: 30_000 }));
  const [header = [], row = []] = plan.values;
  const both = {
    ...plan,
    values: [
      [...header, 'งบประมาณ 2566'],
      [...row, 20_000],
    ],
  };
  const of = (year: number) =>
    stateOf(
      smallWorkbook(
        settingsGrid({ ปีงบประมาณ: year }),
        both,
        resultsGrid(resultRow('1.1', { ปีงบประมาณ: year })),
        itaGrid(...itaRows()),
      ),
    );
  const { changes, rows } = compareRounds(of(2566), of(2567));
  expect(changes.map(told)).toEqual(['changed แผน 1.1 2567 20,000.00 30,000.00']);
  expect(rows[4]).toMatchObject({ before: { planned: 2_000_000 }, after: { planned: 3_000_000 } });
});

it('finds nothing between a workbook and the same with its rows elsewhere', () => {
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (workbook, stream) => {
      const source = {
        ...workbook,
        // A row of มาตรการ may go on with the one above it.
        grids: workbook.grids.filter(({ name }) => name !== 'มาตรการ'),
      };
      const random = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const { changes, rows } = compareRounds(stateOf(source), stateOf(shuffled(source, random)));
      expect(changes).toEqual([]);
      for (const { before, after, added, removed, moved } of rows) {
        expect([after, added, removed, moved]).toEqual([before, 0, 0, 0]);
      }
    }),
    RUNS,
  );
});

it('has the figures of the dimension table on both sides, where no code stands twice', () => {
  let compared = 0;
  fc.assert(
    fc.property(fairWorkbook, (workbook) => {
      const { tables, findings } = examine(workbook);
      if (findings.some(({ code }) => code === 'code-duplicate')) return;
      compared += 1;
      const { rows } = compareRounds(stateOf(HALF), stateOf(workbook));
      const figures = tables?.dimension.map(
        ({ dimension, items, done, planned, ordinance, disbursed }) => {
          return { dimension, after: { items, done, planned, ordinance, disbursed } };
        },
      );
      expect(rows.map(({ dimension, after }) => ({ dimension, after }))).toEqual(figures);
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(0);
});

it('is printed with what came, what went, bars, and a cell for each change', () => {
  const comparison = compareRounds(stateOf(HALF), stateOf(YEAR));
  const { cells, filter } = printComparisonTab(
    comparison,
    'เทศบาลตำบลทดสอบ',
    '9 ตุลาคม 2567 เวลา 10:00 น.',
    ({ row, tab }) => (row ? { tab, range: `A${row}` } : ''),
  );
  const lines = cells.map((row) =>
    row.map((cell) => {
      const isLink = typeof cell !== 'string' && 'range' in cell;
      return isLink ? `${cell.tab}!${cell.range}` : String(readBack(cell));
    }),
  );
  const plain = lines.map((row) => row.join(' | ').replace(/( \| )+$/, ''));
  for (const line of [
    'หลัง: ข้อมูลปัจจุบัน ปีงบประมาณ 2567 รอบ 12 เดือน',
    'มิติที่ 4 | 0 | 1 | 1 | เพิ่ม 1',
    'รวม 4 มิติ | 4 | 4 | 0 | เพิ่ม 1 · ตัดออก 1 · เปลี่ยนสถานะ 2',
    'มิติที่ 1 | 1 | 2 | 1 | █████░░░░░ | ██████████',
    'มิติที่ 2 | 0 | 12000.5 | 12000.5 | ░░░░░░░░░░ | ██████░░░░',
    'รวม 4 มิติ | 60000 | 65000 | 5000',
    'สิ่งที่เปลี่ยน 14 ข้อ',
    'มิติที่ 3 | 1 | 0 | -1 | ตัดออก 1',
    'เพิ่มรายการ | 4 | แผน | แผน!A2 | 4.1 มาตรการที่ 4.1',
    'ตัดรายการออก | 3 | แผน |  | 3.1 มาตรการที่ 3.1',
    'สถานะ | 2 | ผลดำเนินงาน | ผลดำเนินงาน!A4 | 2.1 มาตรการที่ 2.1 | สถานะ | ยังไม่รายงาน | ดำเนินการแล้วเสร็จ',
    'เงิน | 2 | แผน | แผน!A3 | 2.1 มาตรการที่ 2.1 | งบประมาณ 2567 | 10,000.00 | 15,000.00',
  ]) {
    expect(plain).toContain(line);
  }
  expect(plain.findIndex((line) => line.startsWith('เรื่อง')) + 1).toBe(filter?.row);
  expect(filter?.rows).toBe(15);
  const listed = plain.indexOf('สิ่งที่เปลี่ยน 14 ข้อ') + 1;
  expect(lines.flat()).toContain(`เปรียบเทียบรอบ!A${listed}`);
});
