import type { Element } from '@xmldom/xmldom';
import { attribute, elements, first, textOf } from '../docx-reader';
import { detail, filledBook, item, KOKKATUM, SMALL, withRecords } from './kokkatum';

/** Lengths of the official form in twips: 1 cm is 566.93. */
const CM = { 1.5: 850, 2: 1134, 2.5: 1417, 3: 1701, 21: 11906, 29.7: 16838 } as const;

type Book = Awaited<ReturnType<typeof filledBook>>;

function page(section: Element): (string | null)[] {
  const size = first(section, 'w:pgSz');
  const margins = first(section, 'w:pgMar');
  return [
    ...['w:w', 'w:h'].map((side) => size.getAttribute(side)),
    ...['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => margins.getAttribute(side)),
  ];
}

/** The matrices: tables whose first cell heads the dimensions. */
function matrices(book: Book) {
  return book.tables.filter(({ rows }) => rows[0]?.[0]?.text === 'มิติ');
}

test('five sections: cover, front, part 1, part 2 on its side, part 3', async () => {
  const { sections } = await filledBook(KOKKATUM);
  const upright = [CM[21], CM[29.7], CM[2], CM[2], CM[3], CM[2]].map(String);
  const onItsSide = [CM[29.7], CM[21], CM[2], CM[1.5], CM[2], CM[2]].map(String);
  expect(sections.map(page)).toEqual([upright, upright, upright, onItsSide, upright]);
  expect(sections.map((one) => attribute(one, 'w:pgSz', 'w:orient') === 'landscape')).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

test('pages are numbered in Thai digits from part 1 on, which starts at one', async () => {
  const book = await filledBook(KOKKATUM);
  const rels = book.xml('word/_rels/document.xml.rels');
  const numbered = book.sections.map((section) => {
    const id = attribute(section, 'w:headerReference', 'r:id');
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]*)"|Target="([^"]*)"[^>]*Id="${id}"`);
    const [, one, other] = target.exec(rels) ?? [];
    return book.xml(`word/${one ?? other}`).includes('PAGE');
  });
  expect(numbered).toEqual([false, false, true, true, true]);
  const numbers = book.sections.slice(2).map((section) => first(section, 'w:pgNumType'));
  expect(numbers.map((one) => one.getAttribute('w:fmt'))).toEqual(Array(3).fill('thaiNumbers'));
  expect(numbers.map((one) => one.getAttribute('w:start') || null)).toEqual(['1', null, null]);
});

test('headings follow each other as on paper', async () => {
  const text = (await filledBook(KOKKATUM)).text.replace(/\u00a0/g, ' ');
  const order = [
    'แผนปฏิบัติการป้องกันการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)',
    'เทศบาลตำบลกกตูม',
    'อำเภอดงหลวง จังหวัดมุกดาหาร',
    'คำนำ',
    'สารบัญ',
    'ส่วนที่ ๑\n',
    'หลักการและเหตุผล',
    'วิสัยทัศน์',
    'พันธกิจ',
    'วัตถุประสงค์การจัดทำแผน',
    'เป้าหมาย',
    'ประโยชน์ของการจัดทำแผน',
    'ผู้เขียนแผน',
    'ผู้เสนอแผน',
    'ผู้เห็นชอบแผน',
    'ผู้อนุมัติแผน',
    'ส่วนที่ ๒\n',
    'ส่วนที่ ๓\n',
    'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต',
    '๑.๑ โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต',
    '๑. ชื่อโครงการ : โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต',
    '๒. หลักการและเหตุผล/ที่มาของโครงการ',
    '๓. วัตถุประสงค์',
    '๔. กลุ่มเป้าหมาย',
    '๕. วิธีดำเนินการ',
    '๖. ระยะเวลาดำเนินการ',
    '๗. งบประมาณดำเนินการ',
    '๘. ผู้รับผิดชอบโครงการ',
    '๙. ผลผลิต/ผลลัพธ์',
    'ผลผลิต',
    'ผลลัพธ์',
    '๑.๒ มาตรการ',
  ];
  let at = 0;
  for (const heading of order) {
    const found = `\n${text}`.indexOf(`\n${heading}`, at);
    expect([heading, found >= 0]).toEqual([heading, true]);
    at = found + 1;
  }
});

test('headings are bold and stay with what follows, passages are indented 2.5 cm', async () => {
  const { paragraphs } = await filledBook(KOKKATUM);
  const heading = paragraphs.find((one) => textOf(one) === '๓. วัตถุประสงค์') as Element;
  expect(elements(heading, 'w:b').length).toBe(1);
  expect(elements(heading, 'w:keepNext').length).toBe(1);
  const line = paragraphs.find((one) => textOf(one).startsWith('๑) เพื่อปลุกจิตสำนึก')) as Element;
  expect(attribute(line, 'w:ind', 'w:firstLine')).toBe(String(CM[2.5]));
});

test('each item begins on a new page but the first, which the section puts there', async () => {
  const { xml } = await filledBook(KOKKATUM);
  const [, partThree = ''] = xml('word/document.xml')
    .split('รายละเอียดโครงการ/กิจกรรม/มาตรการ')
    .slice(-2);
  const breaks = partThree.split('<w:br w:type="page"/>').slice(1);
  const before = (start: RegExp) => breaks.filter((after) => start.test(firstText(after)));
  expect(before(/^[๑-๔]\.[๑-๖] |^มิติที่/)).toHaveLength(21);
  expect(before(/^๙\. /)).toHaveLength(breaks.length - 21);
});

function firstText(xml: string): string {
  return /<w:t(?: [^>]*)?>([^<]*)/.exec(xml)?.[1] ?? '';
}

test('a short ninth heading stands on one page with both its lists, a long one may split', async () => {
  const lines = (count: number): string => Array(count).fill('ผล').join('\n');
  const plan = ['1.1', '1.2'].map((code) => item(code, 'โครงการ', [0]));
  const details = [
    { ...detail('1.1', 'โครงการ'), output: lines(5), outcome: lines(4) },
    { ...detail('1.2', 'โครงการ'), output: lines(5), outcome: lines(5) },
  ];
  const { paragraphs } = await filledBook(withRecords({ plan, details }));
  const results = paragraphs.filter((one) => textOf(one) === 'ผล');
  const kept = results.map((one) =>
    ['w:keepNext', 'w:keepLines'].map((name) => elements(one, name).length),
  );
  expect(kept).toEqual([...Array(9).fill([1, 1]), ...Array(10).fill([0, 0])]);
});

// 75 points of titles, 17 + 9 lines and 48 points above it, 7 lines and 6 points: 726.7 of 728.5.
test('a ninth heading of which nobody can tell whether it fits begins a page', async () => {
  const text = { objectives: Array(9).fill('ก').join('\n'), output: 'ข\nค', outcome: 'ง\nจ' };
  const plan = [item('1.1', 'โครงการ', [0])];
  const details = [{ ...detail('1.1', 'โครงการ'), ...text }];
  const { paragraphs } = await filledBook(withRecords({ plan, details }));
  const ninth = paragraphs.findIndex((one) => textOf(one).startsWith('๙. '));
  expect(attribute(paragraphs[ninth - 1] as Element, 'w:br', 'w:type')).toBe('page');
});

// One line ends low on the first page, 14 high on the second, where there is room for all four.
test.each([
  [1, 1],
  [14, 0],
  [25, 1],
])(
  'with %i lines of benefits, %i page break stands before those who sign',
  async (count, breaks) => {
    const text = Array(count).fill('ประโยชน์').join('\n');
    const texts = [{ row: 2, document: 'เล่มแผน', part: 'ประโยชน์', text, draft: '' }];
    const { paragraphs } = await filledBook(withRecords({ ...SMALL.records, texts }));
    const makers = paragraphs.findIndex((one) => textOf(one) === 'ผู้เขียนแผน');
    expect(elements(paragraphs[makers - 1] as Element, 'w:br')).toHaveLength(breaks);
    const approver = paragraphs.findIndex((one) => textOf(one) === 'ผู้อนุมัติแผน');
    const kept = paragraphs
      .slice(makers, approver)
      .map((one) => elements(one, 'w:keepNext').length);
    expect(new Set(kept)).toEqual(new Set([1]));
  },
);

test('a dimension of several pages has a table on each, one bookmark, and the total once', async () => {
  const plan = Array.from({ length: 40 }, (_, index) => item(`1.${index + 1}`, 'โครงการ', [0]));
  const book = await filledBook(withRecords({ plan, details: [] }));
  const tables = matrices(book);
  expect(tables.map(({ rows, headerRows }) => [rows.length, headerRows])).toEqual([
    [2 + 17, 2],
    [2 + 20, 2],
    [2 + 3 + 1, 2],
  ]);
  for (const { rows } of tables) expect(rows[2]?.[0]?.text).toMatch(/^มิติที่.๑/);
  expect(book.xml('word/document.xml').match(/w:name="matrix_dimension/g)).toHaveLength(1);
});

test('each dimension has a table whose two header rows repeat and whose rows do not split', async () => {
  const tables = matrices(await filledBook(KOKKATUM));
  expect(tables.map(({ rows }) => rows.length - 2)).toEqual([5, 6, 5, 6 + 1]);
  for (const { rows, headerRows, whole } of tables) {
    expect([headerRows, whole]).toEqual([2, true]);
    const [top = [], below = []] = rows;
    expect(top.map(({ text, merge }) => [text, merge])).toEqual([
      ['มิติ', 'restart'],
      ['โครงการ/กิจกรรม/มาตรการ', 'restart'],
      ...['ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'ปี ๒๕๖๘', 'ปี ๒๕๖๙', 'ปี ๒๕๗๐'].map((year) => [year, '']),
      ['หมายเหตุ', 'restart'],
    ]);
    expect(below.map(({ merge }) => merge)).toEqual([
      'continue',
      'continue',
      ...Array(5).fill(''),
      'continue',
    ]);
    const items = rows.slice(2).filter(([cell]) => cell?.merge !== '');
    expect(items.map(([cell]) => cell?.merge)).toEqual([
      'restart',
      ...Array(items.length - 1).fill('continue'),
    ]);
  }
});

test.each([
  [1, [1]],
  [2, [2]],
  [3, [3]],
  [4, [4]],
  [5, [5]],
  [6, [3, 3]],
  [7, [4, 3]],
  [8, [4, 4]],
  [9, [5, 4]],
  [10, [5, 5]],
])('a plan of %i years has tables of %j years', async (years, expected) => {
  const budgets = Array.from({ length: years }, (_, index) => (index + 1) * 100_000);
  const book = await filledBook(withRecords({ plan: [item('1.1', 'โครงการอบรม', budgets)] }));
  const tables = matrices(book);
  expect(tables.map(({ rows }) => (rows[1]?.length ?? 0) - 3)).toEqual(expected);
  const printed = tables.flatMap(({ rows }) => rows[2]?.slice(2, -1).map(({ text }) => text));
  expect(printed).toEqual(
    [
      '๑,๐๐๐',
      '๒,๐๐๐',
      '๓,๐๐๐',
      '๔,๐๐๐',
      '๕,๐๐๐',
      '๖,๐๐๐',
      '๗,๐๐๐',
      '๘,๐๐๐',
      '๙,๐๐๐',
      '๑๐,๐๐๐',
    ].slice(0, years),
  );
  for (const { rows } of tables) expect(rows).toHaveLength(4);
});

test('contents refer to the bookmark of each part, dimension and item, in order', async () => {
  const book = await filledBook(KOKKATUM);
  const names = elements(book.body, 'w:bookmarkStart').map((one) => one.getAttribute('w:name'));
  const targets = elements(book.body, 'w:instrText').map(
    (one) => /PAGEREF (\S+)/.exec(one.textContent ?? '')?.[1],
  );
  expect(new Set(names).size).toBe(names.length);
  expect([...targets].sort()).toEqual([...names].sort());
  expect(targets).toHaveLength(6 + 4 + 4 + 22);
  const after = (name: string | undefined): string => {
    const mark = elements(book.body, 'w:bookmarkStart').find(
      (one) => one.getAttribute('w:name') === name,
    );
    return mark?.parentNode?.textContent ?? '';
  };
  const items = targets.filter((name) => name?.startsWith('detail_item'));
  const codes = KOKKATUM.records.plan.map(({ name }) => name);
  expect(items.map((name) => after(name).replace(/^\S+ /, ''))).toEqual(
    codes.map((name) => expect.stringContaining(name.slice(0, 20))),
  );
  expect(book.xml('word/settings.xml')).toContain('<w:updateFields');
});

test('in the contents a short dimension stays whole, and pages stand beside the end of a name', async () => {
  const plan = Array.from({ length: 24 }, (_, index) =>
    item(`${index < 21 ? 1 : 3}.${index + 1}`, 'โครงการ', [0]),
  );
  const { body } = await filledBook(withRecords({ plan, details: [] }));
  const rows = elements(body, 'w:tr').filter((row) => elements(row, 'w:instrText').length > 0);
  const items = rows.filter((row) => /PAGEREF detail_item/.test(row.textContent ?? ''));
  const kept = items.map((row) => elements(row, 'w:keepNext').length > 0);
  expect(kept).toEqual([...Array(21).fill(false), ...Array(3).fill(true)]);
  for (const row of rows) {
    const cells = elements(row, 'w:vAlign').map((one) => one.getAttribute('w:val'));
    expect(cells).toEqual(['bottom', 'bottom']);
  }
});

test('contents are one table a dimension, a page beside each name, in Thai digits', async () => {
  const { tables } = await filledBook(SMALL);
  const lines = tables
    .filter(({ rows }) => rows[0]?.length === 2)
    .flatMap(({ rows }) => rows.map((cells) => cells.map(({ text }) => text)));
  expect(lines.slice(0, 2)).toEqual([
    ['เรื่อง', 'หน้า'],
    ['ส่วนที่\u00a0๑  บทนำ', ''],
  ]);
  expect(lines.slice(-7)).toEqual([
    ['มิติที่\u00a0๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน', '๔'],
    ['ส่วนที่\u00a0๓  รายละเอียดโครงการ/กิจกรรม/มาตรการ', ''],
    ['มิติที่\u00a0๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต', '๕'],
    ['๑.๑ โครงการอบรม', '๕'],
    ['๑.๒ มาตรการประกาศเจตนารมณ์', '๖'],
    ['มิติที่\u00a0๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน', '๗'],
    ['๓.๑ กิจกรรมเวทีประชาคม', '๗'],
  ]);
});
