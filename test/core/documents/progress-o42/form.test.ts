import type { Element } from '@xmldom/xmldom';
import { progressO42 } from '../../../../src/core/documents/progress-o42/progress-o42';
import { attribute, elements, first, textOf } from '../docx-reader';
import { BANCHANG, measure, measuresOf } from '../measures';
import { filledPaper } from '../shipped';

/** Lengths of the official form in twips: 1 cm is 566.93. */
const CM = { 1.5: 850, 2: 1134, 21: 11906, 29.7: 16838 } as const;
const COLUMNS = [
  'ตัวชี้วัดของการประเมิน ITA',
  '(๑) ผู้รับผิดชอบหรือผู้ที่เกี่ยวข้อง',
  '(๒) ขั้นตอนหรือวิธีปฏิบัติ',
  '(๓) แนวทางการกำกับติดตามให้นำไปสู่การปฏิบัติและการรายงานผล',
  '(๔)ระยะเวลาดำเนินการ',
  'ยังไม่ดำเนินการ',
  'อยู่ระหว่างดำเนินการ',
  'ดำเนินการแล้ว',
  '(๕) การรายงานผลการดำเนินการ',
];

function paper(data = BANCHANG) {
  return filledPaper(progressO42, data);
}

test('the paper is A4 on its side, its pages numbered in Thai digits but for the first', async () => {
  const { sections } = await paper();
  expect(sections).toHaveLength(1);
  const [section] = sections as [Element];
  const [page, margins] = [first(section, 'w:pgSz'), first(section, 'w:pgMar')];
  expect(['w', 'h', 'orient'].map((key) => page.getAttribute(`w:${key}`))).toEqual([
    `${CM[29.7]}`,
    `${CM[21]}`,
    'landscape',
  ]);
  expect(
    ['top', 'bottom', 'left', 'right'].map((side) => margins.getAttribute(`w:${side}`)),
  ).toEqual([CM[2], CM[1.5], CM[2], CM[2]].map(String));
  expect(attribute(section, 'w:pgNumType', 'w:fmt')).toBe('thaiNumbers');
  expect(elements(section, 'w:titlePg')).toHaveLength(1);
});

test('title and tables follow each other, a heading above each table and kept with it', async () => {
  const { text, paragraphs } = await paper();
  const order = [
    'รายงานความก้าวหน้าการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    'ประจำปีงบประมาณ พ.ศ.\u00a0๒๕๖๖ (ข้อ O๔๒)',
    'เทศบาลตำบลบ้านฉาง',
    'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายใน (IIT)',
    'แบบวัดการรับรู้ของผู้มีส่วนได้เสียภายนอก (EIT)',
  ];
  const places = order.map((part) => `\n${text}`.indexOf(`\n${part}`));
  expect(places.filter((place) => place < 0)).toEqual([]);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  for (const part of order) {
    const one = paragraphs.find((candidate) => textOf(candidate) === part) as Element;
    expect(elements(one, 'w:keepNext')).toHaveLength(1);
    expect(elements(one, 'w:b')).not.toHaveLength(0);
  }
});

test('each table has the nine columns of the form, and its header repeats', async () => {
  const { tables } = await paper();
  expect(tables).toHaveLength(2);
  for (const { headerRows, rows } of tables) {
    expect(headerRows).toBe(1);
    expect(rows[0]?.map(({ text }) => text.replace(/\n/g, ''))).toEqual(COLUMNS);
  }
});

test('short rows may not split, tall ones may', async () => {
  const many = Array.from({ length: 30 }, (_, index) => `${index + 1}. ขั้นตอน`).join('\n');
  const data = measuresOf(['1. ขั้นตอน', many].map((steps) => measure({ name: 'ก', steps })));
  const rows = elements((await paper(data)).body, 'w:tr').slice(1);
  expect(rows.map((row) => elements(row, 'w:cantSplit').length)).toEqual([1, 0]);
});

test('a paragraph stands after the last table, as Word wants it', async () => {
  const { body } = await paper();
  const inside = Array.from(first(body, 'w:body').childNodes).map(({ nodeName }) => nodeName);
  expect(inside.slice(-3)).toEqual(['w:tbl', 'w:p', 'w:sectPr']);
});
