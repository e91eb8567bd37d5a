import { misreadLetters, withoutMisread } from '../../../src/core/text/misread';

it.each([
  ['ตามข้อ 039 และ OIT 042', 'ข้อ 039', 'ข้อ O39', 'ตามข้อ O39 และ OIT O42'],
  ['ตัวชี้วัดย่อยที่ 01', 'ตัวชี้วัดย่อยที่ 01', 'ตัวชี้วัดย่อยที่ O1', 'ตัวชี้วัดย่อยที่ O1'],
  ['พ.ศ . 2566', 'พ.ศ .', 'พ.ศ.', 'พ.ศ. 2566'],
  ['พ . ศ . 2566', 'พ . ศ .', 'พ.ศ.', 'พ.ศ. 2566'],
])('in “%s” finds “%s”', (text, found, right, whole) => {
  expect(misreadLetters(text)).toEqual({ found, right });
  expect(withoutMisread(text)).toBe(whole);
  expect(misreadLetters(whole)).toBeNull();
});

it.each([
  'โทร. 039-311111',
  'ข้อ 0391',
  'ข้อ 04/2566',
  'ข้อ 0.5',
  'ข้อ 39',
  'พ.ศ. 2566 และ พ. ศ. 2567',
  'รหัส 039',
])('finds nothing in “%s”', (text) => {
  expect(misreadLetters(text)).toBeNull();
});
