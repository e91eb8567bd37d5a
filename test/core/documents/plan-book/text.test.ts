import { makersOf } from '../../../../src/core/documents/plan-book/makers';
import { signer } from '../tharae';
import { detail, filledBook, item, KOKKATUM, SMALL, withRecords } from './kokkatum';

async function bookText(data = KOKKATUM): Promise<string> {
  return (await filledBook(data)).text.replace(/\u00a0/g, ' ');
}

/** The rows of the matrices below their headers, a cell's text each. */
async function matrixRows(data = KOKKATUM): Promise<string[][]> {
  const { tables } = await filledBook(data);
  return tables
    .filter(({ rows }) => rows[0]?.[0]?.text === 'มิติ')
    .flatMap(({ rows }) => rows.slice(2).map((cells) => cells.map(({ text }) => text)));
}

test('the matrix has the figures of the paper', async () => {
  const rows = await matrixRows();
  expect(rows).toHaveLength(22 + 1);
  const none = Array(5).fill('○');
  expect(rows[0]).toEqual([
    'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต',
    '๑.๑ โครงการเสริมสร้างค่านิยมต่อต้านการทุจริต',
    ...none,
    '',
  ]);
  const paid = rows
    .filter((cells) => cells[2] !== '○')
    .map((cells) => [cells[1]?.slice(0, 3), ...cells.slice(2, 7)]);
  expect(paid).toEqual([
    ['๑.๓', ...Array(5).fill('๒๐,๐๐๐')],
    ['๑.๔', ...Array(5).fill('๒๐,๐๐๐')],
    ['๓.๑', ...Array(5).fill('๓๐,๐๐๐')],
    ['๔.๖', ...Array(5).fill('๒๐,๐๐๐')],
    ['๗ โ', ...Array(5).fill('๙๐,๐๐๐')],
  ]);
  expect(rows[22]).toEqual([
    'รวม ๔ มิติ',
    '๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม',
    ...Array(5).fill('๙๐,๐๐๐'),
    '',
  ]);
});

test('codes go by number, not by letters', async () => {
  const plan = ['1.10', '1.2', '1.1', '2.1'].map((code) => item(code, 'มาตรการ', [0]));
  const rows = await matrixRows(withRecords({ plan }));
  expect(rows.map((cells) => cells[1]).slice(0, 4)).toEqual([
    '๑.๑ มาตรการ',
    '๑.๒ มาตรการ',
    '๑.๑๐ มาตรการ',
    '๒.๑ มาตรการ',
  ]);
});

test('an amount that could not be read is a visible blank, never “no budget”', async () => {
  const data = withRecords({ plan: [item('1.1', 'โครงการ', [null, 205])] });
  const [row = []] = await matrixRows(data);
  expect(row.slice(2, 4)).toEqual([expect.stringMatching(/^\.{10,}$/), '๒.๐๕']);
  expect((await filledBook(data)).blanks).toContain('งบปีที่1');
});

test('an item without a dimension stands last, under its own name', async () => {
  const plan = [{ ...item('9', 'มาตรการ', [0]), dimension: null }, item('1.1', 'โครงการ', [0])];
  const rows = await matrixRows(withRecords({ plan }));
  expect(rows.map((cells) => cells[0])).toEqual([
    'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต',
    'ไม่ระบุมิติ',
    'รวม ๔ มิติ',
  ]);
});

test('a plan without a column of money still lists its items', async () => {
  const rows = await matrixRows(withRecords({ plan: [item('1.1', 'โครงการ', [])] }));
  expect(rows[0]?.[1]).toBe('๑.๑ โครงการ');
});

