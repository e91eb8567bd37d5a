import { reportMeasures } from '../../../../src/core/documents/report-measures/report-measures';
import { measure, measuresOf, NONGHUARAET } from '../measures';
import { filledPaper } from '../shipped';

async function paper(data = NONGHUARAET) {
  const { text, tables, blanks } = await filledPaper(reportMeasures, data);
  const rows = tables[0]?.rows.slice(1) ?? [];
  return {
    text: text.replace(/\u00a0/g, ' '),
    blanks,
    rows: rows.map((cells) => cells.map((cell) => cell.text.trim().replace(/\u00a0/g, ' '))),
  };
}

const REPORTED = { result: 'ทำแล้ว', outcome: 'ดีขึ้น' };
const FULL = { unit: 'กองคลัง', steps: '1. ทำ', period: 'ตลอดปี', ...REPORTED };

test('every measure of the paper stands in the list and in the table', async () => {
  const { text, rows } = await paper();
  expect(text).toContain('จำนวน ๕ มาตรการ');
  expect(rows.map(([name]) => name?.slice(0, 3))).toEqual(['๑. ', '๒. ', '๓. ', '๔. ', '๕. ']);
  expect(rows.map(([, , unit, period]) => [unit, period])).toEqual([
    ['สำนักปลัด', 'ตุลาคม ๒๕๖๗ - มีนาคม ๒๕๖๘'],
    ['สำนักปลัด', 'ตลอดปีงบประมาณ'],
    ['คณะกรรมการ\nกองคลัง', 'ตลอดปีงบประมาณ'],
    ['สำนักปลัด', 'ตุลาคม ๒๕๖๗ - กันยายน ๒๕๖๘'],
    ['งานนิติการ\nสำนักปลัด', 'ตุลาคม ๒๕๖๗ - กันยายน ๒๕๖๘'],
  ]);
});

test('what is to be improved leads the steps', async () => {
  const { rows } = await paper();
  expect(rows[0]?.[1]).toBe(
    'ประเด็นที่ต้องปรับปรุง: ตัวชี้วัดที่ ๘.๔ การบริหารและพัฒนาทรัพยากรบุคคล\n๑. ทำคู่มือ\n๒. จัดโครงการ',
  );
});

test('digits are Thai or Arabic as set, and those of an address stay', async () => {
  const { text } = await paper();
  expect(text.replace('www.nonghuaratcity.go.th/2568', '')).not.toMatch(/[0-9]/);
  const { settings } = NONGHUARAET.records;
  const arabic = { ...settings, thaiDigitsInText: false, thaiDigitsInTables: false };
  const data = { ...NONGHUARAET, records: { ...NONGHUARAET.records, settings: arabic } };
  expect((await paper(data)).text).not.toMatch(/[๐-๙]/);
});

test('measures without a result are listed as such, and counted', async () => {
  const data = measuresOf([
    measure({ order: 1, name: 'ก', ...FULL }),
    measure({ order: 2, name: 'ข', ...FULL, result: '', outcome: '-' }),
  ]);
  const { text, rows, blanks } = await paper(data);
  expect(rows[1]?.slice(4)).toEqual(['ยังไม่มีรายงานผล', '-']);
  expect(text).toContain('มาตรการทั้งหมด ๒ มาตรการ มีรายงานผลแล้ว ๑ มาตรการ ยังไม่มีรายงานผล ๑ มาตรการ');
  expect(text).toContain('\nมาตรการที่ยังไม่มีรายงานผล จำนวน ๑ มาตรการ ได้แก่\n๒. ข\n');
  expect(blanks).toEqual([]);
});

test('none of that where all are reported; statuses are counted where they are told', async () => {
  expect((await paper()).text).not.toContain('ยังไม่มีรายงานผล');
  const data = measuresOf([
    measure({ name: 'ก', ...FULL, status: 'done' }),
    measure({ name: 'ข', ...FULL, status: 'in-progress' }),
    measure({ name: 'ค', ...FULL, status: 'done' }),
  ]);
  expect((await paper(data)).text).toContain(
    'มีรายงานผลแล้ว ๓ มาตรการ ในจำนวนทั้งหมดนี้ ดำเนินการแล้ว ๒ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ',
  );
});

test('a row without a name goes on with the measure above and has no blanks', async () => {
  const data = measuresOf([
    measure({ order: 1, name: 'ก', ...FULL, result: '', outcome: '' }),
    measure({ unit: 'กองช่าง', result: 'ทำแล้วด้วย' }),
    measure({ order: 2, name: 'ข', ...FULL }),
  ]);
  const { text, rows, blanks } = await paper(data);
  expect(rows).toEqual([
    ['๑. ก', '๑. ทำ', 'กองคลัง', 'ตลอดปี', '', ''],
    ['๑. (ต่อ)', '', 'กองช่าง', '', 'ทำแล้วด้วย', ''],
    ['๒. ข', '๑. ทำ', 'กองคลัง', 'ตลอดปี', 'ทำแล้ว', 'ดีขึ้น'],
  ]);
  expect(text).toContain('มาตรการทั้งหมด ๒ มาตรการ มีรายงานผลแล้ว ๒ มาตรการ');
  expect(blanks).toEqual([]);
});

test('what a cell lacks is a visible blank and is named once', async () => {
  const data = measuresOf([
    measure({ name: 'ก', result: 'ทำแล้ว' }),
    measure({ name: 'ข', outcome: 'ดีขึ้น' }),
  ]);
  const { rows, blanks } = await paper(data);
  expect(blanks).toEqual(['ขั้นตอน', 'หน่วยงาน', 'ระยะเวลา', 'ผลลัพธ์', 'ผลการดำเนินการ']);
  expect(rows[0]?.[5]).toMatch(/^\.{20,}$/);
});

test('a measure without its name prints a blank for it', async () => {
  const { text, rows, blanks } = await paper(measuresOf([measure({ order: 7, ...FULL })]));
  expect(rows[0]?.[0]).toMatch(/^\.{20,}$/);
  expect(text).toMatch(/\n๗\. \.{20,}\n/);
  expect(blanks).toEqual(['ชื่อมาตรการ', 'มาตรการ']);
});

test('the office’s words stand in place of the drafts', async () => {
  const text = 'บทนำของหน่วยงาน\nย่อหน้าที่สอง';
  const own = { row: 2, document: 'รายงานผลมาตรการ', part: 'บทนำ', text, draft: '' };
  const data = { ...NONGHUARAET, records: { ...NONGHUARAET.records, texts: [own] } };
  const made = (await paper(data)).text;
  expect(made).toContain('\nบทนำของหน่วยงาน\nย่อหน้าที่สอง\n');
  expect(made).not.toContain('ได้กำหนดมาตรการ');
});

test('the subject is one line with ordinary spaces', () => {
  expect(reportMeasures.subject(NONGHUARAET)).toBe(
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. ๒๕๖๘',
  );
});
