import { DIMENSION_NAMES } from '../records/dimension';
import {
  type Area,
  BODY_LOOK,
  baht,
  bar,
  count,
  HEADER_LOOK,
  markLine,
  type PrintedCell,
  type PrintedTab,
  percent,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import { type DimensionSums, dimensionRows } from '../tables/dimension-table';
import type { DimensionRow, StatusRow } from '../tables/tables';
import { otherPeriod } from './failures';
import type { Gathering } from './gather';
import { implementation, nameOf, type OfficeRow, type ReadRow } from './office-row';
import { cautions, countsLine } from './say-gathering';
import { sumUp } from './sums';

export const PROVINCE_TAB_NAME = 'รวมทั้งจังหวัด';

const COLUMNS = 11;
const BAR_COLUMN = 10;
const BAR_COLOUR = '#1a73e8';

/** The tables of all offices together and of each, and which offices are not in them. */
export function printProvinceTab(
  gathering: Gathering,
  province: string,
  stamp: string,
): PrintedTab {
  const { period, counted } = gathering;
  const tab = new TabBuilder(COLUMNS);
  const of = period ? ` ประจำปีงบประมาณ พ.ศ. ${period.fiscalYear} รอบ ${period.round} เดือน` : '';
  const where = province === '' ? 'รวมทั้งจังหวัด' : `รวมทั้งจังหวัด${province}`;
  tab.add([[`ผลการนำแผนไปปฏิบัติ ${where}${of}`]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  tab.add([[countsLine(gathering)]], { bold: true });
  const told = cautions(gathering);
  if (told.length > 0)
    tab.add(
      told.map((line) => [line]),
      { color: CAUTION_COLOUR },
    );
  tab.gap();
  sumTables(tab, counted);
  leftOutTable(tab, gathering);
  if (counted.length > 0) {
    officeTable(tab, counted);
    statusTable(tab, counted);
    dimensionTable(tab, counted);
  }
  tab.add([[NOTE]], QUIET_LOOK);
  return tab.finish({
    name: PROVINCE_TAB_NAME,
    about: 'ตารางรวมที่โปร่งใสคำนวณให้จากแท็บ “ผลรายหน่วยงาน” เขียนใหม่ทุกครั้งที่รวบรวม',
    widths: [60, 300, 90, 90, 120, 130, 120, 90, 90, 120, 80],
    frozenRows: 0,
  });
}

const CAUTION_COLOUR = '#b3261e';
const NOTE =
  'ร้อยละคิดจากผลรวม ไม่ใช่ค่าเฉลี่ยของร้อยละ · น้ำหนักอยู่ระหว่างดำเนินการใช้ค่าที่แต่ละหน่วยงานตั้งเอง · ระดับไม่แสดงในยอดรวม เพราะเกณฑ์เป็นของแต่ละหน่วยงาน';

const AMOUNTS = [
  'ตามแผน',
  'ดำเนินการแล้ว',
  'งบตามแผน',
  'งบตามข้อบัญญัติ',
  'เบิกจ่าย',
  'ร้อยละโครงการ',
  'ร้อยละงบ',
  'ความคืบหน้า',
];
const STATUSES = [
  'ตั้งต้น',
  'ทั้งหมด',
  'บรรจุในข้อบัญญัติ',
  'อยู่ระหว่างดำเนินการ',
  'แล้วเสร็จ',
  'ไม่สามารถดำเนินการได้',
  'ยังไม่รายงาน',
  'ผลการนำแผนไปปฏิบัติ (ร้อยละ)',
  'ระดับ',
];

function sumTables(tab: TabBuilder, offices: readonly ReadRow[]): void {
  if (offices.length === 0) return;
  const { dimension, status } = sumUp(offices.map(({ figures }) => figures));
  tab.add([[`รวม ${offices.length} หน่วยงาน`]], { bold: true });
  tab.add([['มิติ', 'ชื่อมิติ', ...AMOUNTS]], HEADER_LOOK);
  const rows = dimension.map((row) => [
    ...(row.dimension === 'total'
      ? ['รวม', 'รวม 4 มิติ']
      : [count(row.dimension), DIMENSION_NAMES[row.dimension]]),
    ...amountCells(row),
  ]);
  const body = addAmounts(tab, rows);
  tab.look({ ...body, row: body.row + body.rows - 1, rows: 1 }, { bold: true });
  tab.gap();
  tab.add([['สถานะโครงการ/กิจกรรม/มาตรการ รวมทุกหน่วยงาน']], { bold: true });
  tab.add([['', 'หน่วยงาน', ...STATUSES]], HEADER_LOOK);
  addStatuses(tab, [['', 'ทุกหน่วยงาน', ...statusCells(status, '-')]]);
  tab.gap();
}

function leftOutTable(tab: TabBuilder, { failed, others, doubled }: Gathering): void {
  const left = [...failed, ...others, ...doubled].sort((a, b) => a.order - b.order);
  if (left.length === 0) return;
  tab.add([['หน่วยงานที่ยังไม่ได้รวม และเหตุ']], { bold: true });
  const header = tab.add(
    [['ลำดับ', 'หน่วยงาน', 'เหตุ (สิ่งที่ต้องทำอยู่ในแท็บ “ผลรายหน่วยงาน”)']],
    HEADER_LOOK,
  );
  tab.look({ ...header, column: 4, columns: COLUMNS - 3 }, HEADER_LOOK);
  tab.merge(header, 1, 3, 1, COLUMNS - 2);
  const body = tab.add(left.map((row) => [count(row.order), nameOf(row), reasonOf(row)]));
  tab.look({ ...body, columns: 2 }, { ...BODY_LOOK, wrap: true });
  tab.look({ ...body, columns: 1 }, { align: 'center' });
  tab.gap();
}

function reasonOf({ figures, failure }: OfficeRow): string {
  const told = failure ?? (figures && otherPeriod(figures));
  return told?.why ?? '';
}

function officeTable(tab: TabBuilder, rows: readonly ReadRow[]): void {
  tab.add([['รายหน่วยงาน รวม 4 มิติ']], { bold: true });
  tab.add([['ลำดับ', 'หน่วยงาน', ...AMOUNTS, 'ผิด']], HEADER_LOOK);
  addAmounts(
    tab,
    rows.map((row) => [
      count(row.order),
      nameOf(row),
      ...amountCells(totalOf(row.figures.dimensions)),
      count(row.figures.counts.error),
    ]),
  );
  tab.gap();
}

function totalOf(dimensions: readonly DimensionSums[]): DimensionRow {
  const rows = dimensionRows(dimensions);
  return rows[rows.length - 1] as DimensionRow;
}

function statusTable(tab: TabBuilder, rows: readonly ReadRow[]): void {
  tab.add([['สถานะ รายหน่วยงาน']], { bold: true });
  tab.add([['ลำดับ', 'หน่วยงาน', ...STATUSES]], HEADER_LOOK);
  addStatuses(
    tab,
    rows.map((row) => {
      const { status, level } = row.figures;
      const cells = statusCells({ ...status, implementation: implementation(row.figures) }, level);
      return [count(row.order), nameOf(row), ...cells];
    }),
  );
  tab.gap();
}

function dimensionTable(tab: TabBuilder, rows: readonly ReadRow[]): void {
  tab.add([['รายหน่วยงาน รายมิติ']], { bold: true });
  tab.add([['มิติ', 'หน่วยงาน', ...AMOUNTS]], HEADER_LOOK);
  addAmounts(
    tab,
    rows.flatMap((row) =>
      dimensionRows(row.figures.dimensions)
        .filter(({ dimension }) => dimension !== 'total')
        .map((line) => [count(Number(line.dimension)), nameOf(row), ...amountCells(line)]),
    ),
  );
  tab.gap();
}

function amountCells(row: DimensionRow): PrintedCell[] {
  return [
    count(row.items),
    count(row.done),
    baht(row.planned),
    baht(row.ordinance),
    baht(row.disbursed),
    percent(row.percentItems),
    percent(row.percentBudget),
    bar(row.percentItems),
  ];
}

function addAmounts(tab: TabBuilder, rows: readonly PrintedCell[][]): Area {
  const body = tab.add(rows, BODY_LOOK);
  tab.look({ ...body, column: 2, columns: 1 }, { wrap: true });
  tab.look({ ...body, column: 1, columns: 1 }, { align: 'center' });
  tab.look({ ...body, column: BAR_COLUMN, columns: 1 }, { color: BAR_COLOUR });
  return body;
}

function statusCells(status: Omit<StatusRow, 'level'>, level: string): PrintedCell[] {
  const { baseline, all, inOrdinance, inProgress, done, cannot, notReported } = status;
  const counts = [baseline, all, inOrdinance, inProgress, done, cannot, notReported];
  return [...counts.map(count), percent(status.implementation), level];
}

function addStatuses(tab: TabBuilder, rows: readonly PrintedCell[][]): void {
  const body = tab.add(rows, BODY_LOOK);
  tab.look(body, { align: 'center' });
  tab.look({ ...body, column: 2, columns: 1 }, { wrap: true, align: 'left' });
}
