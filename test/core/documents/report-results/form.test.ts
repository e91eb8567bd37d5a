import type { Element } from '@xmldom/xmldom';
import { reportResults } from '../../../../src/core/documents/report-results/report-results';
import { attribute, elements, first, textOf } from '../docx-reader';
import { filledPaper } from '../shipped';
import { NINE } from './fixture';

const paper = filledPaper(reportResults, NINE);

async function paragraph(start: string): Promise<Element> {
  const found = (await paper).paragraphs.find((one) =>
    textOf(one)
      .replace(/\u00a0/g, ' ')
      .startsWith(start),
  );
  if (!found) throw new Error(`no paragraph that starts with ${start}`);
  return found;
}

function look(one: Element): readonly [bold: boolean, halfPoints: string, alignment: string] {
  const bold = elements(one, 'w:bCs').length > 0 && elements(one, 'w:b').length > 0;
  return [bold, attribute(one, 'w:szCs', 'w:val'), attribute(one, 'w:jc', 'w:val')];
}

test('one upright A4 section: left 3 cm, right and bottom 2, top 2.5', async () => {
  const { sections } = await paper;
  expect(sections).toHaveLength(1);
  const [page, margins] = ['w:pgSz', 'w:pgMar'].map((name) => first(sections[0] as Element, name));
  expect(['w', 'h', 'orient'].map((name) => page?.getAttribute(`w:${name}`))).toEqual([
    '11906',
    '16838',
    'portrait',
  ]);
  expect(
    ['top', 'bottom', 'left', 'right'].map((side) => margins?.getAttribute(`w:${side}`)),
  ).toEqual(['1417', '1134', '1701', '1134']);
});

test('pages are numbered in Thai digits but for the first', async () => {
  const [section] = (await paper).sections as [Element];
  expect(attribute(section, 'w:pgNumType', 'w:fmt')).toBe('thaiNumbers');
  expect(elements(section, 'w:titlePg')).toHaveLength(1);
  const header = textOf((await paper).part('word/header1.xml').documentElement as Element);
  expect(header).toBe('-  -');
});

test('the head is centred, bold, 18 points', async () => {
  for (const start of ['รายงานผลการดำเนินการตาม', 'ประจำปีงบประมาณ', 'เทศบาลตำบลท่าแร่', 'อำเภอ']) {
    expect(look(await paragraph(start))).toEqual([true, '36', 'center']);
  }
});

test('dimensions, headings, items and labels are bold and never alone at the foot', async () => {
  for (const [start, size] of [
    ['มิติที่ ๑ การ', '36'],
    ['๑.๑ หัวข้อใหญ่', ''],
    ['๑.๑.๒ หัวข้อย่อยสอง', ''],
    ['๑. โครงการ', ''],
    ['การดำเนินการ', ''],
    ['ผลผลิต', ''],
    ['สรุปผลการดำเนินการ', ''],
  ] as const) {
    const one = await paragraph(start);
    expect([start, ...look(one)]).toEqual([start, true, size, '']);
    expect(elements(one, 'w:keepNext')).toHaveLength(1);
  }
  expect(look(await paragraph('๑. ประชุม'))).toEqual([false, '', '']);
});

test('passages are indented 2.5 cm, the texts of an item stand 1.75 cm in', async () => {
  for (const start of ['เทศบาลตำบลท่าแร่ใช้', 'รายงานฉบับนี้', 'แผนมีโครงการ']) {
    expect(attribute(await paragraph(start), 'w:ind', 'w:firstLine')).toBe('1417');
  }
  expect(attribute(await paragraph('๑. ประชุม'), 'w:ind', 'w:left')).toBe('992');
});

test('tables repeat their header and no row splits', async () => {
  const { tables } = await paper;
  expect(tables.map(({ headerRows, rows, whole }) => [headerRows, rows.length, whole])).toEqual([
    [1, 3, true],
    [1, 4, true],
    [1, 6, true],
  ]);
  expect(tables.map(({ rows }) => rows[0]?.map(({ text }) => text.replace(/\n/g, '')))).toEqual([
    ['ลำดับ', 'รหัส', 'รายการ', 'หน่วยงานรับผิดชอบ', 'สถานะ'],
    ['รหัส', 'รายการ', 'หน่วยงานรับผิดชอบ'],
    [
      'มิติ',
      'รายการในแผน',
      'รายงานผลในรอบนี้',
      'ดำเนินการแล้วเสร็จ',
      'อยู่ระหว่างดำเนินการ',
      'ไม่สามารถดำเนินการได้',
      'ยังไม่มีรายงานผล',
    ],
  ]);
});

test('it ends with the reporter, centred on the right half', async () => {
  const { paragraphs } = await paper;
  const last = paragraphs.slice(-2);
  expect(last.map((one) => textOf(one))).toEqual(['(ผู้รายงาน)', 'เจ้าพนักงานธุรการปฏิบัติงาน']);
  for (const one of last) {
    expect(attribute(one, 'w:jc', 'w:val')).toBe('center');
    expect(Number(attribute(one, 'w:ind', 'w:left'))).toBe(Math.round((11906 - 1701 - 1134) / 2));
  }
});