test('the drafts tell the plan’s own counts and years', async () => {
  const text = await bookText();
  for (const fact of [
    'แผนปฏิบัติการป้องกันการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)',
    'แผนฉบับนี้มี ๗ โครงการ ๑๑ มาตรการ ๔ กิจกรรม รวม ๒๒ รายการ ใน ๔ มิติ',
    'ครบทั้ง ๒๒ รายการ ภายในปีงบประมาณ พ.ศ. ๒๕๗๐',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toMatch(/[0-9]/);
});

test('objectives name only the dimensions that the plan has items in', async () => {
  const text = await bookText(SMALL);
  expect(text).toContain('๓) เพื่อให้ประชาชนรู้ข้อมูล');
  expect(text).not.toContain('กลไกตรวจสอบทั้งภายใน');
});

test('vision and mission are the office’s own: blank, and named in the result', async () => {
  const { blanks } = await filledBook(KOKKATUM);
  expect(blanks).toEqual(['วิสัยทัศน์', 'พันธกิจ', 'ชื่อผู้จัดทำ']);
  const typed = withRecords({
    texts: ['วิสัยทัศน์', 'พันธกิจ'].map((part) => ({
      row: 2,
      document: 'เล่มแผน',
      part,
      text: `${part}ของเรา`,
      draft: '',
    })),
  });
  expect((await filledBook(typed)).blanks).toEqual(['ชื่อผู้จัดทำ']);
  expect(await bookText(typed)).toContain('วิสัยทัศน์ของเรา');
});

test('a detail is printed line by line, an amount alone gets its unit', async () => {
  const text = await bookText(SMALL);
  expect(text).toContain('\nเหตุผลข้อแรก\nเหตุผลข้อที่สอง\n');
  expect(text).toContain('\nบุคลากร ๖๐ คน\n');
  expect(text).toContain('\n๒๐,๐๐๐ บาท\n');
  expect((await filledBook(SMALL)).blanks).toContain('ผลลัพธ์ (รายละเอียด)');
});

test('an item without a detail is listed with what the plan knows of it', async () => {
  const [, after = ''] = (await bookText(SMALL)).split('\n๑.๒ มาตรการประกาศเจตนารมณ์\nราย');
  expect(`ราย${after}`.split('\n').slice(0, 7)).toEqual([
    'รายการนี้ยังไม่มีรายละเอียดในแท็บรายละเอียด ข้อมูลตามแผนมีดังนี้',
    'ประเภท: มาตรการ',
    'หน่วยงานรับผิดชอบ: สำนักปลัดเทศบาล',
    'งบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๖: ○',
    'งบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๗: ○',
    'งบประมาณ ปีงบประมาณ พ.ศ. ๒๕๖๘: ○',
    'หมายเหตุ: ทุกส่วนราชการ',
  ]);
});

test('two items with one code get the details of their own names', async () => {
  const plan = ['มาตรการ ก', 'มาตรการ ข'].map((name) => item('1.1', name, [0]));
  const details = [
    { ...detail('1.1', 'มาตรการ ข'), target: 'ชาวบ้าน' },
    { ...detail('1.1', 'มาตรการ ก'), target: 'ข้าราชการ' },
  ];
  const text = await bookText(withRecords({ plan, details }));
  expect(text.split('ชื่อโครงการ : มาตรการ ก')[1]?.split('ชื่อโครงการ :')[0]).toContain('ข้าราชการ');
  expect(text.split('ชื่อโครงการ : มาตรการ ข')[1]).toContain('ชาวบ้าน');
});

test('Arabic digits where the office set them', async () => {
  const settings = {
    ...SMALL.records.settings,
    thaiDigitsInText: false,
    thaiDigitsInTables: false,
  };
  const text = await bookText(withRecords({ ...SMALL.records, settings }));
  expect(text).toContain('\n2. หลักการและเหตุผล/ที่มาของโครงการ\n');
  expect(text).not.toMatch(/[๐-๙]/);
});

describe('who made the plan', () => {
  const four = ['ผู้เขียนแผน', 'ผู้เสนอแผน', 'ผู้เห็นชอบแผน', 'ผู้อนุมัติแผน'];
  const headings = (...signers: Parameters<typeof makersOf>[0]) =>
    makersOf(signers).map(({ heading, name }) => `${heading} ${name}`.trim());
  const own = (row: number, heading: string) =>
    signer(row, heading, `คน ${row}`, ['ตำแหน่ง'], 'เล่มแผน');

  test('four blocks to sign where nobody is named', () => {
    expect(headings()).toEqual(four);
  });

  test('headings that are not typed are those due at their place', () => {
    expect(headings(own(5, ''), own(2, ''), own(4, 'ผู้ให้ความเห็นชอบ'), own(3, ''))).toEqual([
      'ผู้เขียนแผน คน 2',
      'ผู้เสนอแผน คน 3',
      'ผู้ให้ความเห็นชอบ คน 4',
      'ผู้อนุมัติแผน คน 5',
    ]);
  });

  test('who is missing keeps the place', () => {
    expect(headings(own(2, 'ผู้เขียนแผน'), own(3, 'ผู้อนุมัติแผน'))).toEqual([
      'ผู้เขียนแผน คน 2',
      'ผู้เสนอแผน',
      'ผู้เห็นชอบแผน',
      'ผู้อนุมัติแผน คน 3',
    ]);
  });

  test('signers of every paper count where they are four, and never those of another', () => {
    const general = [2, 3, 4, 5].map((row) => signer(row, 'ความเห็น', `คน ${row}`, []));
    expect(headings(...general)).toEqual(
      four.map((heading, index) => `${heading} คน ${index + 2}`),
    );
    expect(headings(...general.slice(1))).toEqual(four);
    expect(headings(signer(2, '', 'คน', [], 'บันทึกรายงานผล'))).toEqual(four);
  });
});

test('hostile texts come out as themselves, and move no page reference', async () => {
  const bad = '{{#รายการ}}<w:bookmarkStart w:name="detail_item"/> PAGEREF detail_item &]]>';
  const plan = ['1.1', '1.2'].map((code) => item(code, bad, [0], bad));
  const book = await filledBook(withRecords({ plan, details: [] }));
  expect(book.text.split(bad).length).toBeGreaterThan(8);
  const names = [
    ...book.xml('word/document.xml').matchAll(/<w:bookmarkStart[^>]*w:name="(detail_item[^"]*)"/g),
  ];
  expect(names.map(([, name]) => name)).toEqual(['detail_item', 'detail_item_2']);
});
