import { examine } from '../../../src/core/pipeline/examine';
import type { PrintedTab } from '../../../src/core/sheet/printed-tab';
import { printPlanTab } from '../../../src/core/tables/print-plan-tab';
import type { Cell } from '../../../src/core/text/cell';
import { grid, planGrid, planRow, smallWorkbook } from '../../support/grids';
import { linesOf } from '../../support/printed';
import { kokkatumWorkbook, tharaeWorkbook } from '../../support/samples';

function planTab(workbook: Parameters<typeof examine>[0]): PrintedTab {
  const { book, tables } = examine(workbook);
  if (!tables) throw new Error('no tables');
  return printPlanTab(book.records.settings, book.records.plan, tables.planByYear, 'วันนี้');
}

/** The lines below the matrix, bars as their lengths: 15█ 5▒. */
function picture(workbook: Parameters<typeof examine>[0]): string[] {
  const lines = linesOf(planTab(workbook));
  const start = lines.findIndex((line) => line.startsWith('จำนวนรายการในแผน'));
  if (start < 0) return [];
  return lines
    .slice(start)
    .map((line) =>
      line.replace(/([█▒░▄?])\1*(?=[█▒░▄?]| \|)/g, (run, block) => `${run.length}${block}`),
    );
}

/** Items of the years 2566 and on, given by code, kind and the budgets. */
function yearsPlan(...rows: readonly (readonly Cell[])[]) {
  const years = (rows[0]?.length ?? 2) - 2;
  const budgets = Array.from({ length: years }, (_, index) => `งบประมาณ ${2566 + index}`);
  const header = ['รหัส', 'ประเภท', ...budgets, 'มิติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'หน่วยงานรับผิดชอบ'];
  const cells = rows.map((row) => [...row, String(row[0])[0] ?? '', `งาน ${row[0]}`, 'สำนักปลัด']);
  return smallWorkbook(grid('แผน', [header, ...cells]));
}

it('draws the printed plan of Kok Tum', () => {
  // The kinds were counted in the paper: each name begins with its own.
  expect(picture(kokkatumWorkbook())).toEqual([
    'จำนวนรายการในแผน แยกตามมิติและประเภท',
    'มิติ | กราฟ | ทั้งหมด | █ โครงการ | ▒ มาตรการ | ░ กิจกรรม',
    'มิติที่ 1 การสร้างสังคมที่ไม่ทนต่อการทุจริต | 15█5▒5░ | 5 | 3 | 1 | 1',
    'มิติที่ 2 การบริหารราชการเพื่อป้องกันการทุจริต | 30▒ | 6 | 0 | 6 | 0',
    'มิติที่ 3 การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน | 10█5▒10░ | 5 | 2 | 1 | 2',
    'มิติที่ 4 การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการขององค์กรปกครองส่วนท้องถิ่น | 10█15▒5░ | 6 | 2 | 3 | 1',
    'รวม 4 มิติ |  | 22 | 7 | 11 | 4',
    'กราฟ 5 ช่องคือหนึ่งรายการ',
    '',
    'งบประมาณตามแผน แยกตามปี',
    'ปีงบประมาณ | กราฟ | งบประมาณ (บาท)',
    'ปี 2566 | 30█ | 90000.00',
    'ปี 2567 | 30█ | 90000.00',
    'ปี 2568 | 30█ | 90000.00',
    'ปี 2569 | 30█ | 90000.00',
    'ปี 2570 | 30█ | 90000.00',
    'รวมทุกปี |  | 450000.00',
    'กราฟเทียบกับปีที่มีงบประมาณมากที่สุด',
    '',
    'งบประมาณตามแผน แยกตามมิติ (บาท)',
    'มิติ | กราฟ | ปี 2566 | ปี 2567 | ปี 2568 | ปี 2569 | ปี 2570 | รวมทุกปี',
    `มิติที่ 1 | 30█${' | 40000.00'.repeat(5)} | 200000.00`,
    `มิติที่ 2 | ${' | 0.00'.repeat(6)}`,
    // 150,000 of 200,000 is 22.5 blocks of 30.
    `มิติที่ 3 | 23█${' | 30000.00'.repeat(5)} | 150000.00`,
    `มิติที่ 4 | 15█${' | 20000.00'.repeat(5)} | 100000.00`,
    `รวม 4 มิติ | ${' | 90000.00'.repeat(5)} | 450000.00`,
    'กราฟเทียบกับมิติที่มีงบประมาณมากที่สุด',
  ]);
});

it('draws one year by dimension only, and a kind more where there is one', () => {
  const lines = picture(tharaeWorkbook());
  expect(lines).toContain('รวม 4 มิติ |  | 65 | 9 | 28 | 26 | 2');
  expect(lines.filter((line) => line.startsWith('งบประมาณตามแผน'))).toEqual([
    'งบประมาณตามแผน แยกตามมิติ (บาท)',
  ]);
  // 40,000 of 70,000 is 17.1 blocks of 30, 50,000 is 21.4.
  expect(lines.slice(-7)).toEqual([
    'มิติ | กราฟ | ปี 2564',
    'มิติที่ 1 | 30█ | 70000.00',
    'มิติที่ 2 | 17█ | 40000.00',
    'มิติที่ 3 | 21█ | 50000.00',
    'มิติที่ 4 |  | 0.00',
    'รวม 4 มิติ |  | 160000.00',
    'กราฟเทียบกับมิติที่มีงบประมาณมากที่สุด',
  ]);
});

it('draws ten years, each as its share of the largest, and the least money as one block', () => {
  const money = [300, 150, 100, 1, 0, 300, 30, 20, 10, 5];
  const lines = picture(yearsPlan(['1.1', 'โครงการ', ...money]));
  const years = lines.filter((line) => /^ปี 25\d\d \| /.test(line));
  expect(years.map((line) => line.split(' | ')[1])).toEqual(
    // 1 of 300 is a tenth of a block.
    ['30█', '15█', '10█', '1█', '', '30█', '3█', '2█', '1█', '1█'],
  );
  expect(years[9]).toBe('ปี 2575 | 1█ | 5.00');
  expect(lines).toContain('รวมทุกปี |  | 916.00');
});

it.each([
  [6, 'กราฟ 5 ช่องคือหนึ่งรายการ', '30█'],
  [7, 'กราฟ 4 ช่องคือหนึ่งรายการ', '28█'],
  [30, 'กราฟ 1 ช่องคือหนึ่งรายการ', '30█'],
  [31, 'กราฟหนึ่งช่องคือประมาณ 2 รายการ', '16█'],
  [61, 'กราฟหนึ่งช่องคือประมาณ 5 รายการ', '12█'],
  [1501, 'กราฟหนึ่งช่องคือประมาณ 100 รายการ', '15█'],
])('fits the bar of %i items', (items, scale, bar) => {
  const rows = Array.from({ length: items }, (_, index) => [`1.${index + 1}`, 'โครงการ', '-']);
  const lines = picture(yearsPlan(...rows));
  expect(lines[2]).toMatch(new RegExp(` \\| ${bar} \\| ${items} \\| ${items}$`));
  expect(lines).toContain(scale);
});

it('shows a kind that has few items among many', () => {
  const rows = Array.from({ length: 90 }, (_, index) => [`1.${index + 1}`, 'มาตรการ', '-']);
  const lines = picture(yearsPlan(...rows, ['1.91', 'แนวปฏิบัติ', '-']));
  // 90 of 5 a block, and one that is a fifth of a block.
  expect(lines[2]).toContain(' | 18▒1▄ | 91 | 90 | 1');
});

it('says in words that nothing is planned to be spent', () => {
  const lines = picture(yearsPlan(['1.1', 'โครงการ', '-', '○'], ['2.1', 'กิจกรรม', 0, '']));
  expect(lines.slice(-2)).toEqual(['', 'ทุกรายการในแผนไม่ใช้งบประมาณ']);
});

it('does not say so of a budget that could not be read', () => {
  const lines = picture(yearsPlan(['1.1', 'โครงการ', '1 2']));
  expect(lines).not.toContain('ทุกรายการในแผนไม่ใช้งบประมาณ');
  expect(lines).toContain('มิติที่ 1 |  | 0.00');
});

it('counts what has no usable dimension or kind apart', () => {
  const odd = planGrid(
    planRow('1.1', { 'งบประมาณ 2567': 20 }),
    planRow('1.2', { มิติ: 9, ประเภท: 'งาน', 'งบประมาณ 2567': 10 }),
  );
  const lines = picture(smallWorkbook(odd));
  expect(lines[1]).toBe('มิติ | กราฟ | ทั้งหมด | ▒ มาตรการ | ? ไม่ระบุประเภท');
  expect(lines).toContain('ไม่ระบุมิติ | 5? | 1 | 0 | 1');
  expect(lines).toContain('ไม่ระบุมิติ | 15█ | 10.00');
  expect(lines).toContain('รวม 4 มิติ |  | 30.00');
});

it('draws no money where the plan has no column of a year', () => {
  const lines = picture(yearsPlan(['1.1', 'โครงการ']));
  expect(lines[lines.length - 1]).toBe('กราฟ 5 ช่องคือหนึ่งรายการ');
});

it('draws nothing of a plan without items, and does not point to it', () => {
  const tab = planTab(smallWorkbook(planGrid()));
  expect(linesOf(tab).slice(1)).toEqual([
    'โปร่งใสปรับปรุงเมื่อ วันนี้',
    'มิติ | โครงการ/กิจกรรม/มาตรการ | หมายเหตุ',
    '',
    'รวม 4 มิติ',
  ]);
  expect(linesOf(planTab(kokkatumWorkbook()))[1]).toBe('โปร่งใสปรับปรุงเมื่อ วันนี้ · กราฟของแผนอยู่ใต้ตาราง');
});

it('asks no more of the sheet for more items', () => {
  const plan = (each: number) =>
    planTab(
      yearsPlan(
        ...['1', '2', '3', '4'].flatMap((dimension) =>
          Array.from({ length: each }, (_, index) => [
            `${dimension}.${index + 1}`,
            'โครงการ',
            10,
            20,
          ]),
        ),
      ),
    );
  const [few, many] = [plan(2), plan(60)];
  expect(many.looks).toHaveLength(few.looks.length);
  expect(many.merges).toHaveLength(few.merges.length);
});

it('keeps the head of the matrix in sight', () => {
  const tab = planTab(kokkatumWorkbook());
  expect(tab.frozenRows).toBe(4);
  expect(linesOf(tab)[4]).toMatch(/^มิติที่ 1 .*\| 1\.1 โครงการ/);
});
