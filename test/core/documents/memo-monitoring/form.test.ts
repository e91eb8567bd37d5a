import { memoMonitoring } from '../../../../src/core/documents/memo-monitoring/memo-monitoring';
import { measureRow, measuresGrid } from '../../../support/grids';
import { expectHeadings, expectMemoPage, expectOrder } from '../memo-form';
import { CHAIN, PROKFA, prokfaData } from '../prokfa';
import { filledPaper } from '../shipped';

const memo = filledPaper(memoMonitoring, PROKFA);
const HEADINGS = ['เรื่องเดิม', 'ข้อเท็จจริง', 'สรุปผลการกำกับติดตาม', 'ข้อกฎหมาย/ระเบียบ', 'ข้อเสนอ/ข้อพิจารณา'];

test('it has the page and the headings of a memo', async () => {
  expectMemoPage(await memo);
  expectHeadings(await memo, HEADINGS);
});

test('a numbered table a unit, everybody’s first, up the chain of six', async () => {
  expectOrder(await memo, [
    'บันทึกข้อความ',
    'เรียน  นายกเทศมนตรีเมืองปรกฟ้า',
    'เรื่องเดิม',
    'ข้อเท็จจริง',
    '๑. ทุกส่วนราชการ',
    '๒. กองคลัง',
    '๓. สำนักปลัด',
    '๔. กองวิชาการ',
    'สรุปผลการกำกับติดตาม',
    'ข้อกฎหมาย/ระเบียบ',
    'ข้อเสนอ/ข้อพิจารณา',
    'จึงเรียนมาเพื่อโปรดพิจารณา',
    'นิติกรปฏิบัติการ',
    ...CHAIN,
  ]);
});

test('each table has the header of the paper, repeated, and no row that splits', async () => {
  const tables = (await memo).tables.filter(({ rows }) => rows[0]?.[0]?.text === 'แบบ');
  // 2, 1, 2 and 5 measures under two rows of header.
  expect(tables.map(({ rows }) => rows.length)).toEqual([4, 3, 4, 7]);
  for (const { rows, headerRows, whole } of tables) {
    expect([headerRows, whole]).toEqual([2, true]);
    expect(
      rows.slice(0, 2).map((row) => row.map(({ text, span, merge }) => [text, span, merge])),
    ).toEqual([
      [
        ['แบบ', 1, 'restart'],
        ['ตัวชี้วัด', 1, 'restart'],
        ['แผนการขับเคลื่อน', 4, ''],
      ],
      [
        ['', 1, 'continue'],
        ['', 1, 'continue'],
        ['ประเด็นที่ต้องปรับปรุง', 1, ''],
        ['ผลการดำเนินงาน', 1, ''],
        ['ระยะเวลา\nดำเนินการ', 1, ''],
        ['งบ\nประมาณ', 1, ''],
      ],
    ]);
  }
});

test('a measure of several rows has its name once, merged down', async () => {
  const two = measuresGrid(
    measureRow('การเปิดเผยข้อมูล', { ประเด็นที่ต้องปรับปรุง: 'ก' }),
    measureRow('', { ประเด็นที่ต้องปรับปรุง: 'ข', 'หน่วยงาน/ผู้รับผิดชอบ': '' }),
    measureRow('การใช้อำนาจ', { ประเด็นที่ต้องปรับปรุง: 'ค' }),
  );
  const { tables } = await filledPaper(memoMonitoring, prokfaData(two));
  const [table] = tables.filter(({ headerRows }) => headerRows === 2);
  expect(
    table?.rows.slice(2).map((row) => row.slice(0, 3).map(({ text, merge }) => [text, merge])),
  ).toEqual([
    [
      ['OIT', 'restart'],
      ['การเปิดเผยข้อมูล', 'restart'],
      ['ก', ''],
    ],
    [
      ['', 'continue'],
      ['', 'continue'],
      ['ข', ''],
    ],
    [
      ['IIT', 'restart'],
      ['การใช้อำนาจ', 'restart'],
      ['ค', ''],
    ],
  ]);
});
