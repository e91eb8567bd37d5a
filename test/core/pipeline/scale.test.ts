import { planMarks } from '../../../src/app/marks';
import { examine } from '../../../src/core/pipeline/examine';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';

/** Items over the four dimensions, each with a result; one cell in ten is wrong. */
function bookOf(items: number): Workbook {
  const codes = Array.from(
    { length: items },
    (_, n) => `${(n % 4) + 1}.${(Math.floor(n / 4) % 9999) + 1}`,
  );
  return smallWorkbook(
    planGrid(...codes.map((code, n) => planRow(code, { 'งบประมาณ 2567': n % 10 ? 1 : 'x' }))),
    resultsGrid(...codes.map((code, n) => resultRow(code, { สถานะ: n % 10 ? 'แล้วเสร็จ' : '/' }))),
  );
}

/** The same workbook, with every reading of a cell counted. */
function counting(source: Workbook): { readonly workbook: Workbook; readonly reads: () => number } {
  let reads = 0;
  const watched = <T>(row: readonly T[]): readonly T[] =>
    new Proxy(row, {
      get(target, name) {
        if (typeof name === 'string' && /^[0-9]+$/.test(name)) reads += 1;
        return Reflect.get(target, name);
      },
    });
  const grids = source.grids.map(
    (grid): Grid => ({
      ...grid,
      values: grid.values.map(watched),
      display: grid.display.map(watched),
    }),
  );
  return { workbook: { ...source, grids }, reads: () => reads };
}

it('reads each cell a few times, however many rows there are', () => {
  const counts = [500, 2000].map((items) => {
    const { workbook, reads } = counting(bookOf(items));
    examine(workbook);
    return reads() / items;
  });
  const [small = 0, large = 0] = counts;
  expect(large).toBeLessThanOrEqual(small);
  expect(large).toBeLessThan(120);
});

it('checks 20,000 items, and plans their marks', () => {
  const times = [5000, 20_000].map((items) => {
    const source = bookOf(items);
    const start = performance.now();
    const { tables, findings } = examine(source);
    const blank = { notes: [], backgrounds: [] };
    const marks = planMarks(
      blank,
      findings.filter(({ place }) => place.sheet === 'แผน'),
    );
    const time = Math.round(performance.now() - start);
    expect(tables?.status).toMatchObject({ all: items, done: items * 0.9 });
    expect(tables?.dimension[4]).toMatchObject({ items, planned: items * 90 });
    expect(findings.filter(({ code }) => code === 'money-not-a-number')).toHaveLength(items / 10);
    expect(marks?.notes).not.toBeNull();
    return `${items} items in ${time} ms`;
  });
  process.stdout.write(`${times.join(', ')}\n`);
});
