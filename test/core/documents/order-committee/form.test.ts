import { orderCommittee } from '../../../../src/core/documents/order-committee/order-committee';
import { attribute, elements } from '../docx-reader';
import { KOKKATUM } from '../kokkatum';
import { garudaSlots, inOrderOfPaper, isBold, pageOf, paragraphWith, twips } from '../paper-form';
import { filledPaper } from '../shipped';

const paper = () => filledPaper(orderCommittee, KOKKATUM);

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

test('its parts follow each other as on form ๔', async () => {
  const made = await paper();
  const parts = [
    'คำสั่งเทศบาลตำบลกกตูม',
    'ที่  ๑๓๗/๒๕๖๕',
    'เรื่อง  แต่งตั้งคณะกรรมการ',
    'ด้วยเทศบาลตำบลกกตูม',
    'อาศัยอำนาจตามความในมาตรา ๔๘ เตรส',
    '๑.\n',
    'ให้คณะกรรมการมีอำนาจหน้าที่ ดังนี้',
    '๑. ศึกษา',
    '๔. สรุป',
    'ทั้งนี้ ตั้งแต่บัดนี้เป็นต้นไป',
    'สั่ง ณ วันที่',
    '(ผู้บริหาร)',
    'นายกเทศมนตรีตำบลกกตูม',
  ];
  expect(inOrderOfPaper(made, parts.slice(0, -1))).toEqual(parts.slice(0, -1));
  for (const text of parts.slice(0, 3)) {
    const one = paragraphWith(made, text);
    expect([isBold(one), attribute(one, 'w:jc', 'w:val')]).toEqual([true, 'center']);
  }
});

test('the members stand in three columns after their numbers, without rules, in rows that may not split', async () => {
  const made = await paper();
  const [table] = made.tables;
  expect(made.tables).toHaveLength(1);
  expect(table?.whole).toBe(true);
  expect(table?.rows.map((row) => row.map(({ text }) => text)).slice(5)).toEqual([
    ['๖.', 'คนที่ 6', 'นักทรัพยากรบุคคลชำนาญการ', 'คณะกรรมการ'],
    ['๗.', 'คนที่ 7', 'หัวหน้าสำนักปลัด', 'คณะกรรมการ/เลขานุการ'],
    ['๘.', 'คนที่ 8', 'เจ้าพนักงานธุรการ', 'คณะกรรมการ/ผู้ช่วยเลขานุการ'],
  ]);
  const borders = elements(made.body, 'w:tbl').flatMap((one) =>
    ['w:top', 'w:bottom', 'w:left', 'w:right', 'w:insideH', 'w:insideV'].flatMap((side) =>
      elements(one, side).map((border) => border.getAttribute('w:val')),
    ),
  );
  expect(borders.filter((border) => border !== 'none' && border !== null)).toEqual([]);
});

test('the signature is kept with the day', async () => {
  const made = await paper();
  for (const text of ['ทั้งนี้ ตั้งแต่', 'สั่ง ณ วันที่', '(ผู้บริหาร)']) {
    expect(elements(paragraphWith(made, text), 'w:keepNext')).toHaveLength(1);
  }
});
