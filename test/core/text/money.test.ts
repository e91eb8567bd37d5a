import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/text/cell';
import { toThaiDigits } from '../../../src/core/text/digits';
import {
  formatMoney,
  type MoneyProblem,
  plainMoney,
  readMoney,
} from '../../../src/core/text/money';

const TWENTY_THOUSAND = 2000000;

describe('readMoney takes', () => {
  it.each<Cell>([
    20000,
    '20000',
    '20,000',
    '๒๐,๐๐๐',
    '๒๐๐๐๐',
    '๒0,๐๐๐',
    '20,000.-',
    '๒๐,๐๐๐.-',
    '20,000 .-',
    '20,000.–',
    '20,000/-',
    '20,000.00',
    '20,000.0',
    '20,000 บาท',
    '20,000บาท',
    '20,000.- บาท',
    '฿20,000',
    '฿ 20,000.00',
    '20,000 บาทถ้วน',
    '20,000\nบาท ถ้วน',
    '  20,000\u00a0บาท\u200b',
  ])('%j as twenty thousand baht', (cell) => {
    expect(readMoney(cell)).toEqual({ ok: true, value: TWENTY_THOUSAND });
  });

  it.each<Cell>([
    0,
    -0,
    '0',
    '๐',
    '0.00',
    '○',
    ' ○ ',
    '◯',
    'O',
    'o',
    '〇',
    '⚪',
    '⚪\ufe0f',
    '-',
    '–',
    '—',
    '\u2212',
    '--',
    '-0-',
    '○ บาท',
    'ไม่ใช้งบประมาณ',
    'ไม่ ใช้งบประมาณ',
    '(ไม่ใช้งบประมาณ)',
    'ไม่มี',
    'ไม่ใช้งบ',
  ])('%j as no money', (cell) => {
    const reading = readMoney(cell);
    expect(reading).toEqual({ ok: true, value: 0 });
    expect(Object.is(reading.ok && reading.value, 0)).toBe(true);
  });

  it.each<Cell>(['', ' ', '\n', '\u200b', '\u00a0'])('%j as blank', (cell) => {
    expect(readMoney(cell)).toEqual({ ok: true, value: null });
  });

  it.each<[Cell, number]>([
    [0.25, 25],
    [0.1 + 0.2, 30],
    [1.005 - 0.005, 100],
    ['0.5', 50],
    ['1,234,567.89', 123456789],
    ['๑๕๐.๗๕', 15075],
    [99999999999.99, 9999999999999],
    ['99,999,999,999.99', 9999999999999],
    [12345678901.23, 1234567890123],
  ])('%j as %j satang', (cell, expected) => {
    expect(readMoney(cell)).toEqual({ ok: true, value: expected });
  });
});

describe('readMoney refuses', () => {
  it.each<[Cell, MoneyProblem]>([
    ['○ ๒๐,๐๐๐', 'money-two-amounts'],
    ['○\n๒๐,๐๐๐', 'money-two-amounts'],
    ['-\n20,000', 'money-two-amounts'],
    ['20,000 20,000', 'money-two-amounts'],
    ['20,000\n30,000 บาท', 'money-two-amounts'],
    ['20,000/30,000', 'money-two-amounts'],
    ['20,000-30,000', 'money-two-amounts'],
    ['20 000', 'money-two-amounts'],
    ['20,000 บาท 50 สตางค์', 'money-two-amounts'],
    ['○ ○', 'money-two-amounts'],
    ['ไม่ใช้งบประมาณ 20,000', 'money-two-amounts'],
    [-500, 'money-negative'],
    [-0.01, 'money-negative'],
    [-0.001, 'money-negative'],
    ['-500', 'money-negative'],
    ['–๕๐๐ บาท', 'money-negative'],
    ['\u2212500', 'money-negative'],
    ['-฿500', 'money-negative'],
    ['฿-500', 'money-negative'],
    ['(500)', 'money-negative'],
    ['(500.00 บาท)', 'money-negative'],
    [0.001, 'money-fraction'],
    [20000.005, 'money-fraction'],
    [12345678901.234, 'money-fraction'],
    ['20.000', 'money-fraction'],
    ['20,000.125', 'money-fraction'],
    [1e11, 'money-too-large'],
    [1e300, 'money-too-large'],
    ['100,000,000,000', 'money-too-large'],
    ['9'.repeat(400), 'money-too-large'],
    ['2,00,00', 'money-not-a-number'],
    ['20,00', 'money-not-a-number'],
    ['2000,000', 'money-not-a-number'],
    ['20,000,', 'money-not-a-number'],
    ['039', 'money-not-a-number'],
    ['20.', 'money-not-a-number'],
    ['1e5', 'money-not-a-number'],
    ['2O,OOO', 'money-not-a-number'],
    ['ประมาณ 20,000', 'money-not-a-number'],
    ['20,000 บาท/ปี', 'money-not-a-number'],
    ['20,000 ดอลลาร์', 'money-not-a-number'],
    ['ตามข้อบัญญัติ', 'money-not-a-number'],
    ['บาท', 'money-not-a-number'],
    [true, 'money-not-a-number'],
    [false, 'money-not-a-number'],
    [Number.NaN, 'money-not-a-number'],
    [Number.POSITIVE_INFINITY, 'money-not-a-number'],
    ['#REF!', 'cell-error'],
    ['Loading...', 'cell-error'],
    [{ day: '2021-03-31' }, 'money-is-date'],
  ])('%j as %s', (cell, problem) => {
    expect(readMoney(cell)).toEqual({ ok: false, problem });
  });
});

it.each([
  [0, '0.00', '0.00'],
  [5, '0.05', '0.05'],
  [100, '1.00', '1.00'],
  [99999, '999.99', '999.99'],
  [100000, '1,000.00', '1000.00'],
  [16000000, '160,000.00', '160000.00'],
  [123456789012, '1,234,567,890.12', '1234567890.12'],
  [-50, '-0.50', '-0.50'],
  [-12345678, '-123,456.78', '-123456.78'],
])('%j satang print as %s, plainly %s', (satang, formatted, plain) => {
  expect(formatMoney(satang)).toBe(formatted);
  expect(plainMoney(satang)).toBe(plain);
});

it.each([0.5, Number.NaN, 2 ** 53])('%j is no amount to print', (satang) => {
  expect(() => formatMoney(satang)).toThrow(RangeError);
  expect(() => plainMoney(satang)).toThrow(RangeError);
});

it('reads what it prints, in both kinds of digits, and as a number', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e13 - 1 }), (satang) => {
      const forms: Cell[] = [
        formatMoney(satang),
        plainMoney(satang),
        `${toThaiDigits(formatMoney(satang))} บาท`,
        satang / 100,
      ];
      expect(forms.map(readMoney)).toEqual(forms.map(() => ({ ok: true, value: satang })));
    }),
    { numRuns: 2000 },
  );
});
