import { nearest } from '../../../src/core/text/nearest';

const HEADERS = ['รหัส', 'มิติ', 'ประเภท', 'งบประมาณ (บาท)', 'หน่วยงานรับผิดชอบ', 'หมายเหตุ'];

it.each([
  ['มติ', 'มิติ'],
  ['มิติ', 'มิติ'],
  ['งบประมาน(บาท)', 'งบประมาณ (บาท)'],
  ['หน่วยงานที่รับผิดชอบ', 'หน่วยงานรับผิดชอบ'],
  ['หมายเหต', 'หมายเหตุ'],
  ['ปรเภท', 'ประเภท'],
  ['วัตถุประสงค์', null],
  ['ก', null],
  ['', null],
  ['...', null],
])('the header nearest to %j is %j', (word, expected) => {
  expect(nearest(word, HEADERS)).toBe(expected);
});

it('goes as far as a third of the word', () => {
  expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
  expect(nearest('abcdef', ['abcxyz'])).toBeNull();
});

it('takes a text too long for a label only as it stands', () => {
  const long = 'ก'.repeat(600);
  expect(nearest(long, [`${long}ข`, `"${long}"`])).toBe(`"${long}"`);
  expect(nearest(long, [`${long}ข`])).toBeNull();
});

it('holds to the distance asked for', () => {
  expect(nearest('ประเท', ['ประเภท'], 0)).toBeNull();
  expect(nearest('ประเท', ['ประเภท'], 1)).toBe('ประเภท');
  expect(nearest('ก', ['ข'], 1)).toBe('ข');
});

it('takes the nearer, and of equals the first', () => {
  expect(nearest('abcdef', ['abcxyz', 'abcdex', 'abcdey'])).toBe('abcdex');
});

it('never takes a candidate without letters', () => {
  expect(nearest('กข', ['', '...'], 5)).toBeNull();
  expect(nearest('กขค', [])).toBeNull();
});
