import { memoApproval } from '../../../../src/core/documents/memo-approval/memo-approval';
import { attribute, elements, textOf } from '../docx-reader';
import { KOKKATUM } from '../kokkatum';
import {
  garudaSlots,
  inOrderOfPaper,
  isBold,
  pageOf,
  paragraphWith,
  sizeOf,
  twips,
} from '../paper-form';
import { filledPaper } from '../shipped';

const HEADINGS = ['เรื่องเดิม', 'ข้อเท็จจริง', 'ข้อกฎหมาย', 'ข้อเสนอเพื่อพิจารณา'];
const paper = () => filledPaper(memoApproval, KOKKATUM);

test('the memo’s page, numbered in Thai digits but for the first', async () => {
  const { sections } = await paper();
  expect(sections.map(pageOf)).toEqual([
    {
      size: [twips(21), twips(29.7)],
      margins: [twips(1.5), twips(2), twips(2), twips(3)],
      digits: 'thaiNumbers',
      firstDiffers: true,
    },
  ]);
});

test('the place of the Garuda is 1.5 cm high, in the upper left cell', async () => {
  const made = await paper();
  expect(garudaSlots(made)).toEqual([{ height: 15, align: '' }]);
  const [cell] = elements(made.body, 'w:tc');
  expect(cell && elements(cell, 'wp:inline')).toHaveLength(1);
});

test('the title is bold 29 points, the labels bold 20', async () => {
  const made = await paper();
  const title = paragraphWith(made, 'บันทึกข้อความ');
  expect([sizeOf(title), isBold(title)]).toEqual(['58', true]);
  for (const label of ['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง']) {
    const one = made.paragraphs.find((each) => textOf(each) === label);
    expect([label, one && sizeOf(one), one && isBold(one)]).toEqual([label, '40', true]);
  }
});

test('its parts follow each other as on paper, under bold headings 6 points apart', async () => {
  const made = await paper();
  const parts = [
    'บันทึกข้อความ',
    'เรียน  นายกเทศมนตรีตำบลกกตูม',
    ...HEADINGS,
    'จึงเรียนมาเพื่อโปรดพิจารณา',
    '(ผู้เสนอ)',
    'ความเห็นของหัวหน้าสำนักปลัด',
    'ความเห็นของปลัด',
    'ความเห็นของนายกเทศมนตรี',
  ];
  expect(inOrderOfPaper(made, parts)).toEqual(parts);
  for (const heading of HEADINGS) {
    const one = made.paragraphs.find((each) => textOf(each) === heading);
    expect(one && [isBold(one), attribute(one, 'w:spacing', 'w:before')]).toEqual([true, '120']);
    expect(one && elements(one, 'w:keepNext')).toHaveLength(1);
  }
  expect(made.text).not.toContain('ขอแสดงความนับถือ');
});

test('each opinion is one row that may not split', async () => {
  const { tables } = await paper();
  const blocks = tables.filter(({ rows }) => rows[0]?.[0]?.text.startsWith('ความเห็น'));
  expect(blocks.map(({ rows, whole }) => [rows.length, whole])).toEqual([
    [1, true],
    [1, true],
    [1, true],
  ]);
});
