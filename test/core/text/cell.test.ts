import { type Cell, cellText, errorValue, isBlank } from '../../../src/core/text/cell';

it.each<[Cell, boolean]>([
  ['', true],
  [' \n\t\u00a0', true],
  ['\u200b\ufeff\u2060', true],
  ['-', false],
  ['○', false],
  [0, false],
  [false, false],
  [{ day: '2021-03-31' }, false],
])('isBlank(%j) is %j', (cell, expected) => {
  expect(isBlank(cell)).toBe(expected);
});

it.each<[Cell, string]>([
  [' ก ', ' ก '],
  [20000, '20000'],
  [-0, '0'],
  [0.5, '0.5'],
  [1e21, '1000000000000000000000'],
  [-1.25e22, '-12500000000000000000000'],
  [1e-7, '0.0000001'],
  [-1.25e-7, '-0.000000125'],
  [Number.MAX_VALUE, `17976931348623157${'0'.repeat(292)}`],
  [true, 'TRUE'],
  [false, 'FALSE'],
  [{ day: '2564-03-31' }, '2564-03-31'],
])('cellText(%j) is %j', (cell, expected) => {
  expect(cellText(cell)).toBe(expected);
});

it.each<[Cell, string | null]>([
  ['#NULL!', '#NULL!'],
  ['#DIV/0!', '#DIV/0!'],
  ['#VALUE!', '#VALUE!'],
  [' #REF! ', '#REF!'],
  ['#NAME?', '#NAME?'],
  ['#NUM!', '#NUM!'],
  ['#N/A', '#N/A'],
  ['#ERROR!', '#ERROR!'],
  ['#SPILL!', '#SPILL!'],
  ['Loading...', 'Loading...'],
  ['กำลังโหลด...', 'กำลังโหลด...'],
  ['#1', null],
  ['ดู #REF!', null],
  ['', null],
  [0, null],
  [true, null],
  [{ day: '2021-03-31' }, null],
])('errorValue(%j) is %j', (cell, expected) => {
  expect(errorValue(cell)).toBe(expected);
});
