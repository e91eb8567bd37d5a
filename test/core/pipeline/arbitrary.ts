import * as fc from 'fast-check';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import {
  ITA_HEADER,
  PLAN_HEADER,
  planRow,
  RESULTS_HEADER,
  resultRow,
  settingsGrid,
  TICKED_HEADER,
} from '../../support/grids';
import { hardText } from '../text/hard-text';
import { itaTabs } from './arbitrary-ita';

export const RUNS = { seed: 2567, numRuns: 120 };

const MONEY: Cell[] = [
  '',
  '-',
  '○',
  0,
  0.01,
  1234.5,
  '๒๐,๐๐๐',
  '20,000 บาท',
  '1 2',
  -5,
  'ก',
  '#REF!',
  { day: '2024-01-01' },
  true,
];
const STATUS = ['ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ', 'ไม่สามารถดำเนินการได้', '', '-', '/', '#N/A'];
const FLAGS: Cell[] = ['ใช่', 'ไม่ใช่', true, false, '', 'x', '#REF!'];
const DIMENSIONS: Cell[] = ['x', 5, '#REF!'];

/** A workbook with unique codes and names, some of whose cells are wrong. */
export const fairWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    items: fc.array(
      fc.record({
        dimension: fc.integer({ min: 1, max: 4 }),
        wrong: fc.option(fc.constantFrom(...DIMENSIONS), { freq: 8 }),
        baseline: fc.constantFrom(...FLAGS),
        planned: fc.constantFrom(...MONEY),
        results: fc.array(resultCells(), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    tabs: itaTabs,
    round: fc.constantFrom<Cell>(6, 12, 'รอบ ๑๒ เดือน'),
  })
  .map(({ items, tabs, round }) => {
    const coded = items.map((item, index) => ({ ...item, code: `${item.dimension}.${index + 1}` }));
    const plan = coded.map(({ code, dimension, wrong, baseline, planned }) =>
      planRow(code, { มิติ: wrong ?? dimension, โครงการตั้งต้น: baseline, 'งบประมาณ 2567': planned }),
    );
    const results = coded.flatMap(({ code, results: cells }) =>
      cells.map((more, index) => resultRow(code, { รอบ: index === 0 ? 6 : 12, ...more })),
    );
    return bookOf(
      settingsGrid({ รอบรายงาน: round }),
      shownGrid('แผน', [PLAN_HEADER, ...plan]),
      shownGrid('ผลดำเนินงาน', [RESULTS_HEADER, ...results]),
      shownGrid('ITA', tabs.ita),
      shownGrid('มาตรการ', tabs.measures),
    );
  });

function resultCells(): fc.Arbitrary<Record<string, Cell>> {
  return fc.record({
    สถานะ: fc.constantFrom(...STATUS),
    'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': fc.constantFrom(...FLAGS),
    'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': fc.constantFrom(...MONEY),
    เบิกจ่าย: fc.constantFrom(...MONEY),
  });
}

const KNOWN_TEXTS = [
  ...PLAN_HEADER,
  ...RESULTS_HEADER,
  'การใช้อำนาจ',
  '✓',
  'รายการ',
  'ค่า',
  'ชื่อหน่วยงาน',
  'ปีงบประมาณ',
  'รอบรายงาน',
  'ปีเริ่มแผน',
  'ข้อมูล ณ วันที่',
  'ลำดับ',
  'ตำแหน่ง',
  'ปี ๒๕๖๗',
  'รวม ๔ มิติ',
  'มิติที่ ๑',
  '1.1',
  '๒.๑๐ โครงการ',
  '2567',
  '6',
  '#REF!',
  '○ ๒๐,๐๐๐',
  '=1+1',
  '{{ก}}',
  'kind-missing:1k3f9',
];

const wildCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 60, arbitrary: fc.constantFrom<Cell>(...KNOWN_TEXTS) },
  { weight: 20, arbitrary: fc.constantFrom<Cell>('', ...MONEY, ...STATUS, ...FLAGS) },
  { weight: 20, arbitrary: hardText },
  { weight: 5, arbitrary: fc.double() },
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 2600 }) },
  { weight: 5, arbitrary: fc.boolean() },
  fc.record({ day: fc.oneof(fc.constantFrom('2567-02-30', '1907-01-10', '2024-02-29'), hardText) }),
  fc.constantFrom(
    'ก'.repeat(50_000),
    '1'.repeat(50_000),
    'รวม'.repeat(16_000),
    '๑.'.repeat(25_000),
  ),
);

const TABS = ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน', 'รายละเอียด', 'ผู้ลงนาม', 'ITA', 'มาตรการ', 'ข้อที่คงไว้'];
const FIRST_ROWS: readonly (readonly Cell[])[] = [
  ['รายการ', 'ค่า'],
  PLAN_HEADER,
  RESULTS_HEADER,
  ['รหัส', 'ชื่อโครงการ', 'งบประมาณ'],
  ['เอกสาร', 'ลำดับ', 'ตำแหน่ง'],
  ITA_HEADER,
  TICKED_HEADER,
  ['เหตุผลที่คงไว้', 'รหัสอ้างอิง', 'ยกเลิกเมื่อ'],
];

const wildRows = fc.array(fc.array(wildCell, { maxLength: 9 }), { maxLength: 8 });

/** A workbook of anything, with a header and settings often enough for its cells to be read. */
export const wildWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    settings: fc.boolean(),
    tabs: fc.array(
      fc.record({
        name: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...TABS) }, hardText),
        header: fc.boolean(),
        rows: wildRows,
        shown: fc.option(hardText),
      }),
      { maxLength: 7 },
    ),
  })
  .map(({ settings, tabs }) =>
    bookOf(
      ...(settings ? [settingsGrid()] : []),
      ...tabs.map(({ name, header, rows, shown }) => {
        const first = header ? (FIRST_ROWS[TABS.indexOf(name)] ?? []) : [];
        return shownGrid(name, [first, ...rows], shown);
      }),
    ),
  );

function shownGrid(name: string, rows: readonly (readonly Cell[])[], shown?: string | null): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  const text = (cell: Cell) => shown ?? (typeof cell === 'object' ? cell.day : String(cell));
  return {
    name,
    values,
    display: values.map((row) => row.map(text)),
    formulas: values.map((row) => row.map(() => '')),
  };
}

function bookOf(...grids: Grid[]): Workbook {
  return { name: 'สุ่ม', grids };
}

/** The workbook with its tabs, and the rows and columns of each, in another order. */
export function shuffled(source: Workbook, random: (count: number) => number[]): Workbook {
  const grids = random(source.grids.length).map((index) => source.grids[index] as Grid);
  return { ...source, grids: grids.map((grid) => shuffledGrid(grid, random)) };
}

function shuffledGrid(grid: Grid, random: (count: number) => number[]): Grid {
  const rows = [0, ...random(grid.values.length - 1).map((row) => row + 1)];
  const columns = random(grid.values[0]?.length ?? 0);
  const pick = <T>(cells: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => columns.map((column) => cells[row]?.[column] as T));
  return {
    ...grid,
    values: pick(grid.values),
    display: pick(grid.display),
    formulas: pick(grid.formulas),
  };
}
