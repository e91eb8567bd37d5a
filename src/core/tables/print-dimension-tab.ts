import type { Settings } from '../records/records';
import {
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
import { formatDay } from '../text/day';
import { formatPercent } from '../text/percent';
import type { DimensionRow, Tables } from './tables';

export const DIMENSION_TAB_NAME = 'สรุปมิติ';

/** The five tables of the printed report of FY2564, merged headers included, a bar beside them. */
export function printDimensionTab(settings: Settings, tables: Tables, stamp: string): PrintedTab {
  const tab = new TabBuilder(10);
  tab.add([[placeLine(settings)]], TITLE_LOOK);
  tab.add([[markLine('ปรับปรุง', stamp)]], QUIET_LOOK);
  tab.gap();
  progressTable(tab, settings, tables);
  budgetTable(tab, 'โครงการ/งบประมาณ (ตามแผนพัฒนาท้องถิ่น)', tables, 'planned');
  budgetTable(tab, 'โครงการ/งบประมาณ (ตามข้อบัญญัติ/เทศบัญญัติ/แผนการดำเนินงาน)', tables, 'ordinance');
  disbursementTable(tab, tables);
  statusTable(tab, tables);
  tab.gap();
  if (settings.dataDay) tab.add([[`ข้อมูล ณ วันที่ ${formatDay(settings.dataDay)}`]]);
  tab.add([[settingsLine(settings, tables)]], QUIET_LOOK);
  return tab.finish({
    name: DIMENSION_TAB_NAME,
    about: 'ตารางสรุปที่โปร่งใสคำนวณให้ เขียนใหม่ทุกครั้งที่คำนวณ',
    widths: [170, 100, 100, 110, 110, 130, 110, 110, 110, 120],
    frozenRows: 0,
  });
}

function placeLine(settings: Settings): string {
  const { organisation, district, province } = settings;
  return [organisation, district && `อำเภอ${district}`, province && `จังหวัด${province}`]
    .filter(Boolean)
    .join(' ');
}

const BAR_COLOUR = '#1a73e8';

/** The level and the weight are the office's choice: whoever reads the tab is told so. */
function settingsLine(settings: Settings, tables: Tables): string {
  const weight = (settings.inProgressWeight / 100).toString();
  const [high, middle] = settings.levels[tables.round];
  return (
    `เกณฑ์ที่หน่วยงานตั้งเอง ไม่ใช่เกณฑ์ทางการ: น้ำหนักรายการที่อยู่ระหว่างดำเนินการ ${weight}; ` +
    `ระดับ มาก ตั้งแต่ร้อยละ ${formatPercent(high)} ปานกลาง ตั้งแต่ร้อยละ ${formatPercent(middle)}`
  );
}

/** The first of them, with a bar a row. */
export function progressTable(tab: TabBuilder, settings: Settings, tables: Tables): void {
  const { fiscalYear, round } = tables;
  const title = `รายงานผลการนำแผนไปปฏิบัติ ประจำปีงบประมาณ พ.ศ. ${fiscalYear} รอบ ${round} เดือน`;
  tab.add([[title]], { bold: true });
  const header = tab.add(
    [
      ['ชื่อ อปท.', 'มิติ', 'โครงการ', '', 'งบประมาณ', '', '', 'ร้อยละดำเนินการ', '', 'ความคืบหน้า'],
      [
        '',
        '',
        'ตามแผน',
        'ดำเนินการแล้ว',
        'ตามแผน',
        'ตามข้อบัญญัติ/เทศบัญญัติ',
        'ใช้จริง',
        'โครงการ',
        'งบประมาณ',
        '',
      ],
    ],
    HEADER_LOOK,
  );
  for (const column of [1, 2, 10]) tab.merge(header, 1, column, 2, 1);
  tab.merge(header, 1, 3, 1, 2);
  tab.merge(header, 1, 5, 1, 3);
  tab.merge(header, 1, 8, 1, 2);
  const rows = tables.dimension.filter((row) => row.dimension !== 'total');
  const body = tab.add(
    rows.map((row, index) => [
      index === 0 ? settings.organisation : '',
      count(Number(row.dimension)),
      ...progressCells(row),
    ]),
    BODY_LOOK,
  );
  tab.merge(body, 1, 1, body.rows, 1);
  tab.look({ ...body, column: 2, columns: 1 }, { align: 'center' });
  tab.look({ ...body, column: 10, columns: 1, rows: body.rows + 1 }, { color: BAR_COLOUR });
  const total = tables.dimension.find((row) => row.dimension === 'total');
  if (total) tab.add([['รวม', '', ...progressCells(total)]], { ...BODY_LOOK, bold: true });
  tab.gap();
}

function progressCells(row: DimensionRow): PrintedCell[] {
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

function budgetTable(
  tab: TabBuilder,
  title: string,
  tables: Tables,
  money: 'planned' | 'ordinance',
): void {
  tab.add([[title]], { bold: true });
  const names = tables.dimension.map((row) => dimensionName(row));
  const header = tab.add(
    [names.flatMap((name) => [name, '']), names.flatMap(() => ['โครงการ', 'งบประมาณ'])],
    HEADER_LOOK,
  );
  for (const index of names.keys()) tab.merge(header, 1, index * 2 + 1, 1, 2);
  tab.add([tables.dimension.flatMap((row) => [count(row.items), baht(row[money])])], BODY_LOOK);
  tab.gap();
}

function dimensionName(row: DimensionRow): string {
  return row.dimension === 'total' ? 'รวม 4 มิติ' : `มิติที่ ${row.dimension}`;
}

/** Printed as two blocks under the same header: the dimensions, then their sum. */
function disbursementTable(tab: TabBuilder, tables: Tables): void {
  tab.add([['การเบิกจ่ายงบประมาณ']], { bold: true });
  const header = ['มิติ', 'ตามแผนป้องกันฯ', 'ข้อบัญญัติ/เทศบัญญัติ', 'การเบิกจ่าย'];
  const cells = (row: DimensionRow) => [
    dimensionName(row),
    baht(row.planned),
    baht(row.ordinance),
    baht(row.disbursed),
  ];
  tab.add([header], HEADER_LOOK);
  tab.add(tables.dimension.slice(0, -1).map(cells), BODY_LOOK);
  tab.add([header], HEADER_LOOK);
  tab.add(tables.dimension.slice(-1).map(cells), { ...BODY_LOOK, bold: true });
  tab.gap();
}

/** The last of them. */
export function statusTable(tab: TabBuilder, { status }: Tables): void {
  tab.add([['สถานะโครงการ/กิจกรรม/มาตรการ']], { bold: true });
  tab.add(
    [
      [
        'โครงการตั้งต้น',
        'โครงการทั้งหมด',
        'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน',
        'อยู่ระหว่างดำเนินการ',
        'ดำเนินการแล้วเสร็จ',
        'ไม่สามารถดำเนินการได้',
        'ผลการนำแผนฯ ไปปฏิบัติ คิดจากโครงการตั้งต้น',
        'ระดับการนำแผนไปปฏิบัติ',
        'ยังไม่รายงาน',
      ],
    ],
    HEADER_LOOK,
  );
  const counted = [status.baseline, status.all, status.inOrdinance, status.inProgress, status.done];
  tab.add(
    [
      [
        ...counted.map(count),
        count(status.cannot),
        percent(status.implementation),
        status.level,
        count(status.notReported),
      ],
    ],
    { ...BODY_LOOK, align: 'center' },
  );
}
