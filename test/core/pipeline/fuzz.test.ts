import * as fc from 'fast-check';
import { examine } from '../../../src/core/pipeline/examine';
import { proposeFixes, withFixes } from '../../../src/core/pipeline/fixes';
import { sampledRuns } from '../../support/sampled';
import { wildWorkbook } from './arbitrary';

const RUNS = { seed: 25_670_104, numRuns: sampledRuns(2000, 10) };

it('examines thousands of damaged workbooks without a crash in any check', () => {
  let findings = 0;
  let fixes = 0;
  fc.assert(
    fc.property(wildWorkbook, (source) => {
      const examination = examine(source);
      const crashed = examination.findings.filter(({ code }) => code === 'check-crashed');
      expect(crashed.map(({ params }) => params)).toEqual([]);
      const proposed = proposeFixes(examination.book, examination.findings).fixes;
      examine(withFixes(source, proposed));
      findings += examination.findings.length;
      fixes += proposed.length;
    }),
    RUNS,
  );
  // Workbooks in which nothing is found or mended would prove nothing.
  expect(findings).toBeGreaterThan(10 * RUNS.numRuns);
  expect(fixes).toBeGreaterThan(RUNS.numRuns / 10);
});
