import * as fc from 'fast-check';
import { type Change, compareFacts } from '../../../src/core/history/compare-facts';
import type { Cell } from '../../../src/core/text/cell';
import { planGrid, planRow, resultRow, resultsGrid, smallWorkbook } from '../../support/grids';
import { fairWorkbook, RUNS } from '../pipeline/arbitrary';
import { ALL_TABS, factsIn } from './scopes';

const state = (plan: Cell[][], results: Cell[][]) =>
  factsIn(smallWorkbook(planGrid(...plan), resultsGrid(...results)));

const BEFORE = state(
  [planRow('1.1'), planRow('2.1'), planRow('3.1')],
  [resultRow('1.1', { เบิกจ่าย: 100 }), resultRow('2.1')],
);

const told = ({ what, tab, identity, dimension, row, column, before, after }: Change) => [
  what,
  tab,
  identity,
  dimension,
  row,
  column,
  before,
  after,
];

it('tells changed cells by where they stand now, new rows, and rows that are gone', () => {
  const after = state(
    [planRow('2.1', { หน่วยงานรับผิดชอบ: 'กองคลัง' }), planRow('1.1'), planRow('4.1')],
    [
      resultRow('2.1', { สถานะ: 'อยู่ระหว่างดำเนินการ', เบิกจ่าย: 50 }),
      resultRow('1.1', { เบิกจ่าย: 100 }),
      resultRow('4.1'),
    ],
  );
  expect(compareFacts(BEFORE, after).map(told)).toEqual([
    ['changed', 'แผน', '2.1', 2, 2, 'unit', 'สำนักปลัดเทศบาล', 'กองคลัง'],
    ['added', 'แผน', '4.1', 4, 4, '', '', ''],
    ['changed', 'ผลดำเนินงาน', '2.1', 2, 2, 'status', 'ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ'],
    ['changed', 'ผลดำเนินงาน', '2.1', 2, 2, 'disbursed', '', '50.00'],
    ['added', 'ผลดำเนินงาน', '4.1', 4, 4, '', '', ''],
    ['removed', 'แผน', '3.1', 3, null, '', '', ''],
  ]);
});

it('finds nothing between a state and itself, and as many rows gone as came the other way', () => {
  fc.assert(
    fc.property(fairWorkbook, fairWorkbook, (one, other) => {
      const [a, b] = [factsIn(one, ALL_TABS), factsIn(other, ALL_TABS)];
      expect(compareFacts(a, a)).toEqual([]);
      const count = (changes: readonly Change[], what: Change['what']) =>
        changes.filter((change) => change.what === what).length;
      const [there, back] = [compareFacts(a, b), compareFacts(b, a)];
      expect(count(there, 'added')).toBe(count(back, 'removed'));
      expect(count(there, 'changed')).toBe(count(back, 'changed'));
    }),
    RUNS,
  );
});
