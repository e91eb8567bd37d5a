import * as fc from 'fast-check';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import {
  COMMITTEE_HEADER,
  ITA_HEADER,
  PLAN_HEADER,
  planRow,
  RESULTS_HEADER,
  REVIEWS_HEADER,
  resultRow,
  settingsGrid,
  TICKED_HEADER,
} from '../../support/grids';
import { sampledRuns } from '../../support/sampled';
import { hardText } from '../text/hard-text';
import {
  BUDGETS,
  DIMENSIONS,
  DOCUMENTS,
  FLAGS,
  MONEY,
  NAMES,
  PERIODS,
  PERSONS,
  POSITIONS,
  SETTINGS,
  STATUS,
  TEXTS,
  TITLES,
  TOTALS,
  UNITS,
} from './arbitrary-cells';
import { itaTabs } from './arbitrary-ita';
import { reviewRows } from './arbitrary-reviews';

export const RUNS = { seed: 2567, numRuns: sampledRuns(120, 4) };

/** A workbook whose codes, names, texts and rows stand twice at times; some cells are wrong. */
export const fairWorkbook: fc.Arbitrary<Workbook> = fc
  .record({
    items: fc.array(
      fc.record({
        dimension: fc.integer({ min: 1, max: 4 }),
        sequence: fc.integer({ min: 1, max: 6 }),
        name: fc.constantFrom(...NAMES),
        unit: fc.constantFrom(...UNITS),
        note: fc.constantFrom(...TEXTS),
        wrong: fc.option(fc.constantFrom(...DIMENSIONS, 1, 2), { freq: 8 }),
        baseline: fc.constantFrom(...FLAGS),
        planned: fc.constantFrom(...MONEY),
        results: fc.array(resultCells(), { maxLength: 3 }),
        details: fc.array(detailCells(), { maxLength: 2 }),
      }),
      { minLength: 1, maxLength: 12 },
    ),
    tabs: itaTabs,
    titles: fc.subarray(TITLES),
    totals: fc.subarray(TOTALS),
    signers: fc.array(signerCells(), { maxLength: 4 }),
    committee: fc.array(memberCells(), { maxLength: 4 }),
    reviews: reviewRows,
    settings: fc.subarray(SETTINGS),
    doubled: fc.boolean(),
    round: fc.constantFrom<Cell>(6, 12, 'รอบ ๑๒ เดือน'),
  })
  .map(({ items, tabs, titles, totals, signers, committee, reviews, settings, doubled, round }) => {
    const coded = items.map((item) => ({ ...item, code: `${item.dimension}.${item.sequence}` }));
    const plan = coded.map(({ code, dimension, name, unit, note, wrong, baseline, planned }) =>
      planRow(code, {
        มิติ: wrong ?? dimension,
        'ชื่อโครงการ/กิจกรรม/มาตรการ': name,
        หน่วยงานรับผิดชอบ: unit,
        โครงการตั้งต้น: baseline,
        'งบประมาณ 2567': planned,
        หมายเหตุ: note,
      }),
    );
    const sums = totals.map(([label, name, sum]) => ['', label, '', name, '', '', sum] as Cell[]);
    const results = coded.flatMap(({ code, results: cells }) =>
      cells.map((more) => resultRow(code, more)),
    );
    const details = coded.flatMap(({ code, details: cells }) =>
      cells.map((more) => [code, ...Object.values(more)]),
    );
    const rows = [...titles, PLAN_HEADER, ...plan, ...sums];
    return bookOf(
      shownGrid('ตั้งค่า', [...settingsGrid({ รอบรายงาน: round }).values, ...settings]),
      shownGrid('แผน', doubled ? withBudgetsTwice(rows) : rows),
      shownGrid('ผลดำเนินงาน', [RESULTS_HEADER, ...results]),
      shownGrid('รายละเอียด', [DETAILS_HEADER, ...details]),
      shownGrid('ผู้ลงนาม', [SIGNERS_HEADER, ...signers.map((cells) => Object.values(cells))]),
      shownGrid('คณะกรรมการ', [
        COMMITTEE_HEADER,
        ...committee.map((cells) => Object.values(cells)),
      ]),
      shownGrid('ความเห็นกรรมการ', reviews),
      shownGrid('ITA', tabs.ita),
      shownGrid('มาตรการ', tabs.measures),
      shownGrid('เกณฑ์ ITA', tabs.rules),
    );
  });

