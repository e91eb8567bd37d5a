import * as fc from 'fast-check';
import { matchKey, normalise, squish } from '../../../src/core/text/thai';
import { hardText } from './hard-text';

// Escapes, not letters, wherever an editor might put the marks in order by itself.
describe('normalise', () => {
  it.each([
    ['plain text', 'มิติที่ ๑ (บาท)\n\t20,000', 'มิติที่ ๑ (บาท)\n\t20,000'],
    ['ำ of two characters', 'ท\u0e4d\u0e32', 'ท\u0e33'],
    ['น้ำ with the tone inside ำ', 'น\u0e4d\u0e49\u0e32', 'น\u0e49\u0e33'],
    ['น้ำ with the tone before a decomposed ำ', 'น\u0e49\u0e4d\u0e32', 'น\u0e49\u0e33'],
    ['น้ำ with the tone after ำ', 'น\u0e33\u0e49', 'น\u0e49\u0e33'],
    ['น้ำ with the tone after a decomposed ำ', 'น\u0e4d\u0e32\u0e49', 'น\u0e49\u0e33'],
    ['ำ typed twice is left to be seen', 'ท\u0e33\u0e49\u0e33', 'ท\u0e49\u0e33\u0e33'],
    ['thanthakhat before tone', 'ก\u0e4c\u0e49', 'ก\u0e49\u0e4c'],
    ['a nikhahit of its own', 'พุท\u0e3aธ\u0e4d', 'พุท\u0e3aธ\u0e4d'],
    ['ก่า is left alone', 'ก\u0e48\u0e32', 'ก\u0e48\u0e32'],
    ['เเ for แ', 'เเผน', 'แผน'],
    ['เเ for แ before another syllable', 'เเม่ค้า เเละ เเนวทาง', 'แม่ค้า และ แนวทาง'],
    ['one เ too many', 'การเเฝ้าระวัง เเขา เเท่า', 'การเฝ้าระวัง เขา เท่า'],
    ['nothing where เเ may be either', 'เเกล้า', 'เเกล้า'],
    ['เเ with a zero-width space between', 'เ\u200bเผน', 'แผน'],
    ['tone before upper vowel', 'ท\u0e48\u0e35', 'ท\u0e35\u0e48'],
    ['tone before lower vowel', 'ผ\u0e49\u0e39', 'ผ\u0e39\u0e49'],
    ['tone before mai han akat', 'ต\u0e49\u0e31ง', 'ต\u0e31\u0e49ง'],
    ['thanthakhat before vowel', 'สิทธ\u0e4c\u0e34', 'สิทธ\u0e34\u0e4c'],
    ['a vowel typed twice', 'ท\u0e35\u0e35\u0e48', 'ท\u0e35\u0e48'],
    ['a tone typed twice', 'ท\u0e35\u0e48\u0e48', 'ท\u0e35\u0e48'],
    ['shapes of an old PDF font', 'ท\uf702\uf70a ป\uf702', 'ท\u0e35\u0e48 ป\u0e35'],
    ['zero-width, BOM, soft hyphen, bidi', '\ufeffก\u200bข\u00adค\u200e\u202bง\u2066', 'กขคง'],
    ['no-break spaces', 'ก\u00a0ข\u202fค', 'ก ข ค'],
    ['Windows and old Mac line ends', 'ก\r\nข\rค', 'ก\nข\nค'],
    ['soft line breaks of Docs', '20\u000b30\u202840', '20\n30\n40'],
    ['other controls', 'ก\u0000\u0007\u001bข\u007f\u0090', 'กข'],
    ['Latin accents', 'e\u0301', '\u00e9'],
    ['own digits', '๒๐ 20', '๒๐ 20'],
    ['marks of two scripts are left alone', 'ก\u0e48\u0327\u0e34', 'ก\u0e48\u0327\u0e34'],
    ['more marks than any writing stacks', `ก${'\u0301'.repeat(99)}ข`, `ก${'\u0301'.repeat(30)}ข`],
    ['an unpaired surrogate', 'ก\ud800', 'ก\ud800'],
  ])('%s', (_, text, expected) => {
    expect(normalise(text)).toBe(expected);
  });

  it('is idempotent and ends in NFC', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
      }),
      { numRuns: 5000 },
    );
  });

  it('takes every order of the marks of one consonant to one text', () => {
    const marks = fc.uniqueArray(fc.constantFrom('\u0e49', '\u0e34', '\u0e4c'), { minLength: 2 });
    fc.assert(
      fc.property(marks, (some) => {
        expect(normalise(`ก${some.join('')}`)).toBe(normalise(`ก${[...some].sort().join('')}`));
      }),
    );
  });
});

describe('squish', () => {
  it.each([
    ['  ก  ข\n\nค\t', 'ก ข ค'],
    ['\u00a0ก\u3000\u2003ข', 'ก ข'],
    ['งบประมาณ\r\n(บาท)', 'งบประมาณ (บาท)'],
    ['\u200b \ufeff', ''],
    ['ก ข', 'ก ข'],
  ])('%j', (text, expected) => {
    expect(squish(text)).toBe(expected);
  });

  it('is idempotent and leaves no double space', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        const once = squish(text);
        expect(squish(once)).toBe(once);
        expect(once).not.toMatch(/\s\s|^\s|\s$|[\n\t]/);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('matchKey', () => {
  it.each([
    ['งบประมาณ (บาท)', 'งบประมาณ(บาท)'],
    ['งบประมาณ\n(บาท)', '“งบประมาณ” บาท'],
    ['พ.ศ .', 'พ.ศ.'],
    ['งบประมาณ ๒๕๖๖', 'งบประมาณ 2566'],
    ['e-PlanNACC', 'E–PLANNACC'],
    ['หน่วยงาน/ผู้รับผิดชอบ', 'หน่วยงาน ผู้รับผิดชอบ'],
    ['ต่าง ๆ', 'ต่างๆ'],
    ['ด\u0e4dาเนินการ', 'ดำเนินการ'],
    ['เเผน', 'แผน'],
    ['เ.เผน', 'แผน'],
  ])('%j is the same as %j', (a, b) => {
    expect(matchKey(a)).toBe(matchKey(b));
  });

  it.each([
    ['มิติ', 'มติ'],
    ['ต่างๆ', 'ต่าง'],
    ['งบประมาณ 2566', 'งบประมาณ 2567'],
    ['จำนวน %', 'จำนวน'],
    ['ฯลฯ', ''],
  ])('%j is not the same as %j', (a, b) => {
    expect(matchKey(a)).not.toBe(matchKey(b));
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(hardText, (text) => {
        expect(matchKey(matchKey(text))).toBe(matchKey(text));
      }),
      { numRuns: 2000 },
    );
  });
});
