import { generatedOffice } from '../../../scripts/bench/generated-office';
import type { TablesReport } from '../../../src/app/contract/report';
import type { OfficeReport, RollupReport } from '../../../src/app/contract/rollup';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../../support/grids';
import { ask, fileOf, hostOver, sample, succeeded } from '../../support/host';
import {
  coordinatorFile,
  gatherAll,
  idOf,
  linkOf,
  type Offices,
  provinceHost,
} from '../../support/province';

/** The sums against the tables each office computes for itself, from other code's reports. */

const AMOUNTS = ['items', 'done', 'planned', 'ordinance', 'disbursed'] as const;
const STATUSES = [
  'baseline',
  'all',
  'inOrdinance',
  'inProgress',
  'done',
  'cannot',
  'notReported',
] as const;

/** Offices unlike each other: in size, in money, in weight, with errors, with items of no dimension. */
const OFFICES: Offices = {
  [idOf(1)]: () => generatedOffice(3, 65),
  [idOf(2)]: () => generatedOffice(5, 7),
  [idOf(3)]: () =>
    fileOf(
      settingsGrid({ ชื่อหน่วยงาน: 'อบต.สาม', น้ำหนักอยู่ระหว่างดำเนินการ: '0.25' }),
      planGrid(
        planRow('1.1', { 'งบประมาณ 2567': '๑,๒๓๔.๕๖' }),
        planRow('2.1', { 'งบประมาณ 2567': 'สองหมื่น' }),
        planRow('3.1', { โครงการตั้งต้น: 'ไม่ใช่' }),
        planRow('4.1', { มิติ: 'ห้า' }),
      ),
      resultsGrid(
        resultRow('1.1', { เบิกจ่าย: 1000.01 }),
        resultRow('2.1', { สถานะ: 'อยู่ระหว่างดำเนินการ' }),
        resultRow('3.1', { สถานะ: 'ไม่สามารถดำเนินการได้' }),
      ),
    ),
  [idOf(4)]: () => fileOf(settingsGrid({ ชื่อหน่วยงาน: 'อบต.สี่' }), planGrid(planRow('4.1'))),
};

function ownTables(id: string): TablesReport {
  const file = OFFICES[id]?.();
  if (!file) throw new Error(`no office ${id}`);
  const { report } = succeeded(ask(hostOver(file), { action: 'compute' }));
  if (!report?.tables) throw new Error('the office has no tables');
  return report.tables;
}

const ids = Object.keys(OFFICES);
const own = ids.map(ownTables);
const { host } = provinceHost(coordinatorFile([1, 2, 3, 4].map(linkOf)), OFFICES);
const report: RollupReport = gatherAll(host).report;

test('the row of each office is what its own tables say', () => {
  expect(report.offices.map((office: OfficeReport) => office.figures?.dimension)).toEqual(
    own.map(({ dimension }) => dimension),
  );
  expect(report.offices.map((office: OfficeReport) => office.figures?.status)).toEqual(
    own.map(({ status }) => status),
  );
});

test('the sums are those of the offices’ own tables', () => {
  for (const [index, row] of (report.sums?.dimension ?? []).entries()) {
    for (const key of AMOUNTS) {
      const parts = own.map(({ dimension }) => satang(dimension[index]?.[key]));
      expect([index, key, satang(row[key])]).toEqual([index, key, sum(parts)]);
    }
  }
  for (const key of STATUSES) {
    expect([key, report.sums?.status[key]]).toEqual([
      key,
      sum(own.map(({ status }) => status[key])),
    ]);
  }
  expect(report.sums?.status.level).toBe('');
});

test('percents are of the sums, and each office’s weight is its own', () => {
  // Items done 62 + 2 + 1 + 0 of 65 + 7 + 3 + 1; the item of no dimension is in no row.
  expect(report.sums?.dimension.at(-1)).toMatchObject({
    items: 76,
    done: 65,
    percentItems: '85.53',
  });
  // (62 + 3 × 0.5) + (2 + 5 × 0.5) + (1 + 1 × 0.25) + 0 = 69.25 of 65 + 7 + 3 + 1 baseline items.
  expect(report.sums?.status).toMatchObject({ baseline: 76, all: 77, implementation: '91.12' });
});

test('the printed report of FY2564 alone is its own sum', async () => {
  const file = await sample('tharae-2564');
  const asked = { ปีงบประมาณ: 2564, รอบรายงาน: 6 };
  const alone = provinceHost(coordinatorFile([linkOf(1)], asked), { [idOf(1)]: () => file });
  expect(gatherAll(alone.host).report.sums?.dimension.at(-1)).toEqual({
    dimension: 'total',
    items: 65,
    done: 45,
    planned: '160000.00',
    ordinance: '15000.00',
    disbursed: '15000.00',
    percentItems: '69.23',
    percentBudget: '9.38',
  });
});

function satang(amount: number | string | undefined): number {
  return typeof amount === 'string' ? Number(amount.replace('.', '')) : (amount ?? Number.NaN);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
