import { examine } from '../../../src/core/pipeline/examine';
import type { Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  showing,
  smallWorkbook,
} from '../../support/grids';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const MONEY = 'งบประมาณ 2567';
const book = (cells: Record<string, Cell>) => smallWorkbook(planGrid(planRow('1.1', cells)));
const itemOf = (cells: Record<string, Cell>) => examine(book(cells)).book.records.plan[0];

it('keeps 1.10 apart from 1.1 by what the cell shows', () => {
  const plan = planGrid(planRow('1.1', { รหัส: 1.1 }), planRow('1.10', { รหัส: 1.1 }));
  const results = resultsGrid(resultRow('1.10', { รหัส: 1.1 }), resultRow('1.1', { รหัส: 1.1 }));
  const source = smallWorkbook(showing(plan, 3, 1, '1.10'), showing(results, 2, 3, '๑.๑๐'));
  expect(examine(source).book.records.plan.map(({ code }) => code)).toEqual(['1.1', '1.10']);
  expect(examine(source).book.records.results.map(({ code }) => code)).toEqual(['1.10', '1.1']);
  expect(linesOf(source)).toEqual([]);
});

it.each(['หมวด', 'หัวข้อ', 'แนวทาง'])(
  'reads the headings of an item from “%s”, line by line',
  (header) => {
    const [names = [], ...rows] = planGrid(planRow('1.1'), planRow('1.2')).values;
    const source = smallWorkbook(
      grid('แผน', [
        [...names, header],
        ...rows.map((row, index) => [...row, index === 0 ? ' ๑.๑ ใหญ่\n๑.๑.๑ ย่อย ' : '']),
      ]),
    );
    const { plan } = examine(source).book.records;
    expect(plan.map(({ section }) => section)).toEqual(['๑.๑ ใหญ่\n๑.๑.๑ ย่อย', '']);
    expect(itemOf({})?.section).toBe('');
  },
);

it('takes the same code in other digits for a double', () => {
  const source = smallWorkbook(planGrid(planRow('1.1'), planRow('๑.๑', { มิติ: 1 })));
  expect(linesOf(source)).toContain('code-duplicate แผน!A3');
});

it.each<[string, Cell, string]>([
  ['a number as it is', 20000, '2000000'],
  ['Thai digits', '๒๐,๐๐๐', '2000000'],
  ['a circle', '○', '0'],
  ['a blank', '', '0'],
  ['words for no budget', 'ไม่ใช้งบประมาณ', '0'],
  ['no amount for two', '๒๐,๐๐๐ ๓๐,๐๐๐', 'none'],
  ['no amount for text', 'รอจัดสรร', 'none'],
  ['no amount for a negative one', -5, 'none'],
  ['no amount for a date', { day: '2024-01-01' }, 'none'],
  ['no amount for an error value', '#DIV/0!', 'none'],
  ['no amount for TRUE', true, 'none'],
])('reads %s', (_, cell, amount) => {
  expect(String(itemOf({ [MONEY]: cell })?.budgets.get(2567) ?? 'none')).toBe(amount);
});

const INPUTS = [
  ['รหัส', 'A'],
  ['มิติ', 'B'],
  ['ประเภท', 'C'],
  [NAME, 'D'],
  ['หน่วยงานรับผิดชอบ', 'E'],
  ['โครงการตั้งต้น', 'F'],
  [MONEY, 'G'],
  ['หมายเหตุ', 'H'],
] as const;

it.each(INPUTS)('reports an error value in “%s” at its cell', (column, letter) => {
  expect(linesOf(book({ [column]: '#REF!' }))).toContain(`cell-error แผน!${letter}2`);
});

/** Findings but those that question how a name is written. */
function withoutStyle(source: Workbook): string[] {
  return linesOf(source).filter((line) => !/^(?:filler-left|text-invisible) /.test(line));
}

it.each(['=SUM(A1)', '+ก', '-ก', '@ก', '{{ชื่อ}}', '<b>&"\'</b>', ']]>', '😀', '\u202eกลับ'])(
  'keeps the name %j as data',
  (name) => {
    expect(withoutStyle(book({ [NAME]: name }))).toEqual([]);
    expect(itemOf({ [NAME]: name })?.name).toBe(name.replace('\u202e', ''));
  },
);

it('says so when a name holds its code again, and does not when it is the same one', () => {
  expect(itemOf({ [NAME]: '๑.๑ มาตรการ' })?.name).toBe('มาตรการ');
  expect(withoutStyle(book({ [NAME]: '๑.๑ มาตรการ' }))).toEqual([]);
  expect(withoutStyle(book({ [NAME]: '๑.๑.๒ มาตรการ' }))).toEqual([]);
  expect(withoutStyle(book({ [NAME]: '๑.๒ มาตรการ' }))).toEqual(['code-in-name-differs แผน!D2']);
});

it('has a wrong row counted nowhere but where its good cells belong', () => {
  const { book: read } = examine(book({ มิติ: 9, [MONEY]: '1 2', ประเภท: '?' }));
  expect(read.records.plan[0]).toMatchObject({ dimension: null, kind: null });
  expect([...(read.records.plan[0]?.budgets ?? [])]).toEqual([[2567, null]]);
});
