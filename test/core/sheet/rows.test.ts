import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { findHeader } from '../../../src/core/sheet/header';
import { readRows, totalScope } from '../../../src/core/sheet/rows';
import type { Cell } from '../../../src/core/text/cell';
import { grid } from '../../support/grids';

const FAMILIAR: Cell[][] = [
  ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', 'ปี ๒๕๖๖', 'ผู้ประสาน'],
  ['', '', 'งบประมาณ (บาท)', ''],
];

/** The rows taken as items, and as totals. */
function split(...rows: Cell[][]) {
  const source = grid('แผน', [...FAMILIAR, ...rows]);
  const header = findHeader(source, PLAN_TAB);
  if (!header) throw new Error('no header');
  const { items, totals } = readRows(source, PLAN_TAB, header);
  return [items.map(({ row }) => row), totals.map(({ row }) => row)];
}

const ITEM = ['', '๑.๑ โครงการอบรม', '○', ''];

it.each<[string, Cell[][], number[]]>([
  ['every item', [ITEM, ITEM], [3, 4]],
  ['no blank row', [['', ' ', '\u200b', ''], ITEM, []], [4]],
  ['no row of check boxes only', [[false, '', false], ITEM], [4]],
  ['a row with a ticked check box', [[true, '', '']], [3]],
  ['no row that only has cells of other columns', [['', '', '', 'นาง ก'], ITEM], [4]],
  ['no header repeated on a new page', [ITEM, ...FAMILIAR, ITEM], [3, 6]],
  [
    'the item below a header of which only the first row is repeated',
    [ITEM, FAMILIAR[0] ?? [], ITEM],
    [3, 5],
  ],
  ['a row that resembles the header in one cell', [['มิติ', '๑.๑ โครงการ', '○', '']], [3]],
])('takes %s', (_, rows, items) => {
  expect(split(...rows)).toEqual([items, []]);
});

it.each([
  'รวม',
  'รวม ๔ มิติ',
  'รวมมิติที่ ๑',
  'รวม มิติ 1',
  'รวมทั้งสิ้น',
  'รวมทั้งหมด',
  'รวมทุกมิติ',
  'รวมเป็นเงิน',
  'ยอดรวม',
  'รวมงบประมาณทั้งสิ้น (บาท)',
  'รวม ๒๒ โครงการ',
  'รวมจำนวน ๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม',
  'รวมมิติที่ ๑ ถึง ๔',
])('takes “%s” as a total', (text) => {
  expect(split([text, '', '๙๐,๐๐๐'], ['', text, '๙๐,๐๐๐'])).toEqual([[], [3, 4]]);
});

it.each(['รวมพลังเยาวชนต้านทุจริต', 'รวมใจ', 'โครงการรวม ๔ มิติ', 'รวมกลุ่มเฝ้าระวัง', 'ประชุมรวม', 'รว'])(
  'takes “%s” as an item',
  (text) => {
    expect(split(['', text, '๙๐,๐๐๐'])).toEqual([[3], []]);
  },
);

it.each([
  ['รวมมิติที่ ๑', 1],
  ['รวมมิติ 2', 2],
  ['รวม มิติที่ ๓ ๕ โครงการ', 3],
  ['รวมงบประมาณมิติที่ 4 ทั้งสิ้น', 4],
  ['รวม ๔ มิติ', 'all'],
  ['รวม 4 มิติ 4 กิจกรรม', 'all'],
  ['รวมทั้งสิ้น', 'all'],
  ['รวมทั้งหมด', 'all'],
  ['รวมทุกมิติ', 'all'],
  ['รวมมิติที่ ๑ – ๔', 'all'],
  ['รวม', null],
  ['มิติที่ 5', null],
  ['มิติที่ 12', null],
  ['', null],
])('reads the scope of “%s” as %s', (text, scope) => {
  expect(totalScope(text)).toBe(scope);
});
