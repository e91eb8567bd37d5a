import { cellLines, isTallRow } from '../../../../src/core/documents/paper/cell-lines';
import {
  measureGroups,
  runningNumbers,
  statusOfGroup,
} from '../../../../src/core/documents/paper/measure-groups';
import { measure } from '../measures';

test.each([
  ['own numbers', [3, 5, 9], [3, 5, 9]],
  ['none', [null, null, null], [1, 2, 3]],
  ['one left out', [1, null, 3], [1, 2, 3]],
  ['a new one in between', [1, null, 2], [1, 2, 3]],
  ['a number twice, as typed', [1, 1, 2], [1, 1, 2]],
  ['nothing', [], []],
])('%s', (_, own, numbers) => {
  expect(runningNumbers(own)).toEqual(numbers);
});

test('rows without a name go on with the one above; the first stands for itself', () => {
  const rows = ['', 'ก', '', ' - ', 'ข'].map((name) => measure({ name }));
  expect(measureGroups(rows).map(({ number, rows: own }) => [number, own.length])).toEqual([
    [1, 1],
    [2, 3],
    [3, 1],
  ]);
});

test('a number or an instrument without a name is a measure whose name is missing', () => {
  const rows = [{ name: 'ก' }, { order: 2 }, { instrument: 'EIT' } as const].map(measure);
  expect(measureGroups(rows).map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('rows that differ make a measure under way', () => {
  const status = (...told: ('done' | 'not-started' | null)[]) =>
    measureGroups(told.map((one, at) => measure({ name: at ? '' : 'ก', status: one }))).map(
      statusOfGroup,
    )[0];
  expect(status(null, 'done')).toBe('done');
  expect(status('not-started', 'done')).toBe('in-progress');
  expect(status(null)).toBeNull();
});

test('marks above and below a letter take no room in a line', () => {
  const line = 'ที่'.repeat(10);
  expect(isTallRow([{ lines: Array(20).fill(line), letters: 10 }])).toBe(false);
  expect(isTallRow([{ lines: Array(21).fill(line), letters: 10 }])).toBe(true);
  expect(isTallRow([{ lines: Array(11).fill(line), letters: 9 }])).toBe(true);
  expect(cellLines(' ก \n\n ข')).toEqual(['ก', 'ข']);
});
