import {
  defaultsToOfficialFont,
  inGoogleFont,
} from '../../../../src/core/documents/template/font-profile';
import { attribute, elements, first } from '../docx-reader';
import { filledMemo } from '../shipped';
import { THARAE } from '../tharae';

const run = (inside: string): string => `<w:rPr>${inside}</w:rPr>`;
const sized = (size: number): string => `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
const font = (name: string): string => `<w:rFonts w:ascii="${name}" w:cs="${name}"/>`;

test('the official profile leaves the template as it is', async () => {
  const [plain, official] = [await filledMemo(THARAE), await filledMemo(THARAE, 'official')];
  expect(Buffer.compare(plain.bytes, official.bytes)).toBe(0);
});

test('the google profile names Sarabun and no official font, in smaller sizes', async () => {
  const memo = await filledMemo(THARAE, 'google');
  const xml = memo.names.filter((name) => name.endsWith('.xml')).map((name) => memo.xml(name));
  expect(xml.join('')).not.toContain('TH Sarabun');
  const defaults = first(memo.part('word/styles.xml'), 'w:docDefaults');
  expect(attribute(defaults, 'w:rFonts', 'w:cs')).toBe('Sarabun');
  expect(attribute(defaults, 'w:szCs', 'w:val')).toBe('22');
  expect(attribute(defaults, 'w:spacing', 'w:lineRule')).toBe('auto');
  const sizes = new Set(elements(memo.body, 'w:szCs').map((one) => one.getAttribute('w:val')));
  expect(sizes).toEqual(new Set(['40', '28', '20', '19']));
});

test('text in a font of the office’s own choice keeps font and size', () => {
  expect(inGoogleFont(run(font('Kanit') + sized(32)), true)).toBe(run(font('Kanit') + sized(32)));
});

test.each(['TH SarabunPSK', 'TH Sarabun New', 'TH SarabunIT๙', 'THSarabunPSK'])(
  '%s is the official font',
  (name) => {
    expect(inGoogleFont(run(font(name) + sized(32)), false)).toBe(run(font('Sarabun') + sized(22)));
  },
);

test('sizes without a font go by the template’s own default', () => {
  expect(inGoogleFont(run(sized(58)), true)).toBe(run(sized(40)));
  expect(inGoogleFont(run(sized(58)), false)).toBe(run(sized(58)));
  expect(inGoogleFont(run(sized(36)), true)).toBe(run(sized(24)));
});

test('a template that came back from Google Docs is left alone', () => {
  const styles = `<w:rPrDefault>${run(font('Sarabun') + sized(22))}</w:rPrDefault>`;
  expect(defaultsToOfficialFont(styles)).toBe(false);
  expect(inGoogleFont(styles, false)).toBe(styles);
});
