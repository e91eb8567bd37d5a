import { readTick } from '../../../src/core/records/read-ticks';
import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, inOneLine, linesOf } from '../../support/findings';
import { grid, RESULTS_HEADER, resultRow, smallWorkbook, tickedGrid } from '../../support/grids';
import { tablesOf } from '../../support/tables';

it.each<Cell>([
  '✓',
  '✔',
  '✔️',
  '☑',
  '√',
  '/',
  ' x ',
  'X',
  'v',
  '●',
  1,
  '๑',
  true,
  'TRUE',
  'ใช่',
  '\uf0fc',
])('takes %j for a tick', (cell) => {
  expect(readTick(cell)).toBe(true);
});

it.each<Cell>(['', ' ', '-', '–', '☐', '□', '○', 0, false, 'FALSE', 'ไม่ใช่'])(
  'takes %j for none',
  (cell) => {
    expect(readTick(cell)).toBe(false);
  },
);

it.each<Cell>(['มี.ค. 66', '50%', 2, '#REF!', { day: '2024-01-01' }, '✓ ร้อยละ 50 ของแผน'])(
  'cannot tell whether %j is one',
  (cell) => {
    expect(readTick(cell)).toBeNull();
  },
);

const COLUMNS = ['อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'ไม่สามารถดำเนินการได้'];
const HEADER = RESULTS_HEADER.flatMap((header) => (header === 'สถานะ' ? COLUMNS : [header]));

/** One result with these marks in place of its status. */
function results(marks: readonly Cell[], more: Record<string, Cell> = {}) {
  const row = resultRow('1.1', { สถานะ: '', ...more });
  return smallWorkbook(
    grid('ผลดำเนินงาน', [HEADER, [...row.slice(0, 3), ...marks, ...row.slice(4)]]),
  );
}

it.each([
  [['/', '', ''], { inProgress: 1, done: 0, cannot: 0, notReported: 0 }],
  [[false, true, false], { inProgress: 0, done: 1, cannot: 0, notReported: 0 }],
  [['', '-', '✓'], { inProgress: 0, done: 0, cannot: 1, notReported: 0 }],
])('reads the ticks %j of the national print as a status', (marks, counts) => {
  const source = results(marks, { เหตุผลที่ไม่สามารถดำเนินการได้: 'ไม่ได้รับงบประมาณ' });
  expect(tablesOf(source).status).toMatchObject(counts);
  expect(linesOf(source).filter((line) => !line.startsWith('cannot-'))).toEqual([]);
});

it('counts a row without a tick as not reported', () => {
  const source = results(['', '', ''], { การดำเนินการ: '', ผลการดำเนินการ: '' });
  expect(tablesOf(source).status).toMatchObject({ notReported: 1 });
  expect(linesOf(source)).not.toContain('column-missing ผลดำเนินงาน!');
});

it('uses no status where there are two, or a mark that is none', () => {
  const twice = results(['x', 'x', '']);
  expect(tablesOf(twice).status).toMatchObject({ inProgress: 0, done: 0, notReported: 1 });
  expect(linesOf(twice)).toContain('ticks-several ผลดำเนินงาน!D2');
  expect(linesOf(results(['x', '50%', '']))).toContain('tick-unknown ผลดำเนินงาน!E2');
});

it('asks for a tick where a result is told', () => {
  expect(linesOf(results(['', '', '']))).toContain('ticks-none ผลดำเนินงาน!D2');
});

it('asks for the column of the status where there is no tick column either', () => {
  const row = resultRow('1.1');
  const without = (cells: readonly Cell[]) => cells.filter((_, index) => index !== 3);
  const source = smallWorkbook(grid('ผลดำเนินงาน', [without(RESULTS_HEADER), without(row)]));
  expect(linesOf(source)).toContain('column-missing ผลดำเนินงาน!');
});

it('finds a typed status and a tick that say two things', () => {
  const header = [...RESULTS_HEADER, ...COLUMNS];
  const marked = (...marks: Cell[]) =>
    linesOf(smallWorkbook(grid('ผลดำเนินงาน', [header, [...resultRow('1.1'), ...marks]])));
  expect(marked('', '/', '')).toEqual([]);
  expect(marked('/', '', '')).toContain('ticks-several ผลดำเนินงาน!J2');
});

it('reports a mark it cannot read once, and not that none is there', () => {
  const source = smallWorkbook(tickedGrid({ ดำเนินการแล้ว: '#REF!', ผลการดำเนินงาน: 'ทำแล้ว' }));
  expect(findingsOf(source).map(inOneLine)).toEqual(['cell-error มาตรการ!L2']);
});
