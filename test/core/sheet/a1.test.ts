import { a1, columnLetters, placeName } from '../../../src/core/sheet/a1';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [53, 'BA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18278, 'ZZZ'],
])('names column %i %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(a1(3, column)).toBe(`${letters}3`);
});

it.each([
  [0, 0, ''],
  [5, 0, '5:5'],
  [5, 2, 'B5'],
])('names the place of row %i and column %i “%s”', (row, column, name) => {
  expect(placeName(row, column)).toBe(name);
});
