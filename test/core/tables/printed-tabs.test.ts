import { examine } from '../../../src/core/pipeline/examine';
import { printFindingsTab } from '../../../src/core/pipeline/print-findings-tab';
import type { PrintedTab } from '../../../src/core/sheet/printed-tab';
import { printDimensionTab } from '../../../src/core/tables/print-dimension-tab';
import { printItaTab } from '../../../src/core/tables/print-ita-tab';
import { printPlanTab } from '../../../src/core/tables/print-plan-tab';
import {
  itaGrid,
  itaRows,
  planGrid,
  planRow,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { linesOf } from '../../support/printed';
import { kokkatumWorkbook, tharaeWorkbook } from '../../support/samples';

const STAMP = '8 เมษายน 2567 เวลา 09:30 น.';

function printed(workbook: Parameters<typeof examine>[0]) {
  const { book, tables, findings } = examine(workbook);
  if (!tables) throw new Error('no tables');
  const { settings, plan } = book.records;
  return {
    dimension: printDimensionTab(settings, tables, STAMP),
    plan: printPlanTab(settings, plan, tables.planByYear, STAMP),
    findings: printFindingsTab(findings, STAMP),
    ...(tables.ita ? { ita: printItaTab(settings, tables.ita, STAMP) } : {}),
  };
}

const tharae = printed(tharaeWorkbook());
const kokkatum = printed(kokkatumWorkbook());
/** The scores printed in the memo of FY2563, and made-up ones of the year before. */
const SCORES = '88.97 84.33 87.08 78.52 85.44 88.96 88.47 85.84 95.56 100'.split(' ');
const BEFORE = '88.97 80 90 78.5 85.44 88.96 88.47 85.84 95.56 100'.split(' ');
const ita = printed(
  smallWorkbook(
    settingsGrid({ ปีงบประมาณ: 2564, 'คะแนน ITA ระดับประเทศ': 67.9 }),
    itaGrid(
      ...itaRows().map((row, index) => row.with(0, 2563).with(3, SCORES[index] ?? '')),
      ...itaRows().map((row, index) => row.with(0, 2562).with(3, BEFORE[index] ?? '')),
    ),
  ),
);
const longCells = printed(
  smallWorkbook(
    settingsGrid({ ชื่อหน่วยงาน: '😀'.repeat(25_000) }),
    planGrid(planRow('1.1', { 'ชื่อโครงการ/กิจกรรม/มาตรการ': 'ก'.repeat(50_000) })),
  ),
);

/** A row as a reader sees it. */
function line(tab: PrintedTab, row: number): string {
  return linesOf(tab)[row - 1] ?? '';
}

it('prints the dimension table as the paper has it', () => {
  const rows = [7, 8, 9, 10, 11].map((row) => line(tharae.dimension, row));
  expect(rows.map((row) => row.replace(/ \| [█░]+$/, ''))).toEqual([
    'เทศบาลตำบลท่าแร่ | 1 | 17 | 9 | 70000.00 | 0.00 | 0.00 | 52.94 | 0.00',
    ' | 2 | 28 | 23 | 40000.00 | 15000.00 | 15000.00 | 82.14 | 37.50',
    ' | 3 | 12 | 8 | 50000.00 | 0.00 | 0.00 | 66.67 | 0.00',
    ' | 4 | 8 | 5 | 0.00 | 0.00 | 0.00 | 62.50 | 100.00',
    'รวม |  | 65 | 45 | 160000.00 | 15000.00 | 15000.00 | 69.23 | 9.38',
  ]);
});

it('prints the other four tables below it', () => {
  const lines = linesOf(tharae.dimension);
  expect(lines).toContain(
    '17 | 70000.00 | 28 | 40000.00 | 12 | 50000.00 | 8 | 0.00 | 65 | 160000.00',
  );
  expect(lines).toContain('17 | 0.00 | 28 | 15000.00 | 12 | 0.00 | 8 | 0.00 | 65 | 15000.00');
  expect(lines).toContain('มิติที่ 2 | 40000.00 | 15000.00 | 15000.00');
  expect(lines).toContain('รวม 4 มิติ | 160000.00 | 15000.00 | 15000.00');
  expect(lines).toContain('54 | 65 | 1 | 0 | 45 | 0 | 83.33 | มาก | 20');
  expect(lines).toContain('ข้อมูล ณ วันที่ 5 เมษายน 2564');
});

it('prints the plan as the paper has it, a total by kind below', () => {
  // Two rows of header, then 22 items.
  expect(line(kokkatum.plan, 4 + 22 + 1)).toBe(
    `รวม 4 มิติ | 7 โครงการ 11 มาตรการ 4 กิจกรรม${' | 90000.00'.repeat(5)}`,
  );
  expect(line(kokkatum.plan, 5)).toBe(
    `มิติที่ 1 การสร้างสังคมที่ไม่ทนต่อการทุจริต | 1.1 โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต${' | ○'.repeat(5)}`,
  );
});

it('prints the ITA with a bar that reaches the line from 85 on only', () => {
  const tab = ita.ita as PrintedTab;
  // 0.3 x (88.97 + 80 + 90 + 78.5 + 85.44) / 5 + 0.3 x 87.7567 + 0.4 x 97.78 = 90.81 the year before.
  expect(line(tab, 4)).toBe(
    'คะแนนรวม 90.90 ระดับ A · เทียบกับปี 2562 ▲ 0.09 · ระดับประเทศ 67.90 ระดับ C',
  );
  expect([7, 8, 9, 10].map((row) => line(tab, row).replace(/ \| แบบ[^|]*(?= \|)/, ''))).toEqual([
    'IIT | 84.87 | ████████████████░┃░░░ | 0.13 | ▲ 0.29',
    'EIT | 87.76 | █████████████████┃░░░ | - | เท่าเดิม',
    'OIT | 97.78 | █████████████████┃██░ | - | เท่าเดิม',
    'รวม | คะแนนรวม | 90.90 | █████████████████┃█░░ | - | ▲ 0.09',
  ]);
  expect([14, 15, 16, 22].map((row) => line(tab, row))).toEqual([
    ' | 2 การใช้งบประมาณ | 84.33 | ████████████████░┃░░░ | 0.67 | ▲ 4.33',
    ' | 3 การใช้อำนาจ | 87.08 | █████████████████┃░░░ | - | ▼ 2.92',
    ' | 4 การใช้ทรัพย์สินของราชการ | 78.52 | ███████████████░░┃░░░ | 6.48 | ▲ 0.02',
    ' | 10 การป้องกันการทุจริต | 100.00 | █████████████████┃███ | - | เท่าเดิม',
  ]);
  const red = tab.looks.filter(({ look }) => look.color === '#d93025').map(({ area }) => area.row);
  expect(red).toEqual([7, 14, 16]);
  const lines = linesOf(tab).join('\n');
  expect(lines).toContain('ข้อ OIT: มาตรการส่งเสริมคุณธรรมและความโปร่งใส: O42 (แหล่งที่ไม่ใช่ผู้ออกเกณฑ์');
});

it('prints no ITA where there are no scores', () => {
  expect(tharae.ita).toBeUndefined();
});

it('leaves a budget blank that could not be read', () => {
  const { plan } = printed(smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': '1 2' }))));
  expect(line(plan, 3)).toBe('มิติ | โครงการ/กิจกรรม/มาตรการ | ปี 2567 | หมายเหตุ');
  expect(plan.cells[4]?.[2]).toBe('');
});

const TABS = [tharae, kokkatum, longCells, ita].flatMap((tabs) => Object.values(tabs));

describe.each(TABS.map((tab, index) => [`${tab.name} (${index})`, tab] as const))(
  '%s',
  (_, tab) => {
    it('is a rectangle as wide as its widths', () => {
      expect(new Set(tab.cells.map((row) => row.length))).toEqual(new Set([tab.widths.length]));
    });

    it('keeps every look and merge inside itself, and merges apart', () => {
      const taken = new Set<string>();
      for (const area of [...tab.merges, ...tab.looks.map((look) => look.area)]) {
        expect(area.row + area.rows - 1).toBeLessThanOrEqual(tab.cells.length);
        expect(area.column + area.columns - 1).toBeLessThanOrEqual(tab.widths.length);
      }
      for (const { row, column, rows, columns } of tab.merges) {
        for (let index = 0; index < rows * columns; index++) {
          const cell = `${row + Math.floor(index / columns)}:${column + (index % columns)}`;
          expect(taken.has(cell)).toBe(false);
          taken.add(cell);
        }
      }
    });

    it('hides nothing below a merge', () => {
      for (const { row, column, rows, columns } of tab.merges) {
        for (let index = 1; index < rows * columns; index++) {
          const [down, right] = [Math.floor(index / columns), index % columns];
          expect(tab.cells[row + down - 1]?.[column + right - 1]).toBe('');
        }
      }
    });

    it('holds no cell that a sheet would refuse', () => {
      const texts = tab.cells.flat().filter((cell) => typeof cell === 'string');
      expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(50_000);
      expect(texts.filter((text) => /[\ud800-\udbff](?![\udc00-\udfff])/.test(text))).toEqual([]);
    });
  },
);
