import * as fc from 'fast-check';
import { roundReport } from '../../../../src/core/documents/report-results/facts';
import { reportResults } from '../../../../src/core/documents/report-results/report-results';
import type { FieldValues } from '../../../../src/core/documents/template/field';
import { examine } from '../../../../src/core/pipeline/examine';
import type { Workbook } from '../../../../src/core/sheet/grid';
import { fairWorkbook, RUNS, wildWorkbook } from '../../pipeline/arbitrary';

const anyWorkbook = fc.oneof(
  { weight: 3, arbitrary: fairWorkbook },
  { weight: 1, arbitrary: wildWorkbook },
);

const SECTIONS = [
  '',
  '-',
  '1.1 หัวข้อใหญ่\n1.1.2 หัวข้อย่อย',
  '๑.๑.๒ หัวข้อย่อย',
  '1.1.2',
  '2.10 หัวข้อ',
  'หัวข้อที่ไม่มีเลข',
];
const sections = fc.array(fc.constantFrom(...SECTIONS), { minLength: 1, maxLength: 12 });

/** The data of a paper, its items under some headings; null while the settings do not say which round. */
function dataOf(source: Workbook, headings: readonly string[]) {
  const { book, tables } = examine(source);
  if (!tables) return null;
  const plan = book.records.plan.map((item, index) => ({
    ...item,
    section: headings[index % headings.length] ?? '',
  }));
  return { records: { ...book.records, plan }, tables };
}

test('the sequence runs from 1 without gaps, and no item of the plan is lost or told twice', () => {
  fc.assert(
    fc.property(anyWorkbook, sections, (source, headings) => {
      const data = dataOf(source, headings);
      if (!data) return;
      const { reported, notReported, untold, dimensions } = roundReport(data);
      expect(reported.map(({ number }) => number)).toEqual(reported.map((_, index) => index + 1));
      const printed = dimensions.flatMap(({ sections }) => sections.flatMap(({ items }) => items));
      expect(printed).toEqual(reported);
      const rows = [...reported.map(({ item }) => item), ...notReported].map(({ row }) => row);
      expect(rows.sort((a, b) => a - b)).toEqual(data.records.plan.map(({ row }) => row));
      expect(untold.every((item) => reported.includes(item))).toBe(true);
    }),
    RUNS,
  );
});

test('its counts are those of the tables', () => {
  fc.assert(
    fc.property(anyWorkbook, sections, (source, headings) => {
      const data = dataOf(source, headings);
      if (!data) return;
      const { tables } = data;
      const { dimensions, reported, notReported } = roundReport(data);
      for (const { dimension, counts } of dimensions.slice(0, 4)) {
        const row = tables.dimension.find((one) => one.dimension === dimension);
        expect(counts.done).toBe(row?.done);
        expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(row?.items);
      }
      const { all, done, inProgress, cannot } = tables.status;
      expect([reported.length + notReported.length, reported.length]).toEqual([
        all,
        done + inProgress + cannot,
      ]);
      expect(notReported).toHaveLength(tables.status.notReported);
    }),
    RUNS,
  );
});

test('what is printed is that sequence and those counts', () => {
  fc.assert(
    fc.property(fairWorkbook, sections, (source, headings) => {
      const data = dataOf(source, headings);
      if (!data) return;
      const { records, tables } = data;
      const settings = {
        ...records.settings,
        thaiDigitsInText: false,
        thaiDigitsInTables: false,
      };
      const values = reportResults.values({ records: { ...records, settings }, tables });
      const rows = (from: FieldValues, name: string) => from[name] as readonly FieldValues[];
      const numbers = rows(values, 'มิติในรายงาน')
        .flatMap((dimension) => rows(dimension, 'หมวด'))
        .flatMap((section) => rows(section, 'รายการ'))
        .map((item) => item.ลำดับ);
      expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
      expect(values.รวมรายงานแล้ว).toBe(String(numbers.length));
      const done = rows(values, 'จำนวนรายมิติ').slice(0, 4);
      expect(done.map((row) => row.แล้วเสร็จ)).toEqual(
        tables.dimension.slice(0, 4).map((row) => String(row.done)),
      );
    }),
    RUNS,
  );
});
