import * as fc from 'fast-check';
import { fingerprint } from '../../../src/core/history/fingerprint';
import { toThaiDigits } from '../../../src/core/text/digits';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';
import { fairWorkbook, RUNS, shuffled } from '../pipeline/arbitrary';
import { ALL_TABS, factsIn } from './scopes';

it('is ten letters and digits that cannot be misread', () => {
  expect(fingerprint(factsIn(smallWorkbook()))).toMatch(
    /^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/,
  );
});

// A row of มาตรการ may go on with the one above it, so there the order is part of what is said.
const MOVABLE = { ...ALL_TABS, tabs: ALL_TABS.tabs.filter((tab) => tab !== 'มาตรการ') };

it('is the same wherever tabs, rows and columns stand', () => {
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (source, stream) => {
      const random = (count: number) => {
        const keys = Array.from({ length: count }, () => stream.next().value ?? 0);
        return keys.map((_, index) => index).sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0));
      };
      const moved = shuffled(source, random);
      expect(fingerprint(factsIn(moved, MOVABLE))).toBe(fingerprint(factsIn(source, MOVABLE)));
    }),
    RUNS,
  );
});

it('is the same however money and digits are written', () => {
  const written = (budget: string, name: string) =>
    fingerprint(
      factsIn(
        smallWorkbook(
          planGrid(planRow('1.1', { 'งบประมาณ 2567': budget, 'ชื่อโครงการ/กิจกรรม/มาตรการ': name })),
        ),
      ),
    );
  const plain = written('20000', 'มาตรการ 1');
  expect(written(toThaiDigits('20,000.00'), toThaiDigits('มาตรการ  1 '))).toBe(plain);
  expect(written('20000.01', 'มาตรการ 1')).not.toBe(plain);
  expect(written('20000', 'มาตรการ 2')).not.toBe(plain);
});

it('is another for each other amount of one cell', () => {
  const seen = new Set<string>();
  for (let amount = 0; amount < 300; amount++) {
    const results = resultsGrid(resultRow('1.1', { เบิกจ่าย: amount }));
    seen.add(fingerprint(factsIn(smallWorkbook(results))));
  }
  expect(seen.size).toBe(300);
});
