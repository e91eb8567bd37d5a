import { announcement } from '../../../../src/core/documents/announcement/announcement';
import { attribute, elements } from '../docx-reader';
import { KOKKATUM } from '../kokkatum';
import { garudaSlots, inOrderOfPaper, isBold, pageOf, paragraphWith, twips } from '../paper-form';
import { filledPaper } from '../shipped';

const paper = () => filledPaper(announcement, KOKKATUM);

test('upright A4, 3 cm left and 2 cm right, numbered in Thai digits but for the first page', async () => {
  const { sections } = await paper();
  expect(sections.map(pageOf)).toEqual([
    {
      size: [twips(21), twips(29.7)],
      margins: [twips(2.5), twips(2), twips(2), twips(3)],
      digits: 'thaiNumbers',
      firstDiffers: true,
    },
  ]);
});

test('the place of the Garuda is 3 cm high, in the middle', async () => {
  expect(garudaSlots(await paper())).toEqual([{ height: 30, align: 'center' }]);
});

test('its parts follow each other as on form ๗', async () => {
  const parts = [
    'ประกาศเทศบาลตำบลกกตูม',
    'เรื่อง  ประกาศใช้แผนปฏิบัติการป้องกันการทุจริต',
    'ด้วยเทศบาลตำบลกกตูม',
    'จึงประกาศให้ทราบโดยทั่วกัน',
    'ประกาศ ณ วันที่',
    '(ผู้บริหาร)',
    'นายกเทศมนตรีตำบลกกตูม',
  ];
  expect(inOrderOfPaper(await paper(), parts)).toEqual(parts);
});

test('title lines are bold in the middle, with a short rule below', async () => {
  const made = await paper();
  for (const text of ['ประกาศเทศบาลตำบลกกตูม', 'เรื่อง  ประกาศใช้']) {
    const one = paragraphWith(made, text);
    expect([isBold(one), attribute(one, 'w:jc', 'w:val')]).toEqual([true, 'center']);
  }
  const rules = made.paragraphs.filter((one) => elements(one, 'w:pBdr').length > 0);
  expect(rules.map((one) => attribute(one, 'w:bottom', 'w:val'))).toEqual(['single']);
});

test('text is indented 2.5 cm; name and position are centred on the right half, kept with the day', async () => {
  const made = await paper();
  const text = paragraphWith(made, 'ด้วยเทศบาลตำบลกกตูม');
  expect(attribute(text, 'w:ind', 'w:firstLine')).toBe(`${twips(2.5)}`);
  const name = paragraphWith(made, '(ผู้บริหาร)');
  expect(attribute(name, 'w:jc', 'w:val')).toBe('center');
  expect(attribute(name, 'w:ind', 'w:left')).toBe(`${Math.round(twips(16) / 2)}`);
  for (const kept of ['จึงประกาศให้ทราบ', 'ประกาศ ณ วันที่', '(ผู้บริหาร)']) {
    expect(elements(paragraphWith(made, kept), 'w:keepNext')).toHaveLength(1);
  }
});
