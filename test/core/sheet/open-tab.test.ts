import { sentenceOf } from '../../../src/core/findings/sentence';
import { examine } from '../../../src/core/pipeline/examine';
import { findingsOf, linesOf } from '../../support/findings';
import {
  grid,
  PLAN_HEADER,
  planGrid,
  planRow,
  settingsGrid,
  smallWorkbook,
  workbook,
} from '../../support/grids';

const PLAN = [PLAN_HEADER, planRow('1.1')];
const ITEM = planRow('1.1');

/** The small workbook without a plan but with these tabs. */
function planTabs(...names: string[]) {
  const others = smallWorkbook().grids.filter((tab) => tab.name !== 'แผน');
  return workbook(...others, ...names.map((name) => grid(name, PLAN)));
}

/** The tab the plan was read from. */
const used = (...names: string[]) => examine(planTabs(...names)).book.tabs.plan?.name;

it.each([[['แผน']], [[' แผน ']], [['แผนปฏิบัติการป้องกันการทุจริต ๕ ปี']], [['แผนปฏิบัติการ']]])(
  'finds the plan in %j',
  (names) => {
    expect(used(...names)).toBe(names[0]);
    expect(linesOf(planTabs(...names))).toEqual([]);
  },
);

it.each([
  [['แผนปฏิบัติการ', 'แผน'], 'แผน', []],
  [['แผน ', 'แผน'], 'แผน', ['tab-doubled แผน!']],
  [['แผนปฏิบัติการ', 'แผน '], 'แผน ', []],
  [['แผนปฏิบัติการ', 'แผนปฏิบัติการป้องกันการทุจริต'], 'แผนปฏิบัติการ', ['tab-doubled แผนปฏิบัติการ!']],
  [['แผนปฏิบัติการป้องกันการทุจริต', 'แผนปฏิบัติการ'], 'แผนปฏิบัติการ', ['tab-doubled แผนปฏิบัติการ!']],
  [['แผน  ', 'แผน '], 'แผน ', ['tab-doubled แผน !']],
])('of %j uses “%s”', (names, name, findings) => {
  expect(used(...names)).toBe(name);
  expect(linesOf(planTabs(...names))).toEqual(findings);
});

it.each([['แผนเดิม'], ['สำเนาของ แผน'], ['Sheet1'], ['-']])('does not take “%s” for it', (name) => {
  expect(linesOf(planTabs(name))).toContain('tab-missing แผน!');
});

it('asks for no tab but ตั้งค่า and แผน', () => {
  expect(linesOf(workbook())).toEqual(['tab-missing ตั้งค่า!', 'tab-missing แผน!']);
});

it.each(['ตั้งค่า', 'แผน', 'ผลดำเนินงาน', 'รายละเอียด', 'ITA', 'มาตรการ', 'ผู้ลงนาม', 'คณะกรรมการ'])(
  'says that “%s” is blank',
  (name) => {
    for (const rows of [[], [['']], [['', ' '], ['\u200b']]]) {
      expect(linesOf(smallWorkbook(grid(name, rows)))).toContain(`header-missing ${name}!`);
    }
  },
);

it('says once that a required column is missing, not again in every row', () => {
  const without = (index: number) => (row: readonly unknown[]) =>
    row.filter((_, at) => at !== index);
  const results = smallWorkbook().grids.find((tab) => tab.name === 'ผลดำเนินงาน');
  for (const index of [0, 1, 2, 3, 4, 5, 6]) {
    const rows = (results?.values ?? []).map(without(index)) as string[][];
    const lines = linesOf(smallWorkbook(grid('ผลดำเนินงาน', rows)));
    const others = lines.filter((line) => !line.startsWith('results-none'));
    expect({ index, others }).toEqual({ index, others: ['column-missing ผลดำเนินงาน!'] });
  }
});

it('says which column is missing, and which header stands for none', () => {
  const renamed = PLAN_HEADER.map((header) => (header === 'มิติ' ? 'ด้าน' : header));
  const [finding] = findingsOf(smallWorkbook(grid('แผน', [renamed, ITEM])));
  const { message } = finding ? sentenceOf(finding) : { message: '' };
  expect(message).toContain('ไม่พบคอลัมน์ “มิติ”');
  expect(message).toContain('“ด้าน”');
  expect(message).not.toContain('ประเภท');
});

it('reads one item the same wherever its columns stand', () => {
  const order = [7, 6, 3, 5, 0, 2, 4, 1];
  const moved = [PLAN_HEADER, ITEM].map((row) => ['ของเดิม', ...order.map((at) => row[at] ?? '')]);
  const [item] = examine(smallWorkbook(grid('แผน', moved))).book.records.plan;
  expect(item).toEqual(examine(smallWorkbook(planGrid(ITEM))).book.records.plan[0]);
  expect(linesOf(smallWorkbook(grid('แผน', moved), settingsGrid()))).toEqual([]);
});

it('reads the fuller of two columns with one header, and asks about the other', () => {
  const rows = ['1.1', '1.2'].map((code) => planRow(code, { 'งบประมาณ 2567': 500 }));
  const wide = [[...PLAN_HEADER, 'ปี 2567'], ...rows.map((row, n) => [...row, n === 0 ? 9 : ''])];
  const narrow = wide.map((row) => [row[8] ?? '', ...row.slice(0, 8)]);
  for (const [cells, place] of [
    [wide, 'I1'],
    [narrow, 'A1'],
  ] as const) {
    const source = smallWorkbook(grid('แผน', cells));
    expect(linesOf(source)).toContain(`column-doubled แผน!${place}`);
    expect(examine(source).tables?.dimension[0]?.planned).toBe(100_000);
  }
});