/** A second column of the year's budgets, as many filled in as in the first at times. */
function withBudgetsTwice(rows: readonly (readonly Cell[])[]): Cell[][] {
  return rows.map((row) => [
    ...row,
    row === PLAN_HEADER ? 'ปี ๒๕๖๗' : row.length > 5 ? (row[6] && row[5]) || '' : '',
  ]);
}

function resultCells(): fc.Arbitrary<Record<string, Cell>> {
  return fc.record({
    รอบ: fc.constantFrom<Cell>(6, 12, 9),
    สถานะ: fc.constantFrom(...STATUS),
    'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': fc.constantFrom(...FLAGS),
    'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': fc.constantFrom(...MONEY),
    เบิกจ่าย: fc.constantFrom(...MONEY),
    การดำเนินการ: fc.constantFrom(...TEXTS),
    ผลการดำเนินการ: fc.constantFrom(...TEXTS),
  });
}

const DETAILS_HEADER = ['รหัส', 'ชื่อโครงการ', 'ระยะเวลาดำเนินการ', 'งบประมาณดำเนินการ', 'ผู้รับผิดชอบ'];

function detailCells() {
  return fc.record({
    name: fc.constantFrom<Cell>(...NAMES, ''),
    period: fc.constantFrom(...PERIODS),
    budget: fc.constantFrom(...BUDGETS),
    responsible: fc.constantFrom(...UNITS),
  });
}

const SIGNERS_HEADER = ['เอกสาร', 'ลำดับ', 'หัวข้อความเห็น', 'ชื่อ-สกุล', 'ตำแหน่ง'];

function signerCells() {
  return fc.record({
    document: fc.constantFrom<Cell>(...DOCUMENTS),
    order: fc.constantFrom<Cell>(1, 2, 3, ''),
    heading: fc.constantFrom<Cell>('', 'ความเห็นปลัดเทศบาล'),
    name: fc.constantFrom<Cell>(...PERSONS),
    position: fc.constantFrom<Cell>(...POSITIONS),
  });
}

function memberCells() {
  return fc.record({
    order: fc.constantFrom<Cell>(1, 1, '๑', 2, 'ก', ''),
    name: fc.constantFrom<Cell>(...PERSONS),
    position: fc.constantFrom<Cell>(...POSITIONS),
    role: fc.constantFrom<Cell>('ประธานกรรมการ', 'กรรมการ', ''),
    email: fc.constantFrom<Cell>('a@example.go.th', 'A@example.go.th', 'b@example', '-', ''),
    right: fc.constantFrom<Cell>('ดู', 'แก้ไข', 'แก้ไ', 'ก', ''),
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
  '=SUM(C2:C3)',
  '=SUBTOTAL(9,G1:G)',
  'มิติที่ ๑ จำนวน ๙ โครงการ',
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

const TABS = [
  'ตั้งค่า',
  'แผน',
  'ผลดำเนินงาน',
  'รายละเอียด',
  'ผู้ลงนาม',
  'คณะกรรมการ',
  'ความเห็นกรรมการ',
  'ITA',
  'มาตรการ',
  'ข้อที่คงไว้',
];
const FIRST_ROWS: readonly (readonly Cell[])[] = [
  ['รายการ', 'ค่า'],
  PLAN_HEADER,
  RESULTS_HEADER,
  ['รหัส', 'ชื่อโครงการ', 'งบประมาณ'],
  ['เอกสาร', 'ลำดับ', 'ตำแหน่ง'],
  COMMITTEE_HEADER,
  REVIEWS_HEADER,
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
    formulas: values.map((row) => row.map(formulaOf)),
    filtered: [0],
  };
}

function formulaOf(cell: Cell): string {
  return typeof cell === 'string' && cell.startsWith('=') ? cell : '';
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
  // A title stands alone in its row, and it stays above the header.
  const header = grid.values.findIndex((row) => row.filter((cell) => cell !== '').length > 1);
  const first = Math.max(0, header) + 1;
  const above = Array.from({ length: first }, (_, row) => row);
  const rows = [...above, ...random(grid.values.length - first).map((row) => row + first)];
  const columns = random(grid.values[0]?.length ?? 0);
  const pick = <T>(cells: readonly (readonly T[])[]): T[][] =>
    rows.map((row) => columns.map((column) => cells[row]?.[column] as T));
  return {
    ...grid,
    values: pick(grid.values),
    display: pick(grid.display),
    formulas: pick(grid.formulas),
    filtered: (grid.filtered ?? []).map((column) => columns.indexOf(column)),
  };
}
