import { type CellName, findingsInCell } from '../../support/cell-findings';
import { LONG_TEXTS } from '../text/hard-text';

const letters = (text: string, name: CellName = 'note') =>
  findingsInCell(name, text, 'letters-foreign').map(({ params }) => params.letter);

it.each([
  ['Tamil', 'เจตนา\u0baeณฑล', '\u0bae'],
  ['Katakana at the end of a word', 'กุตุ\u30e0 และ', '\u30e0'],
  ['Lao', 'เทศบา\u0ea5', '\u0ea5'],
  ['a Lao vowel', 'เทศบาล\u0eb5', '\u0eb5'],
  ['Cyrillic before a word', '\u0430เทศบาล', '\u0430'],
  ['Khmer', 'ก\u1780ข', '\u1780'],
  ['a lone Chinese character', 'คน\u4ebaไทย', '\u4eba'],
])('finds %s', (_, text, letter) => {
  expect(letters(text)).toEqual([letter]);
  expect(letters(text, 'unit')).toEqual([letter]);
});

it.each([
  ['Latin', 'ประเมิน ITAของเทศบาลผ่านQR codeและé'],
  ['Greek', 'ยาว 5 μม. และΩก'],
  ['digits and signs', 'กลุ่ม ๑2➀✓ข ร้อยละ 5°ค ½ถ้วย ㎡ ก๏ข๚'],
  ['old glyphs', 'ที\uf70a'],
  ['Lao apart', 'ภาษาลาว (\u0ea5\u0eb2\u0ea7) และ \u0ea5\u0eb2\u0ea7'],
  ['a Chinese word', 'ภาษาจีน\u4e2d\u6587ว่า'],
  ['emoji', 'ยินดี😀ค่ะ'],
])('takes %s', (_, text) => {
  expect(letters(text)).toEqual([]);
});

it('shows the word around it', () => {
  const [finding] = findingsInCell('note', 'ประกาศ เจตนา\u0baeณฑล ของ', 'letters-foreign');
  expect(finding?.params.found).toBe('เจตนา\u0baeณฑล');
});

it.each([...LONG_TEXTS, ['Lao letters', '\u0ea5'.repeat(50_000)] as const])(
  'reads fifty thousand characters of %s in no time',
  (_, text) => {
    const start = performance.now();
    letters(text);
    letters(`${text}\u0ea5`);
    expect(performance.now() - start).toBeLessThan(20_000);
  },
);
