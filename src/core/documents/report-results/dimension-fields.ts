import { DIMENSION_NAMES, type Dimension } from '../../records/dimension';
import type { StatusRow } from '../../tables/tables';
import { typeset } from '../paper/typeset';
import { type Field, list, text } from '../template/field';
import type { DimensionReport, ReportFacts } from './facts';
import { type SectionSource, sectionsField } from './item-fields';

interface DimensionInReport extends DimensionReport, SectionSource {
  /** Items and items done, as the dimension table has them. */
  readonly all: number;
  readonly done: number;
}

/** The dimensions in order, each with its sections; digits as set for text. */
const IN_TEXT: Field<ReportFacts> = list<ReportFacts, DimensionInReport>(
  'มิติในรายงาน',
  'มิติของแผนตามลำดับ พร้อมหมวดและรายการที่รายงานผล',
  dimensionsOf,
  [
    inText('ชื่อมิติ', 'เลขและชื่อเต็มของมิติ', ({ dimension }) => title(dimension)),
    inText('สรุปมิติ', 'จำนวนรายการของมิติ เขียนเป็นประโยค', sentence),
    sectionsField('หมวด', 'หมวดของมิติตามลำดับ'),
  ],
);

/** A row a dimension and a total row; digits as set for tables. */
const IN_TABLE: readonly Field<ReportFacts>[] = [
  list<ReportFacts, DimensionInReport>('จำนวนรายมิติ', 'จำนวนรายการของแต่ละมิติ แถวละมิติ', dimensionsOf, [
    inTable('ป้ายมิติ', 'คำว่า มิติที่ ตามด้วยเลขมิติ', ({ dimension }) => label(dimension)),
    inTable('ตามแผน', 'รายการในแผน', ({ all }) => String(all)),
    inTable('รายงานแล้ว', 'รายการที่รายงานผลในรอบนี้', (row) => String(reportedOf(row))),
    inTable('แล้วเสร็จ', 'รายการที่ดำเนินการแล้วเสร็จ', ({ done }) => String(done)),
    inTable('อยู่ระหว่าง', 'รายการที่อยู่ระหว่างดำเนินการ', ({ counts }) => String(counts['in-progress'])),
    inTable('ไม่สามารถ', 'รายการที่ไม่สามารถดำเนินการได้', ({ counts }) => String(counts.cannot)),
    inTable('ยังไม่รายงาน', 'รายการที่ยังไม่มีรายงานผล', ({ counts }) => String(counts['not-reported'])),
  ]),
  total('รวมตามแผน', 'รายการในแผน', ({ all }) => all),
  total('รวมรายงานแล้ว', 'รายการที่รายงานผลในรอบนี้', ({ all, notReported }) => all - notReported),
  total('รวมแล้วเสร็จ', 'รายการที่ดำเนินการแล้วเสร็จ', ({ done }) => done),
  total('รวมอยู่ระหว่าง', 'รายการที่อยู่ระหว่างดำเนินการ', ({ inProgress }) => inProgress),
  total('รวมไม่สามารถ', 'รายการที่ไม่สามารถดำเนินการได้', ({ cannot }) => cannot),
  total('รวมยังไม่รายงาน', 'รายการที่ยังไม่มีรายงานผล', ({ notReported }) => notReported),
];

/** Placeholders of the dimensions: in the report's text, and in its closing table. */
export const DIMENSION_FIELDS: readonly Field<ReportFacts>[] = [IN_TEXT, ...IN_TABLE];

function dimensionsOf(facts: ReportFacts): DimensionInReport[] {
  const untold = new Set(facts.untold);
  return facts.dimensions.map((report) => {
    const row = facts.tables.dimension.find(({ dimension }) => dimension === report.dimension);
    const all = row?.items ?? Object.values(report.counts).reduce((sum, count) => sum + count, 0);
    return { ...report, facts, untold, all, done: row?.done ?? report.counts.done };
  });
}

function title(dimension: Dimension | null): string {
  return dimension === null
    ? 'รายการที่ยังไม่ทราบมิติ'
    : `มิติที่ ${dimension} ${DIMENSION_NAMES[dimension]}`;
}

function label(dimension: Dimension | null): string {
  return dimension === null ? 'ไม่ทราบมิติ' : `มิติที่ ${dimension}`;
}

function sentence(row: DimensionInReport): string {
  const reported = reportedOf(row);
  if (row.all === 0) return 'ไม่มีรายการในแผน';
  const told =
    reported === 0
      ? 'ยังไม่มีรายการใดรายงานผลในรอบนี้'
      : `มีรายงานผลในรอบนี้ ${reported} รายการ ดำเนินการแล้วเสร็จ ${row.done} รายการ`;
  return `แผนมี ${row.all} รายการ ${told}`;
}

function reportedOf({ counts }: DimensionReport): number {
  return counts.done + counts['in-progress'] + counts.cannot;
}

function inText(
  name: string,
  about: string,
  value: (row: DimensionInReport) => string,
): Field<DimensionInReport> {
  return text(name, about, (row) => typeset(value(row), row.facts.settings.thaiDigitsInText));
}

function inTable(
  name: string,
  about: string,
  value: (row: DimensionInReport) => string,
): Field<DimensionInReport> {
  return text(name, about, (row) => row.facts.inTables(value(row)));
}

/** Of the status row, so that the report's totals are those of the printed tables. */
function total(
  name: string,
  about: string,
  value: (status: StatusRow) => number,
): Field<ReportFacts> {
  return text(name, `${about} รวมทุกมิติ`, ({ tables, inTables }) =>
    inTables(String(value(tables.status))),
  );
}
