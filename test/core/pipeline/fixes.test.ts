import * as fc from 'fast-check';
import { CATALOGUE, type FindingCode } from '../../../src/core/findings/catalogue';
import { examine } from '../../../src/core/pipeline/examine';
import { type ProposedFix, proposeFixes, withFixes } from '../../../src/core/pipeline/fixes';
import type { Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { inOneLine } from '../../support/findings';
import { grid, planGrid, planRow, smallWorkbook } from '../../support/grids';
import { sampledRuns } from '../../support/sampled';
import { SMALLEST } from '../findings/smallest/smallest';
import { hardText } from '../text/hard-text';
import { fairWorkbook, RUNS, wildWorkbook } from './arbitrary';

function fixesOf(source: Workbook): readonly ProposedFix[] {
  const { book, findings } = examine(source);
  return proposeFixes(book, findings).fixes;
}

/** What is wrong about a fix: its finding stays, or an error is there that was not. */
function complaints(source: Workbook, fix: ProposedFix): string[] {
  const before = new Set(examine(source).findings.map(inOneLine));
  const after = examine(withFixes(source, [fix])).findings;
  const own = inOneLine({ ...fix, params: {} });
  return [
    ...after.filter((finding) => inOneLine(finding) === own),
    ...after.filter(
      (finding) => CATALOGUE[finding.code].severity === 'error' && !before.has(inOneLine(finding)),
    ),
  ].map((finding) => `${inOneLine(finding)} after ${own} ${JSON.stringify(fix.after)}`);
}

const withFix = Object.entries(SMALLEST).flatMap(([code, { raises }]) => {
  const fix = fixesOf(raises).find((one) => one.code === code);
  return fix ? [[code as FindingCode, raises, fix] as const] : [];
});

it('has fixes to try, of codes that are said to offer them', () => {
  for (const [code] of withFix) expect(CATALOGUE[code]).toHaveProperty('offers', true);
  expect(withFix.map(([code]) => code)).toEqual(
    expect.arrayContaining(['digits-mixed', 'text-invisible', 'organisation-misspelt']),
  );
});

it.each(withFix)(
  '%s: the fix of the smallest input removes it and raises no error',
  (_, source, fix) => {
    expect(complaints(source, fix)).toEqual([]);
  },
);

/** Texts that have something to mend, in cells of every role. */
const mendable = fc
  .array(
    fc.record({
      column: fc.constantFrom(
        'ชื่อโครงการ/กิจกรรม/มาตรการ',
        'หน่วยงานรับผิดชอบ',
        'หมายเหตุ',
        'งบประมาณ 2567',
      ),
      text: fc.oneof(
        hardText,
        fc.constantFrom(
          ' สำนักปลัด\u200bเทศบาล ',
          'เทศบาลตำบลทดสอป เเละ เทศบาลตำบลทดสอบ',
          'มาตรการทํางาน ๒0 ครั้ง',
          '๒0,๐๐๐',
          'กอง  คลัง',
        ),
      ),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((rows) =>
    smallWorkbook(
      planGrid(
        ...rows.map(({ column, text }, index) => planRow(`1.${index + 1}`, { [column]: text })),
      ),
    ),
  );

it('removes its finding and raises no new error, whatever the workbook', () => {
  fc.assert(
    fc.property(fc.oneof(mendable, fairWorkbook, wildWorkbook), (source) => {
      for (const fix of fixesOf(source).slice(0, 5)) {
        expect(CATALOGUE[fix.code]).toHaveProperty('offers', true);
        expect(complaints(source, fix)).toEqual([]);
      }
    }),
    { ...RUNS, numRuns: sampledRuns(400, 10) },
  );
});

it('proposes one fix a cell, and none over a formula', () => {
  const both: Cell = 'เทศบาลตำบลทดสอป  ';
  const source = smallWorkbook(planGrid(planRow('1.1', { หมายเหตุ: both })));
  const { book, findings } = examine(source);
  expect(findings.filter(({ fix }) => fix !== undefined).length).toBe(2);
  expect(proposeFixes(book, findings).fixes).toHaveLength(1);
  const plan = source.grids.find(({ name }) => name === 'แผน') ?? grid('แผน', []);
  const formulas = plan.formulas.map((row) => row.map((_, column) => (column === 7 ? '="ก"' : '')));
  const calculated = examine(smallWorkbook({ ...plan, formulas }));
  const proposals = proposeFixes(calculated.book, calculated.findings);
  expect(proposals.fixes).toEqual([]);
  expect(proposals.formulas).toHaveLength(1);
});
