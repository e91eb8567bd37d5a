import * as fc from 'fast-check';
import { bahtWords } from '../../../src/core/text/baht-words';

const DIGITS = ['ศูนย์', 'หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า'];
const PLACES = ['สิบ', 'ร้อย', 'พัน', 'หมื่น', 'แสน'];
const WORDS = new RegExp([...DIGITS, ...PLACES, 'ล้าน', 'เอ็ด', 'ยี่'].join('|'), 'g');

it.each([
  ['0', 'ศูนย์บาทถ้วน'],
  ['1', 'หนึ่งบาทถ้วน'],
  ['2', 'สองบาทถ้วน'],
  ['10', 'สิบบาทถ้วน'],
  ['11', 'สิบเอ็ดบาทถ้วน'],
  ['12', 'สิบสองบาทถ้วน'],
  ['20', 'ยี่สิบบาทถ้วน'],
  ['21', 'ยี่สิบเอ็ดบาทถ้วน'],
  ['31', 'สามสิบเอ็ดบาทถ้วน'],
  ['100', 'หนึ่งร้อยบาทถ้วน'],
  ['101', 'หนึ่งร้อยเอ็ดบาทถ้วน'],
  ['111', 'หนึ่งร้อยสิบเอ็ดบาทถ้วน'],
  ['121', 'หนึ่งร้อยยี่สิบเอ็ดบาทถ้วน'],
  ['1001', 'หนึ่งพันเอ็ดบาทถ้วน'],
  ['15000', 'หนึ่งหมื่นห้าพันบาทถ้วน'],
  ['20000', 'สองหมื่นบาทถ้วน'],
  ['90000', 'เก้าหมื่นบาทถ้วน'],
  ['160000', 'หนึ่งแสนหกหมื่นบาทถ้วน'],
  ['987654', 'เก้าแสนแปดหมื่นเจ็ดพันหกร้อยห้าสิบสี่บาทถ้วน'],
  ['1000000', 'หนึ่งล้านบาทถ้วน'],
  ['1000001', 'หนึ่งล้านเอ็ดบาทถ้วน'],
  ['1000010', 'หนึ่งล้านสิบบาทถ้วน'],
  ['11000000', 'สิบเอ็ดล้านบาทถ้วน'],
  ['21000021', 'ยี่สิบเอ็ดล้านยี่สิบเอ็ดบาทถ้วน'],
  ['101000000', 'หนึ่งร้อยเอ็ดล้านบาทถ้วน'],
  ['1000000000', 'หนึ่งพันล้านบาทถ้วน'],
  ['1000000000000', 'หนึ่งล้านล้านบาทถ้วน'],
  ['1000001000000', 'หนึ่งล้านเอ็ดล้านบาทถ้วน'],
  ['1000000000001', 'หนึ่งล้านล้านเอ็ดบาทถ้วน'],
  ['0.01', 'หนึ่งสตางค์'],
  ['0.11', 'สิบเอ็ดสตางค์'],
  ['0.25', 'ยี่สิบห้าสตางค์'],
  ['1.01', 'หนึ่งบาทหนึ่งสตางค์'],
  ['1.21', 'หนึ่งบาทยี่สิบเอ็ดสตางค์'],
  ['99.99', 'เก้าสิบเก้าบาทเก้าสิบเก้าสตางค์'],
  ['1000000.50', 'หนึ่งล้านบาทห้าสิบสตางค์'],
])('%s baht are %s', (baht, words) => {
  expect(bahtWords(Math.round(Number(baht) * 100))).toBe(words);
});

it('says the largest amount there is', () => {
  // 90,071,992,547,409.91 baht
  expect(bahtWords(Number.MAX_SAFE_INTEGER)).toBe(
    'เก้าสิบล้านเจ็ดหมื่นหนึ่งพันเก้าร้อยเก้าสิบสองล้าน' + 'ห้าแสนสี่หมื่นเจ็ดพันสี่ร้อยเก้าบาทเก้าสิบเอ็ดสตางค์',
  );
});

it.each([-1, 0.5, Number.NaN, 2 ** 53])('%j satang are no amount', (satang) => {
  expect(() => bahtWords(satang)).toThrow(RangeError);
});

it('says no two amounts alike', () => {
  const amount = fc.oneof(fc.nat(100000), fc.integer({ min: 0, max: 1e13 }));
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      expect(bahtWords(a) === bahtWords(b)).toBe(a === b);
    }),
  );
});

it('can be counted back to the amount', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(1000000), fc.maxSafeNat()), (satang) => {
      expect(satangOf(bahtWords(satang))).toBe(satang);
    }),
    { numRuns: 2000 },
  );
});

/** The amount that words say, by adding up: a second way round, sharing nothing with the first. */
function satangOf(words: string): number {
  const [, baht = '', satang = ''] = /^(?:(.+)บาท)?(?:ถ้วน|(.+)สตางค์)$/.exec(words) ?? [];
  return countOf(baht) * 100 + countOf(satang);
}

function countOf(words: string): number {
  let total = 0;
  let group = 0;
  let digit = 0;
  for (const word of words.match(WORDS) ?? []) {
    if (word === 'ล้าน') {
      total = (total + group + digit) * 1000000;
      group = 0;
      digit = 0;
    } else if (PLACES.includes(word)) {
      group += (digit || 1) * 10 ** (PLACES.indexOf(word) + 1);
      digit = 0;
    } else {
      digit = { เอ็ด: 1, ยี่: 2 }[word] ?? DIGITS.indexOf(word);
    }
  }
  return total + group + digit;
}
