import type { DocumentData } from '../../../../src/core/documents/kind';
import { memoIta } from '../../../../src/core/documents/memo-ita/memo-ita';
import type { Cell } from '../../../../src/core/text/cell';
import {
  grid,
  ITA_HEADER,
  itaGrid,
  itaRows,
  measureRow,
  measuresGrid,
  settingsGrid,
} from '../../../support/grids';
import { PROKFA, prokfaData } from '../prokfa';
import { filledPaper } from '../shipped';
import { THARAE } from '../tharae';

async function textOf(data: DocumentData): Promise<string> {
  return (await filledPaper(memoIta, data)).text.replace(/\u00a0/g, ' ');
}

/** Rows of a table as joined texts: 0 for the analysis, 1 for the plan. */
async function rowsOf(data: DocumentData, which: 0 | 1): Promise<string[]> {
  const { tables } = await filledPaper(memoIta, data);
  const ruled = tables.filter(({ headerRows }) => headerRows === 2);
  return (ruled[which]?.rows ?? [])
    .slice(2)
    .map((row) =>
      row.map(({ text }) => text.replace(/\u00a0/g, ' ').replace(/\n/g, '/')).join('|'),
    );
}

test('the facts are those of the paper', async () => {
  const text = await textOf(PROKFA);
  for (const fact of [
    'ขบ ๕๖๒๐๖/๑๖',
    '๖ พฤศจิกายน ๒๕๖๓',
    'ตามคำสั่งเทศบาลเมืองปรกฟ้า ที่ ๖๔๖/๒๕๖๓',
    'คะแนนภาพรวมระดับประเทศ ๖๗.๙๐ คะแนน ระดับผลการประเมิน C',
    'คะแนนภาพรวมของหน่วยงาน ๙๐.๙๐ คะแนน ระดับผลการประเมิน A',
    'ได้คะแนนรวม ๙๐.๙๐ คะแนน ระดับ A สูงกว่าคะแนนระดับประเทศ ๒๓.๐๐ คะแนน',
    'IIT ๘๔.๘๗ คะแนน EIT ๘๗.๗๖ คะแนน OIT ๙๗.๗๘ คะแนน',
    'มี ๒ ตัวชี้วัด ได้แก่ การใช้งบประมาณ (๘๔.๓๓ คะแนน ขาดอีก ๐.๖๗ คะแนน) และการใช้ทรัพย์สินของราชการ (๗๘.๕๒ คะแนน ขาดอีก ๖.๔๘ คะแนน)',
    'ประจำปีงบประมาณ พ.ศ. ๒๕๖๔ จำนวน ๑๐ มาตรการ',
    'พ.ศ. ๒๕๔๐',
    'มาตรา ๔๘ เตรส (๒) (๖)',
    'จึงเรียนมาเพื่อโปรดพิจารณา',
  ]) {
    expect(text).toContain(fact);
  }
  expect(text).not.toMatch(/[0-9]/);
  expect(memoIta.subject(PROKFA)).toContain('ประจำปีงบประมาณ พ.ศ. ๒๕๖๓');
});

test('the analysis has the ten scores of the paper in order', async () => {
  const scores = (await rowsOf(PROKFA, 0)).map((row) => row.split('|')[2]);
  expect(scores.join(' ')).toBe('๘๘.๙๗ ๘๔.๓๓ ๘๗.๐๘ ๗๘.๕๒ ๘๕.๔๔ ๘๘.๙๖ ๘๘.๔๗ ๘๕.๘๔ ๙๕.๕๖ ๑๐๐.๐๐');
});

test('the plan names the unit of the paper for each indicator', async () => {
  const units = (await rowsOf(PROKFA, 1)).map((row) => row.split('|')[3]);
  expect(units).toEqual([
    'ทุกส่วนราชการ',
    'กองคลัง',
    'สำนักปลัด',
    'สำนักปลัด',
    'กองวิชาการ',
    'ทุกส่วนราชการ',
    'กองวิชาการ',
    'กองวิชาการ',
    'กองวิชาการ',
    'กองวิชาการ',
  ]);
});

test('issues that go on in the next row stand with their indicator; none is a dash', async () => {
  const [first, second, ...rest] = itaRows().map((row) => row.with(0, 2563));
  const more: Cell[] = ['', '', '', '', 'ข้อสอง', 'พัฒนาด้วย'];
  const data = prokfaData(itaGrid(first?.with(4, 'ข้อหนึ่ง') ?? [], more, second ?? [], ...rest));
  const rows = await rowsOf(data, 0);
  expect(rows[0]).toBe('IIT|การปฏิบัติหน้าที่|๙๐.๐๐|ข้อหนึ่ง/ข้อสอง|พัฒนาด้วย');
  expect(rows[1]).toBe('|การใช้งบประมาณ|๙๐.๐๐|-|-');
});

