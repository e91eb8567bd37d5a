import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { type CellReference, finderOf, referrerTo } from '../../../src/core/sheet/cell-reference';
import { type OpenTab, openTab } from '../../../src/core/sheet/open-tab';
import type { TabSpec } from '../../../src/core/sheet/tab-spec';
import type { Cell } from '../../../src/core/text/cell';
import { grid, planGrid, planRow, workbook } from '../../support/grids';

function open(source: ReturnType<typeof grid>): OpenTab {
  const spec: TabSpec = PLAN_TAB;
  const tab = openTab(workbook(source), spec, () => {});
  if (!tab) throw new Error('no plan');
  return tab;
}

const plan = open(planGrid(planRow('1.1'), planRow('1.2')));
/** The same rows and columns in another order, under an alias, with a title and a column more. */
const moved = open(
  grid('แผนปฏิบัติการ', [
    ['แผนห้าปี'],
    ['ของเรา', 'งบประมาณ 2567', 'หน่วยงานรับผิดชอบ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'รหัส'],
    ['', '-', 'กองคลัง', 'มาตรการที่ 1.2', '๑.๒'],
    ['', '-', 'กองช่าง', 'มาตรการที่ 1.1', '1.1'],
  ]),
);

const referTo = (tab: OpenTab, row: number, column: number, ...beside: number[]): CellReference =>
  referrerTo(tab)(row, column, beside);

it.each([
  ['a declared column', 2, 5, { row: 4, column: 3 }],
  ['a year column', 3, 7, { row: 3, column: 2 }],
  ['a column that is gone', 3, 8, null],
])('finds %s again', (_, row, column, place) => {
  const found = finderOf([moved])(referTo(plan, row, column));
  expect(found).toEqual(place && { sheet: 'แผนปฏิบัติการ', ...place });
});

it('goes by the number above the header', () => {
  const found = finderOf([moved])(referTo(moved, 1, 1));
  expect(found).toEqual({ sheet: 'แผนปฏิบัติการ', row: 1, column: 1 });
});

it('finds nothing where the tab or the row is gone', () => {
  const reference = referTo(plan, 2, 5);
  expect(finderOf([])(reference)).toBeNull();
  expect(finderOf([open(planGrid(planRow('1.2')))])(reference)).toBeNull();
});

const NOTE = 'หมายเหตุ';
const [a, b] = ['ก', 'ข'].map((note) => planRow('1.1', { [NOTE]: note }));
const twins = (...rows: (readonly Cell[] | undefined)[]) =>
  open(planGrid(...rows.map((row) => row ?? [])));

it('tells rows of one identity apart by their other cells', () => {
  const reference = referTo(twins(a, b), 2, 5);
  expect(finderOf([twins(b, a)])(reference)).toMatchObject({ row: 3 });
  expect(finderOf([twins(b, b)])(reference)).toBeNull();
});

it('does the same where rows have no identity', () => {
  const blank = ['ก', 'ข'].map((note) =>
    planRow('', { [NOTE]: note, มิติ: 1, 'ชื่อโครงการ/กิจกรรม/มาตรการ': '' }),
  );
  const reference = referTo(twins(...blank), 2, 5);
  expect(finderOf([twins(...[...blank].reverse())])(reference)).toMatchObject({ row: 3 });
});

it('leaves out of them what changed together with the cell', () => {
  const reference = referTo(twins(a, b), 2, 5, 8);
  const changed = planRow('1.1', { [NOTE]: 'ค' });
  expect(
    finderOf([twins(changed, planRow('1.1', { [NOTE]: 'ก', มิติ: 2 }))])(reference),
  ).toMatchObject({
    row: 2,
  });
});

it('takes one of two rows alike for itself only where it did not move', () => {
  const reference = referTo(twins(a, a), 3, 5);
  expect(finderOf([twins(a, a)])(reference)).toMatchObject({ row: 3 });
  expect(finderOf([twins(b, b, b, a, a)])(reference)).toBeNull();
});
