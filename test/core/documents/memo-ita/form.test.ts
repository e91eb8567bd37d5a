import { memoIta } from '../../../../src/core/documents/memo-ita/memo-ita';
import { expectHeadings, expectMemoPage, expectOrder } from '../memo-form';
import { CHAIN, PROKFA } from '../prokfa';
import { filledPaper } from '../shipped';

const memo = filledPaper(memoIta, PROKFA);
const HEADINGS = ['เรื่องเดิม', 'ข้อเท็จจริง', 'สรุปผลการวิเคราะห์', 'ข้อกฎหมาย/ระเบียบ', 'ข้อเสนอ/ข้อพิจารณา'];

test('it has the page and the headings of a memo', async () => {
  expectMemoPage(await memo);
  expectHeadings(await memo, HEADINGS);
});

test('its parts follow each other as in the paper, up the chain of six', async () => {
  expectOrder(await memo, [
    'บันทึกข้อความ',
    'เรียน  นายกเทศมนตรีเมืองปรกฟ้า',
    'เรื่องเดิม',
    'ข้อเท็จจริง',
    'แบบ',
    'สรุปผลการวิเคราะห์',
    'แผนการขับเคลื่อน',
    'ข้อกฎหมาย/ระเบียบ',
    'ข้อเสนอ/ข้อพิจารณา',
    'จึงเรียนมาเพื่อโปรดพิจารณา',
    'นิติกรปฏิบัติการ',
    ...CHAIN,
  ]);
});

test('the headers of both tables are merged as on paper and repeat; no row splits', async () => {
  const [analysis, plan] = (await memo).tables.filter(({ rows }) => rows[0]?.[0]?.text === 'แบบ');
  const header = (table: typeof analysis) =>
    table?.rows.slice(0, 2).map((row) => row.map(({ text, span, merge }) => [text, span, merge]));
  expect(header(analysis)).toEqual([
    [
      ['แบบ', 1, 'restart'],
      ['ตัวชี้วัด', 1, 'restart'],
      ['ผลการ\nประเมิน', 1, 'restart'],
      ['ผลการวิเคราะห์', 2, ''],
    ],
    [
      ['', 1, 'continue'],
      ['', 1, 'continue'],
      ['', 1, 'continue'],
      ['ประเด็นที่ต้องแก้ไข', 1, ''],
      ['ประเด็นที่ต้องพัฒนา', 1, ''],
    ],
  ]);
  expect(header(plan)).toEqual([
    [
      ['แบบ', 1, 'restart'],
      ['ตัวชี้วัด', 1, 'restart'],
      ['แผนการขับเคลื่อน', 2, ''],
    ],
    [
      ['', 1, 'continue'],
      ['', 1, 'continue'],
      ['ประเด็นที่ต้องปรับปรุง', 1, ''],
      ['หน่วยงาน/\nผู้รับผิดชอบ', 1, ''],
    ],
  ]);
  for (const table of [analysis, plan]) {
    expect([table?.headerRows, table?.whole, table?.rows.length]).toEqual([2, true, 12]);
  }
});

test('each instrument stands once, merged down its indicators', async () => {
  for (const { rows } of (await memo).tables.filter((table) => table.headerRows === 2)) {
    const cells = rows.slice(2).map(([cell]) => [cell?.text, cell?.merge]);
    const below = (count: number) => Array.from({ length: count }, () => ['', 'continue']);
    expect(cells).toEqual([
      ['IIT', 'restart'],
      ...below(4),
      ['EIT', 'restart'],
      ...below(2),
      ['OIT', 'restart'],
      ...below(1),
    ]);
  }
});
