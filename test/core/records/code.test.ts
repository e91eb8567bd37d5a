import {
  compareCodes,
  holdsAnotherItem,
  readCode,
  splitCode,
} from '../../../src/core/records/code';
import { dimensionOf } from '../../../src/core/records/read-plan';

it.each([
  ['1.1', '1.1'],
  ['๑.๑๐', '1.10'],
  [' 4 . 99999 ', '4.99999'],
  ['2.3.', '2.3'],
  ['\u200b2.3', '2.3'],
  ['0.1', null],
  ['5.1', null],
  ['1.0', null],
  ['1.01', null],
  ['01.1', null],
  ['1.1.1', null],
  ['1', null],
  ['1,1', null],
  ['1.100000', null],
  ['-1.1', null],
  ['1.1ก', null],
  ['', null],
])('reads the code %j as %s', (text, code) => {
  expect(readCode(text)?.text ?? null).toBe(code);
});

it.each([
  ['๑.๑ โครงการ ก', '๑.๑', 'โครงการ ก'],
  ['1.10) มาตรการ', '1.10', 'มาตรการ'],
  ['1.1. กิจกรรม', '1.1', 'กิจกรรม'],
  ['๑.๑.๒ มาตรการ', '๑.๑.๒', 'มาตรการ'],
  ['1.1.2 มาตรการ', '1.1.2', 'มาตรการ'],
  ['1.12345 ก', '1.12345', 'ก'],
  ['โครงการ 1.1', '', 'โครงการ 1.1'],
  ['2567 โครงการ', '', '2567 โครงการ'],
  ['๑.๑', '๑.๑', ''],
])('splits %j', (printed, code, name) => {
  expect(splitCode(printed)).toEqual([code, name]);
});

it.each([
  ['โครงการ ก ๑.๒ โครงการ ข', true],
  ['โครงการ ก 1.2มาตรการ', true],
  ['โครงการตามมาตรา 1.2 วรรคสอง', false],
  ['โครงการ 5.1 โครงการ', false],
])('sees a second item in %j: %s', (name, expected) => {
  expect(holdsAnotherItem(name)).toBe(expected);
});

it('orders codes by number', () => {
  const codes = ['ก', '2.1', '1.10', '', '1.2', '1.1'];
  expect([...codes].sort(compareCodes)).toEqual(['1.1', '1.2', '1.10', '2.1', '', 'ก']);
});

it.each([
  [1, 1],
  ['๔', 4],
  ['มิติ 2', 2],
  ['มติที่๓', 3],
  ['มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต', 1],
  ['1.', 1],
  [1.5, null],
  ['1.1', null],
  ['1, 2', null],
  ['1-4', null],
  ['๑ และ ๒', null],
  ['4 มิติ', null],
  ['12', null],
  ['5', null],
  [true, null],
  [{ day: '2001-01-01' }, null],
  ['', null],
])('reads the dimension %j as %s', (cell, dimension) => {
  expect(dimensionOf(cell)).toBe(dimension);
});
