import { roundReport } from '../../../../src/core/documents/report-results/facts';
import { reportResults } from '../../../../src/core/documents/report-results/report-results';
import { findBlanks } from '../../../../src/core/documents/template/find-blanks';
import { examine } from '../../../../src/core/pipeline/examine';
import { tharaeWorkbook } from '../../../support/samples';
import { filledPaper, shippedTemplate } from '../shipped';
import { dataWith } from '../tharae';
import { item, NINE, reportData, told } from './fixture';

/** The paper's lines with ordinary spaces, without blank ones. */
async function lines(data = NINE): Promise<string[]> {
  const { text } = await filledPaper(reportResults, data);
  return text
    .replace(/\u00a0/g, ' ')
    .split('\n')
    .filter(Boolean);
}

function between(all: readonly string[], from: string, to: string): string[] {
  return all.slice(all.indexOf(from), all.indexOf(to, all.indexOf(from)));
}

test('dimensions, headings and items follow each other in one sequence', async () => {
  const all = await lines();
  const order = all.filter((line) =>
    /^(?:มิติที่ [๑-๔] ก|[๑-๙][.][๑-๙]|[๑-๙][.] (?:โครงการ|กิจกรรม|มาตรการ)|รายการอื่น)/.test(line),
  );
  expect(order).toEqual([
    'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต',
    '๑.๑ หัวข้อใหญ่',
    '๑.๑.๒ หัวข้อย่อยสอง',
    '๑. โครงการหนึ่งจุดสอง ปี ๒๕๖๔',
    '๒. กิจกรรมหนึ่งจุดสาม',
    '๑.๑.๑๐ หัวข้อย่อยสิบ',
    '๓. มาตรการหนึ่งจุดหนึ่ง',
    'มิติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต',
    '๒.๑ หัวข้อของมิติสอง',
    '๔. มาตรการสองจุดสอง',
    '๕. มาตรการสองจุดสาม',
    'รายการอื่น',
    '๖. มาตรการสองจุดหนึ่ง',
    'มิติที่ ๓ การส่งเสริมบทบาทและการมีส่วนร่วมของภาคประชาชน',
    'มิติที่ ๔ การเสริมสร้างและปรับปรุงกลไกในการตรวจสอบการปฏิบัติราชการขององค์กรปกครองส่วนท้องถิ่น',
  ]);
});

test('an item tells what was done, what came of it, and each line is a paragraph', async () => {
  expect(between(await lines(), '๑. โครงการหนึ่งจุดสอง ปี ๒๕๖๔', '๒. กิจกรรมหนึ่งจุดสาม')).toEqual([
    '๑. โครงการหนึ่งจุดสอง ปี ๒๕๖๔',
    'รหัส ๑.๒  หน่วยงานรับผิดชอบ สำนักปลัด  สถานะ ดำเนินการแล้วเสร็จ',
    'การดำเนินการ',
    '๑. ประชุม',
    '๒. ประกาศ {{ชื่อ}} <b>',
    '- ทางเว็บ www.example9.go.th',
    'ผลการดำเนินการ',
    'มีผู้เข้าร่วม ๔๕ คน',
    'ผลผลิต',
    'คู่มือ ๑ เล่ม',
    'ผลลัพธ์',
    'ข้อร้องเรียนลดลง',
    'ไม่มีการทุจริต',
    'หลักฐาน  ภาพถ่าย',
    'https://example.go.th/2564',
  ]);
});

test('an item that cannot be done tells its reason', async () => {
  expect(between(await lines(), '๒. กิจกรรมหนึ่งจุดสาม', '๑.๑.๑๐ หัวข้อย่อยสิบ')).toEqual([
    '๒. กิจกรรมหนึ่งจุดสาม',
    'รหัส ๑.๓  หน่วยงานรับผิดชอบ สำนักปลัด  สถานะ ไม่สามารถดำเนินการได้',
    'เหตุผลที่ไม่สามารถดำเนินการได้',
    'ไม่ได้รับงบประมาณ',
  ]);
});

