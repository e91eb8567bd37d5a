import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { finderOf, referTo } from '../../../src/core/sheet/cell-reference';
import { type OpenTab, openTab } from '../../../src/core/sheet/open-tab';
import type { TabSpec } from '../../../src/core/sheet/tab-spec';
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

it.each([
  ['a declared column', 2, 5, { row: 4, column: 3 }],
  ['a year column', 3, 7, { row: 3, column: 2 }],
  ['a column that is gone', 3, 8, null],
])('finds %s again', (_, row, column, place) => {
  const found = finderOf([moved])(referTo(plan, row, column));
  expect(found).toEqual(place && { sheet: 'แผนปฏิบัติการ', ...place });
});

it('goes by the number where a row has no name of its own, and a column no header', () => {
  expect(finderOf([moved])(referTo(moved, 1, 1))).toEqual({
    sheet: 'แผนปฏิบัติการ',
    row: 1,
    column: 1,
  });
  expect(finderOf([moved])(referTo(moved, 3, 1))).toEqual({
    sheet: 'แผนปฏิบัติการ',
    row: 3,
    column: 1,
  });
});

it('finds nothing where the tab or the row is gone, or two rows could be meant', () => {
  const reference = referTo(plan, 2, 5);
  expect(finderOf([])(reference)).toBeNull();
  expect(finderOf([open(planGrid(planRow('1.2')))])(reference)).toBeNull();
  const twice = open(planGrid(planRow('1.3'), planRow('1.1'), planRow('1.1')));
  expect(finderOf([twice])(reference)).toBeNull();
  expect(finderOf([twice])({ ...reference, row: 3 })).toMatchObject({ row: 3 });
});
