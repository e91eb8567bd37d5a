import { MEASURE_STATUS_NAMES } from '../../records/measure-status';
import type { Measure } from '../../records/records';
import { type MeasureBlock, toldOf } from '../../tables/measures';
import type { ItaTable } from '../../tables/tables';
import { formatMoney } from '../../text/money';
import { issueOf, measureName, orDash } from '../ita-memos/cells';
import { type Field, flag, list, text } from '../template/field';
import type { MonitoringFacts } from './facts';

/** A row of a unit's table, as printed. */
interface PrintedRow {
  readonly issue: string;
  readonly result: string;
  readonly period: string;
  readonly budget: string;
}

interface PrintedMeasure {
  readonly instrument: string;
  readonly name: string;
  readonly rows: readonly PrintedRow[];
}

interface PrintedUnit {
  readonly number: string;
  readonly unit: string;
  readonly measures: readonly PrintedMeasure[];
}

const ROW: readonly Field<PrintedRow>[] = [
  text('ประเด็นปรับปรุง', 'ประเด็นที่ต้องปรับปรุง', ({ issue }) => issue),
  text('ผลการดำเนินงาน', 'ผลการดำเนินงาน หรือบอกว่ายังไม่รายงาน', ({ result }) => result),
  text('ระยะเวลา', 'ระยะเวลาดำเนินการ', ({ period }) => period),
  text('งบประมาณ', 'งบประมาณ เป็น - เมื่อไม่ใช้', ({ budget }) => budget),
];

/** The measures unit by unit; digits as set for tables, but for the numbered names of the units. */
export const MONITORING_FIELDS: readonly Field<MonitoringFacts>[] = [
  text('จำนวนมาตรการ', 'จำนวนมาตรการทั้งหมดในตาราง', ({ count, inText }) => inText(String(count))),
  text('จำนวนมีผล', 'จำนวนมาตรการที่มีผลการดำเนินงาน', ({ count, unreported, inText }) =>
    inText(String(count - unreported.length)),
  ),
  text('จำนวนยังไม่มีผล', 'จำนวนมาตรการที่ยังไม่มีผลการดำเนินงาน', ({ unreported, inText }) =>
    inText(String(unreported.length)),
  ),
  list('มาตรการรายหน่วยงาน', 'หน่วยงานที่รับผิดชอบ ทุกส่วนราชการก่อน', printedUnits, [
    text<PrintedUnit>('ลำดับหน่วยงาน', 'ลำดับของหน่วยงาน', ({ number }) => number),
    text<PrintedUnit>('หน่วยงาน', 'ชื่อหน่วยงาน', ({ unit }) => unit),
    list<PrintedUnit, PrintedMeasure>('มาตรการ', 'มาตรการของหน่วยงาน', ({ measures }) => measures, [
      text<PrintedMeasure>('แบบวัด', 'IIT EIT หรือ OIT', ({ instrument }) => instrument),
      text<PrintedMeasure>('ชื่อตัวชี้วัด', 'ตัวชี้วัดหรือชื่อมาตรการ', ({ name }) => name),
      list('แถวแรก', 'แถวแรกของมาตรการ ใช้กับแถวที่เริ่มเซลล์ผสาน', ({ rows }) => rows.slice(0, 1), ROW),
      list('แถวถัดไป', 'แถวที่ต่อจากมาตรการ ใช้กับแถวที่ต่อเซลล์ผสาน', ({ rows }) => rows.slice(1), ROW),
    ]),
  ]),
  flag('มีที่ยังไม่มีผล', 'จริงเมื่อมีมาตรการที่ยังไม่มีผลการดำเนินงาน', ({ unreported }) => unreported.length > 0),
  list('รายการยังไม่มีผล', 'มาตรการที่ยังไม่มีผลการดำเนินงาน', unreportedLines, [
    text<string>('รายการ', 'หน่วยงาน แบบวัด และตัวชี้วัด', (line) => line),
  ]),
];

function printedUnits({ units, tables: { ita }, inText, inCell }: MonitoringFacts): PrintedUnit[] {
  return units.map(({ unit, blocks }, index) => ({
    number: inText(String(index + 1)),
    unit: inText(unit || NO_UNIT),
    measures: blocks.map((block) => printedMeasure(block, ita, inCell)),
  }));
}

const NO_UNIT = 'ยังไม่ระบุหน่วยงาน';

function printedMeasure(
  { head, rows }: MeasureBlock,
  ita: ItaTable | null,
  inCell: (text: string) => string,
): PrintedMeasure {
  return {
    instrument: head.instrument ?? '-',
    name: inCell(measureName(head, ita)),
    rows: rows.map((row) => ({
      issue: inCell(issueOf(row)),
      result: inCell(resultOf(row)),
      period: inCell(orDash(row.period)),
      budget: inCell(row.budget ? formatMoney(row.budget) : '-'),
    })),
  };
}

function resultOf(row: Measure): string {
  const told = toldOf(row);
  if (told !== '') return told;
  return row.status === null
    ? 'ยังไม่รายงานผล'
    : `${MEASURE_STATUS_NAMES[row.status]} (ยังไม่รายงานผล)`;
}

function unreportedLines({ unreported, tables: { ita }, inText }: MonitoringFacts): string[] {
  return unreported.map(({ head }) => {
    const name = measureName(head, ita).replace(/\s+/g, ' ');
    return inText([head.unit || NO_UNIT, head.instrument ?? '', name].filter(Boolean).join(' '));
  });
}
