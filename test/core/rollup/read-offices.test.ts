import { readOffices } from '../../../src/core/rollup/read-offices';
import type { Cell } from '../../../src/core/text/cell';
import { grid, workbook } from '../../support/grids';

const link = (n: number) =>
  `https://docs.google.com/spreadsheets/d/office-${String(n).padStart(20, '0')}/edit`;

function listOf(
  rows: readonly Cell[][],
  header: Cell[] = ['ลำดับ', 'หน่วยงาน', 'ลิงก์ไฟล์', 'หมายเหตุ'],
) {
  return readOffices(workbook(grid('หน่วยงาน', [header, ...rows])), false);
}

test('each office once, in the order of the list', () => {
  const list = listOf([
    [1, 'อบต.หนึ่ง', `${link(1)}#gid=5`, ''],
    ['', '', '', ''],
    ['', ' อบต.สอง ', link(2), 'โทรแล้ว'],
  ]);
  expect(
    list?.offices.map(({ id, row }) => [id, row.order, row.name, row.address, row.state]),
  ).toEqual([
    ['office-00000000000000000001', 1, 'อบต.หนึ่ง', link(1), 'waiting'],
    ['office-00000000000000000002', 2, 'อบต.สอง', link(2), 'waiting'],
  ]);
});

test('a link twice is told at the second row, by the number of the first', () => {
  const list = listOf([
    [7, 'อบต.หนึ่ง', link(1), ''],
    [8, 'อบต.หนึ่ง (ซ้ำ)', `${link(1)}?usp=sharing`, ''],
  ]);
  expect(list?.offices[1]).toMatchObject({
    id: null,
    row: {
      state: 'doubled',
      failure: { code: 'address-doubled', why: 'ลิงก์เดียวกับลำดับที่ 7 อบต.หนึ่ง จึงนับครั้งเดียว' },
    },
  });
});

test('what is no link is told, and keeps none of the others', () => {
  const list = listOf([
    [1, 'ก', '', ''],
    [2, 'ข', 'แผน.xlsx', ''],
    [3, 'ค', 'ดูในไลน์', ''],
    [4, 'ง', link(4), ''],
  ]);
  expect(list?.offices.map(({ row }) => row.failure?.code ?? row.state)).toEqual([
    'address-missing',
    'address-file',
    'address-unknown',
    'waiting',
  ]);
  expect(list?.offices[2]?.row.failure?.why).toBe('“ดูในไลน์” ไม่ใช่ลิงก์ Google ชีต');
});

test('numbers prepared for offices to come are no offices', () => {
  expect(
    listOf([
      [1, '', '', ''],
      [2, '', '', 'รอชื่อ'],
    ])?.offices,
  ).toEqual([]);
});

test('other headers of the same columns are known', () => {
  const list = listOf([['ก', link(1)]], ['ชื่อ อปท.', 'ลิงค์']);
  expect(list?.offices).toHaveLength(1);
});

test('without its tab, or a column of links, there is no list', () => {
  expect(readOffices(workbook(), false)).toBeNull();
  expect(listOf([], ['ลำดับ', 'หน่วยงาน', 'โทรศัพท์'])).toBeNull();
});

test('of more than 900 offices the rest is counted', () => {
  const rows = Array.from({ length: 902 }, (_, n): Cell[] => [n + 1, 'ก', link(n), '']);
  const list = listOf(rows);
  expect([list?.offices.length, list?.more]).toEqual([900, 2]);
});
