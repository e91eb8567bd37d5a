import { readScore } from '../../../src/core/text/score';

it.each([
  ['๘๘.๙๗', 8897],
  ['84.33', 8433],
  [' 90.9 ', 9090],
  ['100', 10000],
  ['100.00 คะแนน', 10000],
  ['ร้อยละ ๗๘.๕๒', 7852],
  ['67.9%', 6790],
  ['90.9000', 9090],
  ['0', 0],
  [87.08, 8708],
  [0.1 + 0.2, 30],
  [100, 10000],
  ['', null],
  ['-', null],
] as const)('reads %j as %j hundredths', (cell, value) => {
  expect(readScore(cell)).toEqual({ ok: true, value });
});

it('reads a cell of percents as it is shown', () => {
  expect(readScore(0.8497, '84.97%')).toEqual({ ok: true, value: 8497 });
});

it.each([
  ['๘๘,๙๗', 'score-not-a-number'],
  ['88.97 90.00', 'score-not-a-number'],
  ['A', 'score-not-a-number'],
  ['88.', 'score-not-a-number'],
  [true, 'score-not-a-number'],
  [Number.NaN, 'score-not-a-number'],
  [{ day: '2024-01-01' }, 'score-not-a-number'],
  ['1'.repeat(50_000), 'score-not-a-number'],
  ['100.01', 'score-out-of-range'],
  ['-1', 'score-out-of-range'],
  [8897, 'score-out-of-range'],
  [-0.01, 'score-out-of-range'],
  ['88.975', 'score-fraction'],
  [84.333333, 'score-fraction'],
  ['#DIV/0!', 'cell-error'],
] as const)('refuses %j: %s', (cell, problem) => {
  expect(readScore(cell)).toEqual({ ok: false, problem });
});
