import fc from 'fast-check';
import { LARGEST_FIGURE } from '../../../src/core/rollup/figures';
import type { OfficeFigures, OfficeRow } from '../../../src/core/rollup/office-row';
import type { Grid } from '../../../src/core/sheet/grid';
import { type PrintedTab, readBack } from '../../../src/core/sheet/printed-tab';
import { grid } from '../../support/grids';
import { HOSTILE } from '../../support/hostile';

type Sums = OfficeFigures['dimensions'][number];

export const NONE: Sums = { items: 0, done: 0, planned: 0, ordinance: 0, disbursed: 0 };

export const FIGURES: OfficeFigures = {
  organisation: 'เทศบาลตำบลหนึ่ง อำเภอเมือง',
  fiscalYear: 2567,
  round: 6,
  counts: { error: 0, warning: 2, advice: 1, setAside: 0 },
  dimensions: [
    { items: 2, done: 1, planned: 10_000, ordinance: 5000, disbursed: 2500 },
    NONE,
    NONE,
    { ...NONE, items: 1 },
  ],
  status: {
    baseline: 3,
    all: 3,
    inOrdinance: 1,
    inProgress: 1,
    done: 1,
    cannot: 0,
    notReported: 1,
  },
  weight: 50,
  level: 'ปานกลาง',
};

export function figures(more: Partial<OfficeFigures> = {}): OfficeFigures {
  return { ...FIGURES, ...more };
}

export function readRow(order: number, more: Partial<OfficeFigures> = {}): OfficeRow {
  return {
    order,
    name: `รายการที่ ${order}`,
    address: `address-${order}`,
    state: 'read',
    when: '8 เมษายน 2567 เวลา 09:30 น.',
    figures: figures(more),
    failure: null,
  };
}

export function waitingRow(order: number): OfficeRow {
  return { ...readRow(order), state: 'waiting', when: '', figures: null };
}

export function failedRow(order: number): OfficeRow {
  const failure = { code: 'no-access', why: 'เหตุ', remedy: 'วิธี' };
  return { ...readRow(order), state: 'failed', figures: null, failure };
}

/** A printed tab as a sheet gives it back: numbers as numbers, texts as texts. */
export function asGrid({ name, cells }: PrintedTab): Grid {
  return grid(
    name,
    cells.map((row) => row.map(readBack)),
  );
}

const count = fc.nat(5000);
const money = fc.oneof(
  fc.nat(100_000_000),
  fc.maxSafeNat().map((n) => n % LARGEST_FIGURE),
);
const text = fc.oneof(fc.constantFrom(...HOSTILE, ''), fc.string({ unit: 'grapheme' }));

const sums: fc.Arbitrary<Sums> = fc.record({
  items: count,
  done: count,
  planned: money,
  ordinance: money,
  disbursed: money,
});

export const anyFigures: fc.Arbitrary<OfficeFigures> = fc.record({
  organisation: text,
  fiscalYear: fc.constantFrom(2566, 2567),
  round: fc.constantFrom(6 as const, 12 as const),
  counts: fc.record({ error: count, warning: count, advice: count, setAside: count }),
  dimensions: fc.tuple(sums, sums, sums, sums),
  status: fc.record({
    baseline: count,
    all: count,
    inOrdinance: count,
    inProgress: count,
    done: count,
    cannot: count,
    notReported: count,
  }),
  weight: fc.nat(100),
  level: fc.constantFrom('มาก', 'ปานกลาง', 'น้อย', '-'),
});

const failure = fc.record({ code: fc.constant('no-access'), why: text, remedy: text });
const what = fc.oneof(
  anyFigures.map((found) => ({ state: 'read' as const, figures: found, failure: null })),
  failure.map((found) => ({ state: 'failed' as const, figures: null, failure: found })),
  failure.map((found) => ({ state: 'doubled' as const, figures: null, failure: found })),
  fc.constant({ state: 'waiting' as const, figures: null, failure: null }),
);

/** Rows of a list, each with an address of its own. */
export const anyRows: fc.Arbitrary<OfficeRow[]> = fc
  .array(fc.tuple(text, what, text), { maxLength: 12 })
  .map((all) =>
    all.map(([name, found, when], index) => {
      return { order: index + 1, name, address: `address-${index}`, when, ...found };
    }),
  );
