import * as fc from 'fast-check';
import { formatPercent, percentOf } from '../../../src/core/text/percent';

// Printed in seed 000: items, then money in satang, then the status row.
it.each([
  [9, 17, '52.94'],
  [23, 28, '82.14'],
  [8, 12, '66.67'],
  [5, 8, '62.50'],
  [45, 65, '69.23'],
  [0, 7000000, '0.00'],
  [1500000, 4000000, '37.50'],
  [0, 5000000, '0.00'],
  [0, 0, '100.00'],
  [1500000, 16000000, '9.38'],
  [45, 54, '83.33'],
  [65, 54, '120.37'],
  [1, 3, '33.33'],
  [2, 3, '66.67'],
  [1, 1, '100.00'],
  [1, 20000, '0.01'],
  [1, 20001, '0.00'],
  [1005, 100000, '1.01'],
  [5, 0, '-'],
])('%j of %j is %s', (part, whole, expected) => {
  expect(formatPercent(percentOf(part, whole))).toBe(expected);
});

it.each([
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, 10000],
  // A hair below half, and a hair above.
  [4503599627370495, 9007199254740991, 5000],
  [4503599627370496, 9007199254740990, 5000],
  [1, 9007199254740991, 0],
  [9007199254740991, 20000 * 100, 45035996273705],
])('%j of %j is %j hundredths, past the exact range of numbers', (part, whole, expected) => {
  expect(percentOf(part, whole)).toBe(expected);
});

it('is half up on integers, against big integers', () => {
  const count = fc.oneof(fc.nat(2000), fc.nat(2 ** 31 - 1), fc.maxSafeNat());
  fc.assert(
    fc.property(count, count, (part, other) => {
      const whole = other + (other === 0 ? 1 : 0);
      const exact = (2n * BigInt(part) * 10000n + BigInt(whole)) / (2n * BigInt(whole));
      expect(percentOf(part, whole)).toBe(Number(exact));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  [-1, 1],
  [1, -1],
  [0.5, 1],
  [1, Number.NaN],
  [2 ** 53, 1],
])('%j of %j is a mistake of the caller', (part, whole) => {
  expect(() => percentOf(part, whole)).toThrow(RangeError);
});

it.each([
  [0, '0.00'],
  [5, '0.05'],
  [938, '9.38'],
  [10000, '100.00'],
  [123456, '1234.56'],
  [-5, '-0.05'],
  [null, '-'],
])('%j prints as %s', (hundredths, expected) => {
  expect(formatPercent(hundredths)).toBe(expected);
});

it('prints another word for no percent where asked', () => {
  expect(formatPercent(null, 'ไม่มี')).toBe('ไม่มี');
});
