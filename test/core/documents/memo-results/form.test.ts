import type { Element } from '@xmldom/xmldom';
import { attribute, elements, first, textOf } from '../docx-reader';
import { filledMemo } from '../shipped';
import { dataWith, signer, THARAE } from '../tharae';

/** Lengths of the official form in twips: 1 cm is 566.93. */
const CM = { 1.5: 850, 2: 1134, 2.5: 1417, 3: 1701, 21: 11906, 29.7: 16838 } as const;

type Memo = Awaited<ReturnType<typeof filledMemo>>;

function paragraph(memo: Memo, text: string): Element {
  const found = memo.paragraphs.find((one) => textOf(one).includes(text));
  if (!found) throw new Error(`no paragraph with ${text}`);
  return found;
}

/** Half-points of a run's own size, '' where it has the document's. */
function size(one: Element): string {
  return attribute(one, 'w:szCs', 'w:val');
}

function isBold(one: Element): boolean {
  return elements(one, 'w:bCs').length > 0 && elements(one, 'w:b').length > 0;
}

test('the memo is upright A4 with the margins of the typing guide', async () => {
  const [memo] = (await filledMemo(THARAE)).sections as [Element];
  const [page, margins] = [first(memo, 'w:pgSz'), first(memo, 'w:pgMar')];
  expect([page.getAttribute('w:w'), page.getAttribute('w:h')]).toEqual([
    `${CM[21]}`,
    `${CM[29.7]}`,
  ]);
  expect(page.getAttribute('w:orient')).not.toBe('landscape');
  expect(
    ['top', 'bottom', 'left', 'right'].map((side) => margins.getAttribute(`w:${side}`)),
  ).toEqual([`${CM[1.5]}`, `${CM[2]}`, `${CM[3]}`, `${CM[2]}`]);
});

test('the tables stand on landscape pages after it', async () => {
  const { sections } = await filledMemo(THARAE);
  expect(sections).toHaveLength(2);
  const page = first(sections[1] as Element, 'w:pgSz');
  expect(page.getAttribute('w:orient')).toBe('landscape');
  expect([page.getAttribute('w:w'), page.getAttribute('w:h')]).toEqual([
    `${CM[29.7]}`,
    `${CM[21]}`,
  ]);
});

test('all text is TH SarabunPSK 16, in the properties that count for Thai', async () => {
  const defaults = first((await filledMemo(THARAE)).part('word/styles.xml'), 'w:rPrDefault');
  const fonts = first(defaults, 'w:rFonts');
  for (const script of ['ascii', 'hAnsi', 'cs', 'eastAsia']) {
    expect(fonts.getAttribute(`w:${script}`)).toBe('TH SarabunPSK');
  }
  expect(attribute(defaults, 'w:sz', 'w:val')).toBe('32');
  expect(attribute(defaults, 'w:szCs', 'w:val')).toBe('32');
  expect(attribute(defaults, 'w:lang', 'w:bidi')).toBe('th-TH');
});

test('the title is bold 29 points in the middle, the labels bold 20', async () => {
  const memo = await filledMemo(THARAE);
  const title = paragraph(memo, 'บันทึกข้อความ');
  expect([size(title), isBold(title), attribute(title, 'w:jc', 'w:val')]).toEqual([
    '58',
    true,
    'center',
  ]);
  for (const label of ['ส่วนราชการ', 'ที่', 'วันที่', 'เรื่อง']) {
    const one = memo.paragraphs.find((candidate) => textOf(candidate) === label) as Element;
    expect([label, size(one), isBold(one)]).toEqual([label, '40', true]);
  }
});

test('an empty slot of 1.5 cm waits for the Garuda at the upper left', async () => {
  const [top] = elements((await filledMemo(THARAE)).body, 'w:tbl') as [Element];
  expect(attribute(top, 'w:trHeight', 'w:val')).toBe(`${CM[1.5]}`);
  const [slot] = elements(top, 'w:tc') as [Element];
  expect(textOf(slot)).toBe('');
  const [picture] = elements(slot, 'wp:inline') as [Element];
  expect(attribute(picture, 'wp:docPr', 'descr')).toBe('ครุฑ');
  expect(attribute(picture, 'wp:extent', 'cy')).toBe(`${15 * 36_000}`);
});

test('values stand on dotted lines and nothing in the memo is ruled solid', async () => {
  const memo = await filledMemo(THARAE);
  const tables = elements(memo.body, 'w:tbl');
  const placing = tables.slice(0, -5);
  const styles = placing.flatMap((one) =>
    ['w:top', 'w:bottom', 'w:left', 'w:right', 'w:insideH', 'w:insideV'].flatMap((side) =>
      elements(one, side).map((border) => border.getAttribute('w:val')),
    ),
  );
  expect(new Set(styles)).toEqual(new Set(['none', 'dotted', null]));
  const labels = tables[1] as Element;
  for (const value of ['สำนักปลัดเทศบาล (งานนิติการ)', 'สน ๕๒๓๐๑/๑๗๙', '๓๑\u00a0มีนาคม\u00a0๒๕๖๔']) {
    const cell = elements(labels, 'w:tc').find((one) => textOf(one) === value) as Element;
    expect(attribute(cell, 'w:bottom', 'w:val')).toBe('dotted');
  }
});

