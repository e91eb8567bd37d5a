import type { Cell } from '../../../src/core/text/cell';
import { readWhole, type WholeProblem } from '../../../src/core/text/whole';

const RANGE = { min: 1, max: 5000 };

it.each<[Cell, number | null]>([
  [1, 1],
  [5000, 5000],
  ['12', 12],
  ['๑๒', 12],
  [' 1๒ ', 12],
  ['01', 1],
  ['1,234', 1234],
  ['', null],
  ['\u200b', null],
])('reads %j as %j', (cell, value) => {
  expect(readWhole(cell, RANGE)).toEqual({ ok: true, value });
});

it.each<[Cell, WholeProblem]>([
  [0, 'whole-out-of-range'],
  [5001, 'whole-out-of-range'],
  ['-3', 'whole-out-of-range'],
  ['9'.repeat(400), 'whole-out-of-range'],
  [1.5, 'whole-not-a-number'],
  ['1.5', 'whole-not-a-number'],
  ['1,23', 'whole-not-a-number'],
  ['1 2', 'whole-not-a-number'],
  ['สาม', 'whole-not-a-number'],
  ['3 โครงการ', 'whole-not-a-number'],
  ['-', 'whole-not-a-number'],
  [true, 'whole-not-a-number'],
  [Number.NaN, 'whole-not-a-number'],
  [Number.POSITIVE_INFINITY, 'whole-not-a-number'],
  [{ day: '2021-03-31' }, 'whole-not-a-number'],
  ['#N/A', 'cell-error'],
])('refuses %j as %s', (cell, problem) => {
  expect(readWhole(cell, RANGE)).toEqual({ ok: false, problem });
});

it.each<Cell>([-0, '-0'])('%j is zero without a sign', (cell) => {
  const reading = readWhole(cell, { min: -1, max: 1 });
  expect(Object.is(reading.ok && reading.value, 0)).toBe(true);
});
