import { DIMENSIONS } from '../../records/dimension';
import { itemLabel, kindCounts, NO_BUDGET } from '../../tables/plan-matrix';
import { noBreak } from '../paper/no-break';
import { type Field, flag, list, text } from '../template/field';
import { MOST_YEARS, type YearBlock } from './book';
import type { BookFacts } from './facts';
import { printedBudget } from './printed-budget';

/** One matrix, some years wide. */
interface Matrix {
  readonly block: YearBlock;
  readonly facts: BookFacts;
}

/** The rows of a dimension that stand on one page. */
interface MatrixPage {
  readonly title: string;
  /** Of the matrix. */
  readonly first: boolean;
  readonly last: boolean;
  readonly firstOfDimension: boolean;
  readonly rows: readonly MatrixRow[];
}

interface MatrixRow {
  readonly name: string;
  readonly budgets: readonly string[];
  readonly note: string;
}

const COLUMNS = Array.from({ length: MOST_YEARS }, (_, index) => index);
const COUNT_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];

const ROW: readonly Field<MatrixRow>[] = [
  text('รายการ', 'รหัสและชื่อรายการ', ({ name }) => name),
  ...COLUMNS.map((column) =>
    text<MatrixRow>(
      `งบปีที่${column + 1}`,
      `งบประมาณของปีที่ ${column + 1} ในตาราง เป็น ${NO_BUDGET} เมื่อไม่ใช้งบประมาณ`,
      ({ budgets }) => budgets[column] ?? '',
    ),
  ),
  flag('มีหมายเหตุ', 'จริงเมื่อรายการมีหมายเหตุ', ({ note }) => note !== ''),
  text('หมายเหตุ', 'หมายเหตุของรายการ', ({ note }) => note),
];

const DIMENSION: readonly Field<MatrixPage>[] = [
  text('ชื่อมิติ', 'มิติที่ ตามด้วยเลขและชื่อมิติ', ({ title }) => title),
  flag('เป็นมิติแรก', 'จริงสำหรับหน้าแรกของตาราง', ({ first }) => first),
  flag('เป็นมิติสุดท้าย', 'จริงสำหรับหน้าสุดท้าย ใช้กับแถวรวม', ({ last }) => last),
  flag('เริ่มมิติ', 'จริงสำหรับหน้าแรกของมิติ', ({ firstOfDimension }) => firstOfDimension),
  list('รายการแรก', 'รายการแรกของมิติ ใช้กับแถวที่เริ่มเซลล์ผสาน', ({ rows }) => rows.slice(0, 1), ROW),
  list('รายการถัดไป', 'รายการที่เหลือ ใช้กับแถวใต้เซลล์ผสาน', ({ rows }) => rows.slice(1), ROW),
];

const MATRIX: readonly Field<Matrix>[] = [
  flag('เป็นตารางแรก', 'จริงสำหรับตารางแรก', ({ block, facts }) => block === facts.blocks[0]),
  text('ช่วงปีของตาราง', 'ปีงบประมาณแรกถึงปีสุดท้ายในตาราง', ({ block: { years }, facts }) => {
    const ends = years.length > 1 ? [years[0], years[years.length - 1]] : years;
    return noBreak(facts.inTables(ends.join(' – ')));
  }),
  ...COLUMNS.map((column) =>
    flag<Matrix>(
      `ตาราง${COUNT_WORDS[column]}ปี`,
      `จริงเมื่อตารางมี ${column + 1} ปี`,
      ({ block }) => block.years.length === column + 1,
    ),
  ),
  ...COLUMNS.map((column) =>
    text<Matrix>(`ปีที่${column + 1}`, `ปีงบประมาณลำดับที่ ${column + 1} ในตาราง`, ({ block, facts }) =>
      facts.inTables(String(block.years[column] ?? '')),
    ),
  ),
  ...COLUMNS.map((column) =>
    text<Matrix>(
      `รวมปีที่${column + 1}`,
      `งบประมาณรวมของปีที่ ${column + 1} ในตาราง`,
      ({ block, facts }) => facts.inTables(printedBudget(block.totals[column])),
    ),
  ),
  list('มิติในแผน', 'มิติที่มีรายการในแผน พร้อมรายการ หน้าละหนึ่งชุด', matrixPageRows, DIMENSION),
];

/** Placeholders of the matrix of years; digits as set for tables. */
export const MATRIX_FIELDS: readonly Field<BookFacts>[] = [
  text('ป้ายรวม', 'คำว่า รวม 4 มิติ', ({ inTables }) => inTables(`รวม ${DIMENSIONS.length} มิติ`)),
  text('จำนวนตามประเภท', 'จำนวนโครงการ มาตรการ กิจกรรม และแนวปฏิบัติ', ({ tables, inTables }) =>
    inTables(kindCounts(tables.planByYear.total)),
  ),
  list(
    'ช่วงปี',
    `ตารางแผน ตารางละไม่เกิน ${MOST_YEARS} ปี`,
    (facts) => facts.blocks.map((block): Matrix => ({ block, facts })),
    MATRIX,
  ),
];

function matrixPageRows({ block, facts }: Matrix): MatrixPage[] {
  const { dimensions, blocks, pages, inTables } = facts;
  const byDimension = pages.matrixRows[blocks.indexOf(block)] ?? [];
  const all = dimensions.flatMap(({ title, items }, index) => {
    let from = 0;
    return (byDimension[index] ?? []).map((count, page) => {
      const rows = items.slice(from, from + count);
      from += count;
      return { title, rows, firstOfDimension: page === 0 };
    });
  });
  return all.map(({ title, rows, firstOfDimension }, index) => ({
    title: inTables(title),
    first: index === 0,
    last: index === all.length - 1,
    firstOfDimension,
    rows: rows.map(({ item }) => ({
      name: inTables(itemLabel(item)),
      budgets: block.years.map((year) => inTables(printedBudget(item.budgets.get(year)))),
      note: inTables(item.note),
    })),
  }));
}