test('the parts follow each other, with 6 points above and bold headings', async () => {
  const memo = await filledMemo(THARAE);
  const headings = ['ต้นเรื่อง', 'ข้อเท็จจริง', 'ข้อพิจารณา/ข้อเสนอแนะ'];
  for (const heading of headings) {
    const one = memo.paragraphs.find((candidate) => textOf(candidate) === heading) as Element;
    expect([isBold(one), attribute(one, 'w:spacing', 'w:before')]).toEqual([true, '120']);
    expect(elements(one, 'w:keepNext')).toHaveLength(1);
  }
  const order = [
    'บันทึกข้อความ',
    'เรียน  นายกเทศมนตรีตำบลท่าแร่',
    ...headings,
    'จึงเรียนมาเพื่อโปรดทราบและพิจารณา',
    '(ผู้รายงาน)',
    'ความเห็นหัวหน้าสำนักปลัด',
    'ความเห็นปลัดเทศบาล',
    'คำสั่งนายกเทศมนตรี',
    'เอกสารแนบ',
    'รายงานผลการนำแผนไปปฏิบัติ',
  ];
  const places = order.map((text) => memo.text.indexOf(`\n${text}`));
  expect(places.filter((place) => place < 0)).toHaveLength(0);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(memo.text).not.toContain('ขอแสดงความนับถือ');
});

test('body paragraphs are indented 2.5 cm', async () => {
  const memo = await filledMemo(THARAE);
  for (const text of ['นั้น บัดนี้ถึงกำหนด', 'ดำเนินการแล้วเสร็จ ๔๕', 'มิติที่\u00a0๔ แล้วเสร็จ', 'จึงเรียนมาเพื่อ']) {
    expect(attribute(paragraph(memo, text), 'w:ind', 'w:firstLine')).toBe(`${CM[2.5]}`);
  }
});

test('names in brackets and positions are centred on the right half', async () => {
  const memo = await filledMemo(THARAE);
  for (const text of ['(ผู้รายงาน)', 'เจ้าพนักงานธุรการปฏิบัติงาน', '(หัวหน้าสำนักปลัด)']) {
    const one = paragraph(memo, text);
    expect(attribute(one, 'w:jc', 'w:val')).toBe('center');
    expect(Number(attribute(one, 'w:ind', 'w:left'))).toBe(
      Math.round((CM[21] - CM[3] - CM[2]) / 2),
    );
  }
});

test('each opinion is one row that may not split, with two dotted lines', async () => {
  const memo = await filledMemo(THARAE);
  const blocks = memo.tables.filter(({ rows }) => /^(ความเห็น|คำสั่ง)/.test(rows[0]?.[0]?.text ?? ''));
  expect(blocks).toHaveLength(3);
  expect(blocks.every(({ rows, whole }) => rows.length === 1 && whole)).toBe(true);
  const last = blocks[2]?.rows[0]?.[0]?.text.split('\n').filter(Boolean);
  expect(last).toEqual([
    'คำสั่งนายกเทศมนตรี',
    '(ปลัดเทศบาล)',
    'ปลัดเทศบาล ปฏิบัติหน้าที่',
    'นายกเทศมนตรีตำบลท่าแร่',
  ]);
});

test('a chain of six signers makes six blocks in order', async () => {
  const chain = [1, 2, 3, 4, 5, 6].map((n) =>
    signer(n + 1, `ความเห็นลำดับ ${n}`, `ผู้ลงนาม ${n}`, ['ตำแหน่ง']),
  );
  const memo = await filledMemo(dataWith({ signers: chain }));
  const found = [...memo.text.matchAll(/ความเห็นลำดับ (.)/g)].map(([, digit]) => digit);
  expect(found.join('')).toBe('๑๒๓๔๕๖');
  expect(memo.blanks).toEqual(['ชื่อผู้รายงาน', 'ตำแหน่งผู้รายงาน']);
});

test('the attachments begin with their name, at the right', async () => {
  const memo = await filledMemo(THARAE);
  const name = memo.paragraphs.find((one) => textOf(one) === 'เอกสารแนบ') as Element;
  expect(attribute(name, 'w:jc', 'w:val')).toBe('right');
  expect(elements(name, 'w:keepNext')).toHaveLength(1);
});

test('pages are numbered in Thai digits but for the first', async () => {
  const memo = await filledMemo(THARAE);
  const formats = memo.sections.map((section) => attribute(section, 'w:pgNumType', 'w:fmt'));
  expect(formats).toEqual(['thaiNumbers', 'thaiNumbers']);
  expect(elements(memo.sections[0] as Element, 'w:titlePg')).toHaveLength(1);
});

test('the committee’s part has the form of the others', async () => {
  const reviews = {
    ...{ items: 65, reviewed: 65, notReviewed: 0, approved: 65 },
    ...{ correct: { open: 0, answered: 0 }, question: { open: 0, answered: 0 } },
    others: { all: 0, open: 0 },
  };
  const memo = await filledMemo(dataWith({ tables: { reviews } }));
  const heading = memo.paragraphs.find((one) => textOf(one) === 'ความเห็นของคณะกรรมการ') as Element;
  expect([isBold(heading), attribute(heading, 'w:spacing', 'w:before')]).toEqual([true, '120']);
  expect(elements(heading, 'w:keepNext')).toHaveLength(1);
  const text = paragraph(memo, 'คณะกรรมการพิจารณาแล้ว');
  expect(attribute(text, 'w:ind', 'w:firstLine')).toBe(`${CM[2.5]}`);
  const without = await filledMemo(THARAE);
  expect(memo.paragraphs.length - without.paragraphs.length).toBe(2);
});