test('an item without a word about its result says so and is listed at the end', async () => {
  const all = await lines();
  expect(between(all, '๓. มาตรการหนึ่งจุดหนึ่ง', 'มิติที่ ๒ การบริหารราชการเพื่อป้องกันการทุจริต')).toEqual([
    '๓. มาตรการหนึ่งจุดหนึ่ง',
    'รหัส ๑.๑  หน่วยงานรับผิดชอบ กองคลัง  สถานะ อยู่ระหว่างดำเนินการ',
    'การดำเนินการ',
    'จัดหาวิทยากร',
    'ยังไม่ได้กรอกผลการดำเนินการในรอบนี้',
  ]);
  expect(all).toContain('ยังไม่ได้กรอกเหตุผลที่ไม่สามารถดำเนินการได้ในรอบนี้');
  const title = 'รายการที่รายงานแล้วแต่ยังไม่ได้กรอกผลการดำเนินการหรือเหตุผล จำนวน ๒ รายการ';
  expect(all.slice(all.indexOf(title) + 6, all.indexOf(title) + 16)).toEqual([
    ...['3', '1.1', 'มาตรการหนึ่งจุดหนึ่ง', 'กองคลัง', 'อยู่ระหว่างดำเนินการ'],
    ...['5', '2.3', 'มาตรการสองจุดสาม', 'สำนักปลัด', 'ไม่สามารถดำเนินการได้'],
  ]);
});

test('items not reported are listed with code and name', async () => {
  const all = await lines();
  const title = 'รายการที่ยังไม่มีรายงานผลในรอบนี้ จำนวน ๓ รายการ';
  expect(all.slice(all.indexOf(title) + 4, all.indexOf('สรุปผลการดำเนินการ'))).toEqual([
    ...['1.10', 'กิจกรรมหนึ่งจุดสิบ', 'สำนักปลัด'],
    ...['4.1', 'โครงการสี่จุดหนึ่ง', '-'],
    ...['4.2', 'โครงการสี่จุดสอง', 'สำนักปลัด'],
  ]);
});

test('each dimension says how many, also one with nothing', async () => {
  const all = await lines();
  const after = (dimension: string) => all[all.findIndex((line) => line.startsWith(dimension)) + 1];
  expect(after('มิติที่ ๑ การ')).toBe(
    'แผนมี ๔ รายการ มีรายงานผลในรอบนี้ ๓ รายการ ดำเนินการแล้วเสร็จ ๑ รายการ',
  );
  expect(after('มิติที่ ๓ การ')).toBe('ไม่มีรายการในแผน');
  expect(after('มิติที่ ๔ การ')).toBe('แผนมี ๒ รายการ ยังไม่มีรายการใดรายงานผลในรอบนี้');
});

test('the closing table counts by dimension', async () => {
  const { tables } = await filledPaper(reportResults, NINE);
  const rows = tables[tables.length - 1]?.rows.map((cells) => cells.map(({ text }) => text));
  expect(rows?.slice(1)).toEqual([
    ['มิติที่ 1', '4', '3', '1', '1', '1', '1'],
    ['มิติที่ 2', '3', '3', '2', '0', '1', '0'],
    ['มิติที่ 3', '0', '0', '0', '0', '0', '0'],
    ['มิติที่ 4', '2', '0', '0', '0', '0', '2'],
    ['รวม', '9', '6', '3', '1', '2', '3'],
  ]);
});

test('head and passages tell the round, in Thai digits', async () => {
  const all = await lines();
  expect(all.slice(0, 4)).toEqual([
    'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ รอบ ๖ เดือน',
    'เทศบาลตำบลท่าแร่',
    'อำเภอเมืองสกลนคร จังหวัดสกลนคร',
  ]);
  const text = all.join('\n');
  expect(text).toContain('ในรอบ ๖ เดือน (๑ ตุลาคม ๒๕๖๓ – ๓๑ มีนาคม ๒๕๖๔) ข้อมูล ณ วันที่ ๕ เมษายน ๒๕๖๔');
  expect(text).toContain('แผนมี ๙ รายการ มีรายงานผลแล้ว ๖ รายการ');
  expect(text).toContain(
    'รวม ๙ รายการ ดำเนินการแล้วเสร็จ ๓ รายการ คิดเป็นร้อยละ ๓๓.๓๓ อยู่ระหว่างดำเนินการ ๑ รายการ ' +
      'ไม่สามารถดำเนินการได้ ๒ รายการ ยังไม่มีรายงานผล ๓ รายการ',
  );
  expect(reportResults.subject(NINE)).toBe(
    'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2564 รอบ 6 เดือน'.replace(
      /[0-9]/g,
      (digit) => '๐๑๒๓๔๕๖๗๘๙'.charAt(Number(digit)),
    ),
  );
});

