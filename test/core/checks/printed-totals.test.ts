import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, linesOf } from '../../support/findings';
import { grid, resultsGrid, settingsGrid, workbook } from '../../support/grids';

const HEADER = ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', 'ปี 2567', 'ปี 2568'];
const ITEMS: Cell[][] = [
  ['1', '1.1 โครงการ ก', 100, 10],
  ['', '1.2 มาตรการ ข', 200, 20],
];
const MORE: Cell[][] = [['2', '2.1 กิจกรรม ค', 400, 40]];

function book(...rows: Cell[][]) {
  return workbook(settingsGrid(), grid('แผน', [HEADER, ...rows]), resultsGrid());
}

const totalsOf = (...rows: Cell[][]) =>
  linesOf(book(...rows)).filter((line) => !/^(?:baseline|results|plan-year)/.test(line));

it.each<[string, Cell[][]]>([
  ['a total of all', [...ITEMS, ...MORE, ['รวม ๔ มิติ', '', '๗๐๐', 70]]],
  ['a total above its items', [['รวมทั้งสิ้น', '', 700, 70], ...ITEMS, ...MORE]],
  [
    'totals of dimensions',
    [...ITEMS, ['รวมมิติที่ ๑', '', 300, 30], ...MORE, ['รวมมิติที่ 2', '', 400, 40]],
  ],
  [
    'a total that names its dimension in the first column',
    [...ITEMS, ['1', 'รวม', 300, 30], ...MORE],
  ],
  [
    'unnamed totals, each of the rows above it',
    [...ITEMS, ['รวม', '', 300, 30], ...MORE, ['รวม', '', 400, 40]],
  ],
  [
    'an unnamed total of all below such',
    [...ITEMS, ['รวม', '', 300, 30], ...MORE, ['รวม', '', 700, 70]],
  ],
  ['a total that leaves years blank', [...ITEMS, ['รวม', '', '', 30]]],
  ['counts by kind', [...ITEMS, ...MORE, ['รวม', '๑ โครงการ ๑ มาตรการ ๑ กิจกรรม', '', '']]],
  ['counts beside the word', [...ITEMS, ['รวม ๑ โครงการ ๑ มาตรการ', '', '', '']]],
  ['a count of all items', [...ITEMS, ...MORE, ['รวม', 'รวม 3 โครงการ', '', '']]],
  [
    'a count of all items, by its long name',
    [...ITEMS, ...MORE, ['รวม', '9 โครงการ/กิจกรรม/มาตรการ', '', '']],
  ],
])('agrees with %s', (_, rows) => {
  expect(totalsOf(...rows)).toEqual([]);
});

it.each<[string, Cell[][], string[]]>([
  ['a year that differs', [...ITEMS, ['รวม ๔ มิติ', '', 300, 31]], ['total-differs แผน!D4']],
  [
    'a dimension that differs though all agree',
    [...ITEMS, ['รวมมิติที่ 2', '', 300, 30]],
    ['total-differs แผน!C4', 'total-differs แผน!D4'],
  ],
  [
    'no item left out by a total of nothing',
    [...ITEMS, ['รวม', '', '-', 0]],
    ['total-differs แผน!C4', 'total-differs แผน!D4'],
  ],
  [
    'a last total that fits neither its rows nor the plan',
    [...ITEMS, ['รวม', '', 300, 30], ...MORE, ['รวม', '', 100, 70]],
    ['total-differs แผน!C6'],
  ],
  [
    'a kind that differs',
    [...ITEMS, ['รวม', '๒ โครงการ ๑ มาตรการ', '', '']],
    ['total-count-differs แผน!B4'],
  ],
  [
    'a kind that differs beside the word',
    [...ITEMS, ['รวม ๒ โครงการ ๑ มาตรการ', '', '', '']],
    ['total-count-differs แผน!A4'],
  ],
  [
    'a kind the plan has none of',
    [...ITEMS, ['รวม', '1 แนวปฏิบัติ', '', '']],
    ['total-count-differs แผน!B4'],
  ],
  ['two amounts in a total', [...ITEMS, ['รวม', '', '300 300', 30]], ['money-two-amounts แผน!C4']],
  [
    'an unreadable item, and says no more of its total',
    [
      ['1', '1.1 โครงการ ก', '1 2', 10],
      ['รวม', '', 100, 10],
    ],
    ['money-two-amounts แผน!C2'],
  ],
  ['an error value in a total', [...ITEMS, ['รวม', '', '#REF!', 30]], ['cell-error แผน!C4']],
])('finds %s', (_, rows, lines) => {
  expect(totalsOf(...rows)).toEqual(lines);
});

it('says by how much a total differs', () => {
  const [finding] = findingsOf(book(...ITEMS, ['รวม ๔ มิติ', '', '๑,๒๓๔.๕๐', '']));
  expect(finding?.params).toEqual({
    printed: '1,234.50',
    computed: '300.00',
    difference: '934.50',
  });
});