test('measures stand by instrument and indicator, whatever their order; those of none come last', async () => {
  const measures = measuresGrid(
    measureRow('มาตรการของทุกคน', { ประเด็นที่ต้องปรับปรุง: 'ก', 'หน่วยงาน/ผู้รับผิดชอบ': '' }),
    measureRow('การป้องกันการทุจริต', { ประเด็นที่ต้องปรับปรุง: 'ข' }),
    measureRow('3', { ประเด็นที่ต้องปรับปรุง: 'ค' }),
    measureRow('', { ประเด็นที่ต้องปรับปรุง: 'ง', 'หน่วยงาน/ผู้รับผิดชอบ': 'กองช่าง' }),
    measureRow('ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่'),
  );
  expect(await rowsOf(prokfaData(measures), 1)).toEqual([
    'IIT|ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่|ยังไม่ระบุ|สำนักปลัด',
    '|การใช้อำนาจ|ค/ง|สำนักปลัด/กองช่าง',
    'OIT|การป้องกันการทุจริต|ข|สำนักปลัด',
    '-|มาตรการของทุกคน|ก|ยังไม่ระบุ',
  ]);
  expect(await textOf(prokfaData(measures))).toContain('จำนวน ๔ มาตรการ');
});

test('without measures there is no plan table, and the memo asks for them', async () => {
  const data = prokfaData(measuresGrid());
  const text = await textOf(data);
  expect(text).not.toContain('แผนการขับเคลื่อน');
  expect(text).toContain('ยังไม่ได้กำหนดมาตรการสำหรับแผนขับเคลื่อน');
  expect(text).toContain('เห็นควรให้ส่วนราชการที่เกี่ยวข้องเสนอมาตรการ');
});

test('a level that looks at instruments is none of the country', async () => {
  const settings = settingsGrid({ ปีงบประมาณ: 2567, 'คะแนน ITA ระดับประเทศ': 93.05 });
  const text = await textOf(prokfaData(settings, itaGrid(...itaRows())));
  expect(text).toContain('คะแนนภาพรวมระดับประเทศ ๙๓.๐๕ คะแนน\n');
  expect(text).toContain('คะแนนภาพรวมของหน่วยงาน ๙๐.๐๐ คะแนน ระดับผลการประเมิน ผ่านดี');
  expect(text).toContain('ต่ำกว่าคะแนนระดับประเทศ ๓.๐๕ คะแนน');
  expect(text).toContain('ทุกตัวชี้วัดได้ตั้งแต่ ๘๕ คะแนนขึ้นไป');
  // Scores of the year reported: what is planned is of the next.
  expect(text).toContain(
    'แผนขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  );
});

test('the change from the year before is told where it is known', async () => {
  const years = [2562, 2563].flatMap((year) =>
    itaRows().map((row) => row.with(0, year).with(3, year === 2562 ? 88.5 : 90)),
  );
  expect(await textOf(prokfaData(itaGrid(...years)))).toContain(
    'เพิ่มขึ้น ๑.๕๐ คะแนนจากปีงบประมาณ พ.ศ. ๒๕๖๒',
  );
});

test('the law is that of the kind of office', async () => {
  const of = (organisation: string) =>
    textOf(prokfaData(settingsGrid({ ปีงบประมาณ: 2564, ชื่อหน่วยงาน: organisation })));
  expect(await of('องค์การบริหารส่วนตำบลตัวอย่าง')).toContain('๓. พระราชบัญญัติสภาตำบล');
  const other = await of('องค์การบริหารส่วนจังหวัดตัวอย่าง');
  expect(other).toContain('๒. พระราชบัญญัติข้อมูลข่าวสาร');
  expect(other).not.toContain('๓. พระราช');
});

test('what is not known is a visible blank and is named', async () => {
  const settings = settingsGrid({ ปีงบประมาณ: 2564 });
  const nine = itaRows({ 10: { คะแนน: '' } }).map((row) => row.with(0, 2563));
  const { text, blanks } = await filledPaper(memoIta, prokfaData(settings, itaGrid(...nine)));
  expect(blanks).toEqual(
    expect.arrayContaining(['คะแนนประเทศ', 'ระดับผลประเทศ', 'คะแนนรวม', 'ระดับผล', 'ผลการประเมิน']),
  );
  expect(text).toMatch(/คะแนนภาพรวมของหน่วยงาน \.{20,}\u00a0คะแนน ระดับผลการประเมิน \.{20,}/);
  expect(text).toContain('คะแนนยังไม่ครบทุกตัวชี้วัด');
});

test('it lacks its scores where there are none up to the year', () => {
  expect(memoIta.lacks(PROKFA)).toBe('');
  expect(memoIta.lacks(THARAE)).toBe('แท็บ “ITA” ยังไม่มีคะแนน');
  const later = prokfaData(itaGrid(...itaRows().map((row) => row.with(0, 2565))));
  expect(memoIta.lacks(later)).toBe('แท็บ “ITA” มีแต่คะแนนของปีหลังปีงบประมาณ 2564 ที่ตั้งไว้');
});

test('what looks like a placeholder in a cell comes out as itself', async () => {
  const row: Cell[] = [
    2563,
    '',
    'การใช้อำนาจ',
    90,
    '{{เรื่อง}} <w:p/> & {{#x}}',
    'https://a1.go.th/2',
  ];
  const text = await textOf(prokfaData(grid('ITA', [ITA_HEADER, row])));
  expect(text).toContain('{{เรื่อง}} <w:p/> & {{#x}}');
  expect(text).toContain('https://a1.go.th/2');
});