test('a report of 12 months tells which results are those of the first six', async () => {
  const plan = [item('1.1', 'มาตรการ ก', ''), item('1.2', 'มาตรการ ข', '')];
  const results = [
    told('1.1', 'in-progress', { outcome: 'ครึ่งปี' }),
    told('1.2', 'in-progress', { outcome: 'ครึ่งปี' }),
    told('1.2', 'done', { outcome: 'ทั้งปี' }, 12),
  ];
  const text = (await lines(reportData(plan, results, 12))).join('\n');
  expect(text).toContain('สถานะ อยู่ระหว่างดำเนินการ (ผล ณ รอบ ๖ เดือน)');
  expect(text).toContain('สถานะ ดำเนินการแล้วเสร็จ\nผลการดำเนินการ\nทั้งปี');
  expect(text).toContain('รายการที่ยังไม่มีผลของรอบ ๑๒ เดือน จำนวน ๑ รายการ แสดงผล ณ รอบ ๖ เดือน');
  expect(text).not.toContain('รายการอื่น');
  expect(text).not.toContain('จำนวน ๐ รายการ');
});

test('only the signature is blank where nobody is named', async () => {
  const unsigned = { ...NINE, records: { ...NINE.records, signers: [] } };
  const { blanks } = await filledPaper(reportResults, unsigned);
  expect(blanks).toEqual(['ชื่อผู้รายงาน', 'ตำแหน่งผู้รายงาน']);
  const template = await shippedTemplate(reportResults.kind);
  expect(findBlanks(template, reportResults, reportResults.values(unsigned))).toEqual(blanks);
  expect((await filledPaper(reportResults, NINE)).blanks).toEqual([]);
});

test('an item whose dimension is not known is not lost', async () => {
  const lost = { ...item('1.1', 'มาตรการหลง', ''), dimension: null };
  const data = reportData([lost], [told('1.1', 'done', { outcome: 'ผล' })]);
  expect((await lines(data)).join('\n')).toContain('รายการที่ยังไม่ทราบมิติ\nแผนมี ๑ รายการ');
  expect((await lines(dataWith({ plan: [] }))).join('\n')).not.toContain('ไม่ทราบมิติ');
});

/** Figures and headings as the paper of Tha Rae prints them; see samples/README.md for 1.7 to 1.9. */
describe('the report of Tha Rae', () => {
  const { book, tables } = examine(tharaeWorkbook());
  if (!tables) throw new Error('no tables');
  const report = roundReport({ records: book.records, tables });

  test('45 of 65 items are reported, 9, 23, 8 and 5 by dimension', () => {
    expect(report.dimensions.map(({ counts }) => [counts.done, counts['not-reported']])).toEqual([
      [9, 8],
      [23, 5],
      [8, 4],
      [5, 3],
    ]);
    expect(report.reported.map(({ number }) => number)).toEqual(
      Array.from({ length: 45 }, (_, index) => index + 1),
    );
    expect(report.untold).toEqual([]);
  });

  test('the twenty others are listed', () => {
    expect(report.notReported.map(({ code }) => code).join(' ')).toBe(
      '1.10 1.11 1.12 1.13 1.14 1.15 1.16 1.17 2.24 2.25 2.26 2.27 2.28 3.9 3.10 3.11 3.12 4.6 4.7 4.8',
    );
  });

  test('headings stand in the order of the paper, the outer ones once', () => {
    const opened = report.dimensions.flatMap(({ sections }) =>
      sections.map(({ headings, items }) => [
        headings.map((heading) => heading.split(' ')[0]).join('/'),
        items.length,
      ]),
    );
    expect(opened).toEqual([
      ['1.1/1.1.1', 1],
      ['1.1.2', 5],
      ['รายการอื่น', 3],
      ['2.1', 1],
      ['2.2/2.2.1', 3],
      ['2.2.2', 3],
      ['2.2.3', 5],
      ['2.3/2.3.1', 2],
      ['2.3.2', 4],
      ['2.4/2.4.1', 1],
      ['2.5/2.5.1', 1],
      ['2.5.2', 2],
      ['2.5.3', 1],
      ['3.1/3.1.1', 1],
      ['3.1.2', 2],
      ['3.1.3', 1],
      ['3.2/3.2.1', 2],
      ['3.2.3', 2],
      ['4.1.1', 2],
      ['4.1.2', 1],
      ['4.2.2', 1],
      ['4.4/4.4.2', 1],
    ]);
  });
});
