import * as fc from 'fast-check';
import { planMarks } from '../../../src/app/marks';
import { rowName, sentenceOf } from '../../../src/core/findings/sentence';
import { type Examination, examine } from '../../../src/core/pipeline/examine';
import { printFindingsTab } from '../../../src/core/pipeline/print-findings-tab';
import { reportFinding, reportTables } from '../../../src/core/pipeline/report';
import type { Workbook } from '../../../src/core/sheet/grid';
import { printDimensionTab } from '../../../src/core/tables/print-dimension-tab';
import { printPlanTab } from '../../../src/core/tables/print-plan-tab';
import { printReviewsTab } from '../../../src/core/tables/print-reviews-tab';
import type { Cell } from '../../../src/core/text/cell';
import { toThaiDigits } from '../../../src/core/text/digits';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';
import { sampledRuns } from '../../support/sampled';
import { tablesOf } from '../../support/tables';
import { fairWorkbook, RUNS, shuffled, wildWorkbook } from './arbitrary';

it('gives the same tables and findings in any order of tabs, rows and columns', () => {
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (source, stream) => {
      const random = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const [before, after] = [examine(source), examine(shuffled(source, random))];
      expect(after.tables).toEqual(before.tables);
      expect(contentOf(after)).toEqual(contentOf(before));
    }),
    RUNS,
  );
});

it('finishes on anything, and what it finds can be printed', () => {
  fc.assert(
    fc.property(wildWorkbook, (source) => {
      const examination = examine(source);
      printEverything(source, examination);
      for (const { place } of examination.findings) {
        const tab = source.grids.find((grid) => grid.name === place.sheet);
        expect(place.row).toBeLessThanOrEqual(tab?.values.length ?? 0);
        expect(place.column).toBeLessThanOrEqual(tab?.values[0]?.length ?? 0);
      }
    }),
    { ...RUNS, numRuns: sampledRuns(300, 6) },
  );
});

it('adds the dimensions up to the total, and the statuses to all items', () => {
  fc.assert(
    fc.property(fc.oneof(fairWorkbook, wildWorkbook), (source) => {
      const { tables } = examine(source);
      if (!tables) return;
      const total = tables.dimension[4];
      for (const key of ['items', 'done', 'planned', 'ordinance', 'disbursed'] as const) {
        const parts = tables.dimension.slice(0, 4).map((row) => row[key]);
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(total?.[key]);
      }
      const { all, done, inProgress, cannot, notReported } = tables.status;
      expect(done + inProgress + cannot + notReported).toBe(all);
    }),
    RUNS,
  );
});

it('reads the same money in Thai and Arabic digits, typed as text or as a number', () => {
  const satang = fc.integer({ min: 0, max: 10 ** 12 });
  fc.assert(
    fc.property(fc.array(satang, { minLength: 1, maxLength: 5 }), (amounts) => {
      const text = (amount: number) =>
        (amount / 100).toLocaleString('en-US', { minimumFractionDigits: 2 });
      const forms: ((amount: number) => Cell)[] = [
        (amount) => amount / 100,
        text,
        (amount) => toThaiDigits(text(amount)),
        (amount) => `${toThaiDigits(text(amount))} บาท`,
      ];
      const tables = forms.map((form) => tablesOf(bookOf(amounts.map(form))));
      for (const other of tables) expect(other).toEqual(tables[0]);
    }),
    RUNS,
  );
});

function contentOf({ findings }: Examination): string[] {
  return findings
    .map((finding) => [
      finding.code,
      finding.place.sheet,
      rowName(finding),
      sentenceOf(finding),
      finding.key,
      finding.setAside,
    ])
    .map((content) => JSON.stringify(content))
    .sort();
}

function printEverything(source: Workbook, { book, tables, findings }: Examination): void {
  findings.map(reportFinding);
  printFindingsTab(findings, 'วันนี้');
  const { reviews } = book.records;
  const shown = { reviews, sheet: 'ก', column: 0, names: book.names, tables };
  printReviewsTab(shown, '2024-04-08', 'วันนี้');
  for (const { name } of source.grids) {
    const ofTab = findings.filter(({ place }) => place.sheet === name);
    planMarks({ notes: [], backgrounds: [] }, ofTab);
  }
  if (!tables) return;
  const { settings, plan } = book.records;
  reportTables(tables);
  printDimensionTab(settings, tables, 'วันนี้');
  printPlanTab(settings, plan, tables.planByYear, 'วันนี้');
}

function bookOf(amounts: readonly Cell[]): Workbook {
  const codes = amounts.map((_, index) => `${(index % 4) + 1}.${index + 1}`);
  const spent = (cell: Cell) => ({
    'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': 'ใช่',
    'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': cell,
    เบิกจ่าย: cell,
  });
  return smallWorkbook(
    planGrid(...codes.map((code, n) => planRow(code, { 'งบประมาณ 2567': amounts[n] ?? '' }))),
    resultsGrid(...codes.map((code, n) => resultRow(code, spent(amounts[n] ?? '')))),
  );
}
