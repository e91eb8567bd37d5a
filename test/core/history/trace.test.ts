import * as fc from 'fast-check';
import { generatedWorkbook } from '../../../scripts/bench/generated';
import { compareFacts } from '../../../src/core/history/compare-facts';
import type { Fact } from '../../../src/core/history/fact';
import { digested, MOST_PIECES, packTrace, unpackTrace } from '../../../src/core/history/trace';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';
import { deepOr } from '../../support/sampled';
import { tharaeWorkbook } from '../../support/samples';
import { fairWorkbook, RUNS } from '../pipeline/arbitrary';
import { ALL_TABS, factsIn, ROUND_SCOPE } from './scopes';

/** An .xlsx holds no longer text in a cell. */
const LONGEST_CELL = 32_767;

function packed(facts: readonly Fact[]): string[] {
  const pieces = packTrace(facts);
  if (!pieces) throw new Error('too long to be kept');
  return pieces;
}

/** By the text of each row, for columns may come back in another order. */
function told(facts: readonly Fact[] | null) {
  return facts?.map(({ tab, identity, dimension, cells }) => [
    tab,
    identity,
    dimension,
    Object.fromEntries(cells),
  ]);
}

it('gives back what every row is known by, and a digest of every cell', () => {
  fc.assert(
    fc.property(fairWorkbook, (workbook) => {
      const facts = factsIn(workbook, ALL_TABS);
      const back = unpackTrace(packed(facts));
      expect(told(back)).toEqual(told(digested(facts)));
      expect(compareFacts(back ?? [], digested(facts))).toEqual([]);
    }),
    RUNS,
  );
});

it('gives back any text a cell of a row’s name may hold', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 });
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      const facts = rows.map(([identity, label, cell], place): Fact => {
        const cells = new Map(cell === '' ? [] : [['name', cell]]);
        return { tab: 'แผน', identity: `${identity}${place}`, label, dimension: 1, row: 2, cells };
      });
      expect(told(unpackTrace(packed(facts)))).toEqual(told(digested(facts)));
    }),
    RUNS,
  );
});

it('tells rows that are gone by name', () => {
  const before = factsIn(
    smallWorkbook(
      planGrid(planRow('1.1'), planRow('2.1')),
      resultsGrid(resultRow('1.1'), resultRow('2.1')),
    ),
  );
  const after = factsIn(smallWorkbook());
  const changes = compareFacts(unpackTrace(packed(before)) ?? [], digested(after));
  expect(changes.map(({ what, tab, label, dimension }) => [what, tab, label, dimension])).toEqual([
    ['removed', 'แผน', '2.1 มาตรการที่ 2.1', 2],
    ['removed', 'ผลดำเนินงาน', '2.1 มาตรการที่ 2.1', 2],
  ]);
});

it('holds no word of a cell but what its row is known by', () => {
  const trace = packed(factsIn(tharaeWorkbook(), { ...ROUND_SCOPE, fiscalYear: 2564 })).join('');
  expect(trace).not.toContain('สำนักปลัดเทศบาล');
  expect(trace).not.toContain('15,000.00');
  expect(trace).toContain('"1.1"');
});

it.each([
  ['a piece is missing', (pieces: string[]) => pieces.slice(1)],
  [
    'a letter was changed',
    ([first = '', ...rest]: string[]) => [first.replace('1.1', '1.2'), ...rest],
  ],
  ['it was cut', ([first = '', ...rest]: string[]) => [first.slice(0, -9), ...rest]],
  ['it is another text', () => ['|ก ข|']],
  ['there is none', () => []],
])('is not read where %s', (_, change) => {
  const pieces = packed(factsIn(generatedWorkbook(300)));
  expect(pieces.length).toBeGreaterThan(1);
  expect(unpackTrace(pieces)).not.toBeNull();
  expect(unpackTrace(change(pieces))).toBeNull();
});

it('fits a cell for a plan of 65 items; one of many thousands is not kept', () => {
  const tharae = packed(factsIn(tharaeWorkbook(), { ...ROUND_SCOPE, fiscalYear: 2564 }));
  const items = deepOr(20_000, 4000);
  const many = factsIn(generatedWorkbook(items));
  const most = packed(factsIn(generatedWorkbook(2500)));
  const sizeOf = (pieces: readonly string[]) => pieces.join('').length;
  process.stdout.write(
    `trace: ${sizeOf(tharae)} characters of 65 items; ${sizeOf(most)} in ${most.length} pieces of 2,500\n`,
  );
  expect(tharae).toHaveLength(1);
  expect(most.length).toBeLessThanOrEqual(MOST_PIECES);
  for (const piece of [...tharae, ...most]) expect(piece.length).toBeLessThan(LONGEST_CELL);
  expect(many).toHaveLength(2 * items + 1);
  expect(packTrace(many)).toBeNull();
});
