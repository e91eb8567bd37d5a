import type { Element } from '@xmldom/xmldom';
import { reportMeasures } from '../../../../src/core/documents/report-measures/report-measures';
import { attribute, elements, first, textOf } from '../docx-reader';
import { measure, measuresOf, NONGHUARAET } from '../measures';
import { filledPaper } from '../shipped';

/** Lengths of the official form in twips: 1 cm is 566.93. */
const CM = { 2: 1134, 2.5: 1417, 3: 1701, 21: 11906, 29.7: 16838 } as const;
const COLUMNS = [
  'มาตรการ/กิจกรรม',
  'ขั้นตอน/วิธีการปฏิบัติ',
  'หน่วยงานผู้รับผิดชอบ',
  'ระยะเวลาดำเนินการ',
  'สรุปผลการดำเนินการ',
  'ผลลัพธ์หรือความสำเร็จ',
];

function paper(data = NONGHUARAET) {
  return filledPaper(reportMeasures, data);
}

test('cover and text are upright, the table stands on its side', async () => {
  const { sections } = await paper();
  const pages = sections.map((section) => {
    const page = first(section, 'w:pgSz');
    return [page.getAttribute('w:w'), page.getAttribute('w:h'), page.getAttribute('w:orient')];
  });
  const upright = [`${CM[21]}`, `${CM[29.7]}`, 'portrait'];
  expect(pages).toEqual([upright, upright, [`${CM[29.7]}`, `${CM[21]}`, 'landscape']]);
  const sides = ['top', 'bottom', 'left', 'right'];
  const margins = first(sections[1] as Element, 'w:pgMar');
  expect(sides.map((side) => margins.getAttribute(`w:${side}`))).toEqual(
    [CM[2.5], CM[2], CM[3], CM[2]].map(String),
  );
});

test('the cover has no number, and pages are counted in Thai digits after it', async () => {
  const { sections } = await paper();
  const [cover, text, table] = sections as [Element, Element, Element];
  expect(elements(cover, 'w:headerReference')).toHaveLength(0);
  expect(attribute(text, 'w:pgNumType', 'w:start')).toBe('1');
  expect(elements(text, 'w:titlePg')).toHaveLength(1);
  expect(attribute(table, 'w:pgNumType', 'w:start')).toBe('');
  expect([text, table].map((one) => attribute(one, 'w:pgNumType', 'w:fmt'))).toEqual([
    'thaiNumbers',
    'thaiNumbers',
  ]);
});

test('the parts follow each other as on paper', async () => {
  const { text } = await paper();
  const order = [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    'ประจำปีงบประมาณ พ.ศ.\u00a0๒๕๖๘',
    'เทศบาลตำบลหนองหัวแรต',
    'อำเภอหนองบุญมาก จังหวัดนครราชสีมา',
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    'จากการวิเคราะห์ผลการประเมิน ITA เทศบาลตำบลหนองหัวแรตได้กำหนดมาตรการ',
    '๑.\u00a0มาตรการเสริมสร้างความซื่อสัตย์สุจริต',
    '๕.\u00a0มาตรการจัดการเรื่องร้องเรียนการทุจริต',
    'มาตรการ/กิจกรรม',
    '๑. มาตรการเสริมสร้างความซื่อสัตย์สุจริต',
    'มาตรการทั้งหมด ๕ มาตรการ มีรายงานผลแล้ว ๕ มาตรการ',
    '(ผู้รายงาน)',
    'หัวหน้าสำนักปลัดเทศบาล',
  ];
  let at = -1;
  for (const part of order) {
    at = text.indexOf(`\n${part}`, at + 1);
    expect([part, at >= 0]).toEqual([part, true]);
  }
});

test('the table has the columns of the paper, and its header repeats', async () => {
  const { tables } = await paper();
  const [table] = tables;
  expect(tables).toHaveLength(1);
  expect(table?.headerRows).toBe(1);
  expect(table?.rows[0]?.map(({ text }) => text.replace(/\n/g, ''))).toEqual(COLUMNS);
  expect(table?.rows).toHaveLength(6);
});

test('lines of a cell stay paragraphs, kept together', async () => {
  const { body } = await paper();
  const [row] = elements(body, 'w:tr').slice(1) as [Element];
  const results = elements(row, 'w:tc')[4] as Element;
  const lines = elements(results, 'w:p');
  expect(lines.map(textOf)).toEqual([
    '๑. มีคู่มือ',
    '๒. จัดโครงการแล้ว',
    '๓. ลงที่ www.nonghuaratcity.go.th/2568',
  ]);
  expect(lines.every((line) => elements(line, 'w:keepLines').length === 1)).toBe(true);
});

test('short rows may not split; one taller than most of a page may', async () => {
  const points = Array.from({ length: 40 }, (_, index) => `${index + 1}. ขั้นตอน`).join('\n');
  const steps = ['1. ขั้นตอน', points];
  const data = measuresOf(steps.map((text) => measure({ name: 'มาตรการ', steps: text })));
  const { body } = await paper(data);
  const [short, long] = elements(body, 'w:tr').slice(1) as [Element, Element];
  expect(elements(short, 'w:cantSplit')).toHaveLength(1);
  expect(elements(long, 'w:cantSplit')).toHaveLength(0);
  expect(textOf(long)).toContain('๔๐. ขั้นตอน');
});

test('the signature is centred on the right half and never alone on its page', async () => {
  const { paragraphs } = await paper();
  const name = paragraphs.find((one) => textOf(one) === '(ผู้รายงาน)') as Element;
  expect(attribute(name, 'w:jc', 'w:val')).toBe('center');
  expect(attribute(name, 'w:ind', 'w:left')).toBe(String(Math.round((CM[29.7] - 2 * CM[2]) / 2)));
  const summary = paragraphs[paragraphs.indexOf(name) - 1] as Element;
  expect(textOf(summary)).toContain('มาตรการทั้งหมด');
  for (const one of [name, summary]) expect(elements(one, 'w:keepNext')).toHaveLength(1);
});
