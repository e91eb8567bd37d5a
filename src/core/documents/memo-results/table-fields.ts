import { DIMENSIONS } from '../../records/dimension';
import type { DimensionRow } from '../../tables/tables';
import { formatMoney } from '../../text/money';
import { formatPercent } from '../../text/percent';
import { printedDay } from '../paper/no-break';
import { type Field, list, text } from '../template/field';
import type { MemoFacts } from './facts';

interface RowInTable {
  readonly row: DimensionRow;
  readonly inTables: MemoFacts['inTables'];
}

/** What a row of the dimension table holds: name, what it is, and how it is printed. */
const CELLS: readonly (readonly [string, string, (row: DimensionRow) => string])[] = [
  ['โครงการตามแผน', 'จำนวนโครงการตามแผน', (row) => String(row.items)],
  ['ดำเนินการแล้ว', 'จำนวนโครงการที่ดำเนินการแล้วเสร็จ', (row) => String(row.done)],
  ['งบตามแผน', 'งบประมาณตามแผน', (row) => formatMoney(row.planned)],
  ['งบตามข้อบัญญัติ', 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ', (row) => formatMoney(row.ordinance)],
  ['งบใช้จริง', 'งบประมาณที่ใช้จริง', (row) => formatMoney(row.disbursed)],
  ['ร้อยละโครงการ', 'ร้อยละของโครงการที่แล้วเสร็จ', (row) => formatPercent(row.percentItems)],
  [
    'ร้อยละงบประมาณ',
    'ร้อยละของงบประมาณที่ใช้ เป็น - เมื่อไม่ได้ตั้งงบไว้แต่มีการใช้จ่าย',
    (row) => formatPercent(row.percentBudget),
  ],
];

/** The same as in the memo's own text, in the other digits. */
const TITLES: readonly Field<MemoFacts>[] = [
  again('ชื่อหน่วยงาน', ({ settings }) => settings.organisation),
  again('ปีงบประมาณ', ({ tables }) => String(tables.fiscalYear)),
  again('รอบ', ({ tables }) => String(tables.round)),
  again('วันที่ข้อมูล', ({ settings }) => printedDay(settings.dataDay)),
];

const ROWS: readonly Field<MemoFacts>[] = [
  rows('ผลรายมิติ', 'ผลของทุกมิติ แถวละมิติ', (dimensions) => dimensions),
  rows('ผลมิติแรก', 'เฉพาะมิติแรก ใช้กับแถวที่เริ่มเซลล์ผสาน', (dimensions) => dimensions.slice(0, 1)),
  rows('ผลมิติถัดไป', 'มิติที่เหลือ ใช้กับแถวใต้เซลล์ผสาน', (dimensions) => dimensions.slice(1)),
];

/** For tables that print the dimensions side by side, and for total rows. */
const SIDE_BY_SIDE: readonly Field<MemoFacts>[] = [
  ...DIMENSIONS.flatMap((dimension) => [
    printed(`ป้ายมิติ${dimension}`, `คำว่า มิติที่ ${dimension}`, () => `มิติที่ ${dimension}`),
    ...CELLS.map(([name, about, value]) =>
      printed(`${name}มิติ${dimension}`, `${about} ของมิติที่ ${dimension}`, ({ dimensions }) =>
        cellOf(
          dimensions.find((row) => row.dimension === dimension),
          value,
        ),
      ),
    ),
  ]),
  printed('ป้ายรวม', 'คำว่า รวม 4 มิติ', () => `รวม ${DIMENSIONS.length} มิติ`),
  ...CELLS.map(([name, about, value]) =>
    printed(`${name}รวม`, `${about} รวมทุกมิติ`, ({ total }) => value(total)),
  ),
];

const STATUS: readonly Field<MemoFacts>[] = [
  printed('โครงการตั้งต้น', 'จำนวนโครงการตั้งต้น', ({ status }) => String(status.baseline)),
  printed('โครงการทั้งหมด', 'จำนวนโครงการทั้งหมด', ({ status }) => String(status.all)),
  printed('บรรจุในข้อบัญญัติ', 'จำนวนที่บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน', ({ status }) =>
    String(status.inOrdinance),
  ),
  printed('อยู่ระหว่างดำเนินการ', 'จำนวนที่อยู่ระหว่างดำเนินการ', ({ status }) => String(status.inProgress)),
  printed('ดำเนินการแล้วเสร็จ', 'จำนวนที่ดำเนินการแล้วเสร็จ', ({ status }) => String(status.done)),
  printed('ไม่สามารถดำเนินการได้', 'จำนวนที่ไม่สามารถดำเนินการได้', ({ status }) => String(status.cannot)),
  printed('ยังไม่รายงาน', 'จำนวนที่ยังไม่รายงาน', ({ status }) => String(status.notReported)),
  printed('ผลการนำแผนไปปฏิบัติ', 'ร้อยละ คิดจากโครงการตั้งต้น', ({ status }) =>
    formatPercent(status.implementation),
  ),
];

/** The office's own settings, which the note below the tables must name. */
const RULES: readonly Field<MemoFacts>[] = [
  printed('น้ำหนักอยู่ระหว่างดำเนินการ', 'น้ำหนักจากแท็บตั้งค่า เช่น 0.50', ({ settings }) =>
    formatPercent(settings.inProgressWeight),
  ),
  printed('เกณฑ์ระดับมาก', 'ร้อยละขั้นต่ำของระดับมาก ในรอบนี้', ({ settings, tables }) =>
    formatPercent(settings.levels[tables.round][0]),
  ),
  printed('เกณฑ์ระดับปานกลาง', 'ร้อยละขั้นต่ำของระดับปานกลาง ในรอบนี้', ({ settings, tables }) =>
    formatPercent(settings.levels[tables.round][1]),
  ),
];

/** Placeholders of the attached tables; digits as set for tables. */
export const TABLE_FIELDS: readonly Field<MemoFacts>[] = [
  ...TITLES,
  ...ROWS,
  ...SIDE_BY_SIDE,
  ...STATUS,
  ...RULES,
];

function printed(
  name: string,
  about: string,
  value: (facts: MemoFacts) => string,
): Field<MemoFacts> {
  return text(name, about, (facts) => facts.inTables(value(facts)));
}

function again(name: string, value: (facts: MemoFacts) => string): Field<MemoFacts> {
  const about = `เหมือน ${name} ใช้เลขตามที่ตั้งไว้สำหรับตาราง`;
  return { ...printed(`${name}ในตาราง`, about, value), blankAs: name };
}

function rows(
  name: string,
  about: string,
  pick: (dimensions: readonly DimensionRow[]) => readonly DimensionRow[],
): Field<MemoFacts> {
  return list<MemoFacts, RowInTable>(
    name,
    about,
    ({ dimensions, inTables }) => pick(dimensions).map((row) => ({ row, inTables })),
    [
      text('มิติ', 'เลขมิติ', ({ row, inTables }) => inTables(String(row.dimension))),
      text('ป้ายมิติ', 'คำว่า มิติที่ ตามด้วยเลขมิติ', ({ row, inTables }) =>
        inTables(`มิติที่ ${row.dimension}`),
      ),
      ...CELLS.map(([cell, what, value]) =>
        text<RowInTable>(cell, what, ({ row, inTables }) => inTables(value(row))),
      ),
    ],
  );
}

function cellOf(row: DimensionRow | undefined, value: (row: DimensionRow) => string): string {
  return row ? value(row) : '-';
}
