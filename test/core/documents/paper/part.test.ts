import {
  draftCell,
  isUntouched,
  type PaperPart,
  paragraphsOf,
} from '../../../../src/core/documents/paper/part';
import type { PaperText } from '../../../../src/core/records/records';
import { dataWith } from '../tharae';

const TITLE = 'บันทึกรายงานผล';
const PART: PaperPart = {
  name: 'ต้นเรื่อง',
  about: 'ที่มา',
  draft: ({ tables }) => ['ตามแผน', `ปี ${tables.fiscalYear}`],
};

function printed(text: Partial<PaperText> | null): readonly string[] {
  const row: PaperText = { row: 2, document: TITLE, part: PART.name, text: '', draft: '', ...text };
  return paragraphsOf(TITLE, PART, dataWith({ texts: text ? [row] : [] }));
}

const DRAFT = ['ตามแผน', 'ปี 2564'];
const UNTOUCHED = draftCell(['ร่างของปีก่อน']);

test.each([
  ['no row', null, DRAFT],
  ['a blank row', { text: '' }, DRAFT],
  ['a draft of older figures that nobody touched', { ...UNTOUCHED, draft: UNTOUCHED.mark }, DRAFT],
  ['another document’s text', { document: 'เล่มแผน', text: 'อื่น' }, DRAFT],
  ['another passage', { part: 'ข้อเสนอ', text: 'อื่น' }, DRAFT],
  ['the office’s own words', { text: 'ข้อความ\n\n  ย่อหน้าสอง ' }, ['ข้อความ', 'ย่อหน้าสอง']],
  [
    'a draft that was changed',
    { text: `${UNTOUCHED.text} แก้แล้ว`, draft: UNTOUCHED.mark },
    ['ร่างของปีก่อน แก้แล้ว'],
  ],
  ['names typed with other spaces', { document: 'บันทึก รายงานผล', text: 'ของเรา' }, ['ของเรา']],
] as const)('%s', (_, text, expected) => {
  expect(printed(text)).toEqual(expected);
});

test('a draft is known by its words, however its spaces come back from the sheet', () => {
  const { text, mark } = draftCell(['ร้อยละ\u00a050', 'สอง']);
  expect(isUntouched({ text: text.replace(/\u00a0/g, ' '), draft: mark })).toBe(true);
  expect(isUntouched({ text: `${text}.`.replace('50', '51'), draft: mark })).toBe(false);
  expect(isUntouched({ text: '', draft: '' })).toBe(false);
});
