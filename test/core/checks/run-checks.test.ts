import type { Check } from '../../../src/core/checks/check';
import { CHECKS } from '../../../src/core/checks/registry';
import { runChecks } from '../../../src/core/checks/run-checks';
import { collector } from '../../../src/core/findings/collector';
import { examine } from '../../../src/core/pipeline/examine';
import { smallWorkbook, workbook } from '../../support/grids';

const failing = (thrown: unknown): Check => ({
  name: 'ข้อตรวจที่ผิดพลาด',
  run() {
    throw thrown;
  },
});
const working: Check = {
  name: 'ข้อตรวจที่ทำงาน',
  run(_, report) {
    report('name-missing', { sheet: 'แผน', row: 2, column: 4, label: '' });
  },
};

function run(...checks: Check[]) {
  const { findings, report } = collector();
  const { book, tables } = examine(smallWorkbook());
  runChecks({ book, tables, latest: new Map() }, report, checks);
  return findings.map(({ code, params }) => [code, params]);
}

it('runs the other checks when one crashes, and says which did', () => {
  const crashed = { check: 'ข้อตรวจที่ผิดพลาด', reason: 'เหตุ' };
  expect(run(working, failing(new Error('เหตุ')), failing('เหตุ'), working)).toEqual([
    ['name-missing', {}],
    ['check-crashed', crashed],
    ['check-crashed', crashed],
    ['name-missing', {}],
  ]);
});

it('names every check once', () => {
  expect(new Set(CHECKS.map(({ name }) => name)).size).toBe(CHECKS.length);
});

it.each(CHECKS.map((check) => [check.name, check] as const))(
  'has “%s” find nothing in a workbook without tabs, nor in a faultless one',
  (_, check) => {
    for (const source of [workbook(), smallWorkbook()]) {
      const { findings, report } = collector();
      const { book, tables } = examine(source);
      check.run({ book, tables, latest: new Map() }, report);
      const unreported = findings.filter(({ code }) => code !== 'results-none');
      expect(unreported).toEqual([]);
    }
  },
);
