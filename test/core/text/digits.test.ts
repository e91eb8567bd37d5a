import * as fc from 'fast-check';
import { hasMixedDigits, toArabicDigits, toThaiDigits } from '../../../src/core/text/digits';
import { hardText } from './hard-text';

it.each([
  ['0123456789', '๐๑๒๓๔๕๖๗๘๙'],
  ['1.1 โครงการ', '๑.๑ โครงการ'],
  ['ไม่มีเลข', 'ไม่มีเลข'],
])('%j in Thai digits is %j, and back', (arabic, thai) => {
  expect(toThaiDigits(arabic)).toBe(thai);
  expect(toArabicDigits(thai)).toBe(arabic);
});

it('loses nothing on the way to Thai digits and back', () => {
  fc.assert(
    fc.property(hardText, (text) => {
      expect(toArabicDigits(toThaiDigits(text))).toBe(toArabicDigits(text));
      expect(toThaiDigits(toArabicDigits(text))).toBe(toThaiDigits(text));
    }),
  );
});

it.each([
  ['๒0,๐๐๐', true],
  ['20,๐๐๐', true],
  ['ปี 25๖๖', true],
  ['๑.1', true],
  ['20,000 ๒๐,๐๐๐', false],
  ['๑/2564', false],
  ['พ.ศ.๒๕๖๔-2568', false],
  ['ข้อ 1. ๒๐,๐๐๐', false],
  ['๒๐,๐๐๐.00', true],
  ['', false],
])('hasMixedDigits(%j) is %j', (text, expected) => {
  expect(hasMixedDigits(text)).toBe(expected);
});
