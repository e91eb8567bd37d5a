import { examine } from '../../../src/core/pipeline/examine';
import { readFlag } from '../../../src/core/records/fields';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import { resultRow, resultsGrid, signersGrid, smallWorkbook } from '../../support/grids';

const ORDINANCE = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
const FLAG = 'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน';
const book = (cells: Record<string, Cell>) => smallWorkbook(resultsGrid(resultRow('1.1', cells)));

it.each<[Cell, string | null]>([
  ['ดำเนินการแล้วเสร็จ', 'done'],
  ['แล้วเสร็จ\n', 'done'],
  [' อยู่ระหว่าง ดำเนินการ ', 'in-progress'],
  ['ไม่สามารถดำเนินการได้', 'cannot'],
  ['', 'not-reported'],
  [' \u200b', 'not-reported'],
  ['–', 'not-reported'],
  ['(ยังไม่รายงาน)', 'not-reported'],
  ['/', null],
  ['...', null],
  ['ü', null],
  [1, null],
  [true, null],
  [{ day: '2024-01-01' }, null],
  ['ดำเนินการแล้วเสร็จ/อยู่ระหว่างดำเนินการ', null],
])('reads the status %j as %s', (cell, status) => {
  const source = book({ สถานะ: cell, การดำเนินการ: '', ผลการดำเนินการ: '' });
  expect(examine(source).book.records.results[0]?.status).toBe(status);
  const refused = linesOf(source).includes('status-unknown ผลดำเนินงาน!D2');
  expect(refused).toBe(status === null);
});

it.each<[Cell, boolean | null]>([
  ['ใช่', true],
  [true, true],
  [1, true],
  ['✓', true],
  ['บรรจุแล้ว', true],
  ['ไม่ใช่', false],
  [false, false],
  ['-', false],
  ['ไม่มี', false],
  ['', null],
  ['/', null],
  ['x', null],
  ['#REF!', null],
  [2, null],
  ['ใช่ครับ', null],
])('reads the flag %j as %s', (cell, flag) => {
  expect(readFlag(cell)).toBe(flag);
});

const INPUTS = [
  ['ปีงบประมาณ', 'A'],
  ['รอบ', 'B'],
  ['รหัส', 'C'],
  ['สถานะ', 'D'],
  [FLAG, 'E'],
  [ORDINANCE, 'F'],
  ['เบิกจ่าย', 'G'],
  ['การดำเนินการ', 'H'],
  ['ผลการดำเนินการ', 'I'],
] as const;

it.each(INPUTS)('reports an error value in “%s” at its cell, and once', (column, letter) => {
  const lines = linesOf(book({ [column]: '#REF!' })).filter((line) => !line.startsWith('results-'));
  expect(lines).toEqual([`cell-error ผลดำเนินงาน!${letter}2`]);
});

it('keeps text that looks like a formula as it is', () => {
  const [result] = examine(book({ การดำเนินการ: '=1+1', ผลการดำเนินการ: '@ก' })).book.records.results;
  expect([result?.activity, result?.outcome]).toEqual(['=1+1', '@ก']);
});

it('tells a blank amount from one that cannot be used', () => {
  const [result] = examine(book({ [ORDINANCE]: '', เบิกจ่าย: '1 2' })).book.records.results;
  expect([result?.ordinance, result?.disbursed]).toEqual([0, null]);
});

it('orders signers by number, then by row, those without a number last', () => {
  const rows: Cell[][] = [
    ['', '', '', 'ค', ''],
    ['', 2, '', 'ข', 'บรรทัด 1\n\n บรรทัด 2 '],
    ['', '๑', '', 'ก', ''],
    ['', 'x', '', 'ง', ''],
  ];
  const { signers } = examine(smallWorkbook(signersGrid(...rows))).book.records;
  expect(signers.map(({ name }) => name)).toEqual(['ก', 'ข', 'ค', 'ง']);
  expect(signers[1]?.position).toEqual(['บรรทัด 1', 'บรรทัด 2']);
});
