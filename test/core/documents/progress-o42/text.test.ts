import { oitNumber } from '../../../../src/core/documents/progress-o42/oit-number';
import { progressO42 } from '../../../../src/core/documents/progress-o42/progress-o42';
import { BANCHANG, measure, measuresOf } from '../measures';
import { filledPaper } from '../shipped';

/** What is printed, with ordinary spaces; of each table the cells of its rows. */
async function paper(data = BANCHANG) {
  const { text, tables, blanks } = await filledPaper(progressO42, data);
  const plain = (one: string) => one.replace(/\u00a0/g, ' ').trim();
  return {
    text: plain(text),
    blanks,
    tables: tables.map(({ rows }) =>
      rows.slice(1).map((row) => row.map((cell) => plain(cell.text))),
    ),
  };
}

const FULL = { unit: 'กองคลัง', steps: 'ทำ', monitoring: 'ติดตาม', period: 'ตลอดปี', result: 'ทำแล้ว' };
const TICKS = [5, 6, 7];

test('two rows of IIT and one of EIT with three indicators, all ticked ดำเนินการแล้ว', async () => {
  const { tables, text, blanks } = await paper();
  expect(tables.map((rows) => rows.map(([name]) => name))).toEqual([
    ['๑. การใช้งบประมาณ', '๒. การแก้ไขปัญหาการทุจริต'],
    ['๑. คุณภาพการดำเนินงาน\n๒. ประสิทธิภาพการสื่อสาร\n๓. การปรับปรุงการทำงาน'],
  ]);
  expect(tables.flat().map((row) => TICKS.map((at) => row[at]))).toEqual([
    ['', '', '/'],
    ['', '', '/'],
    ['', '', '/'],
  ]);
  expect(tables.flat().map((row) => row[4])).toEqual([
    'มี.ค. ๒๕๖๖',
    'มี.ค. ๒๕๖๖',
    'ต.ค. ๒๕๖๕ ถึง มี.ค. ๒๕๖๖',
  ]);
  expect(text).toContain('จำนวน ๓ มาตรการ');
  expect(text).toContain('ขณะนี้ดำเนินการแล้ว ๓ มาตรการ รายละเอียด');
  expect(blanks).toEqual([]);
});

test('the number of the OIT stands in the title of the years that are known', async () => {
  const numberOf = (year: number) => oitNumber(measuresOf([], {}, year));
  expect([2562, 2563, 2566, 2567, 2568].map(numberOf)).toEqual(['', 'O42', 'O42', '', '']);
  expect(progressO42.subject(BANCHANG)).toMatch(/ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๖ \(ข้อ O๔๒\)$/);
  const later = measuresOf([measure({ name: 'ก', ...FULL })], {}, 2567);
  expect(progressO42.subject(later)).toMatch(/ประจำปีงบประมาณ พ\.ศ\. ๒๕๖๗$/);
});

test('each instrument with measures has a table in its order; those without one come last', async () => {
  const named = (name: string, instrument: 'IIT' | 'OIT' | null) =>
    measure({ name, instrument, status: 'done', ...FULL });
  const data = measuresOf([
    named('ก', null),
    named('ข', 'OIT'),
    named('ค', 'IIT'),
    named('ง', 'OIT'),
  ]);
  const { text, tables } = await paper(data);
  const headings = ['(IIT)', '(OIT)', 'มาตรการที่ไม่ได้ระบุแบบวัด'].map((part) => text.indexOf(part));
  expect([...headings].sort((a, b) => a - b)).toEqual(headings);
  expect(text).not.toContain('(EIT)');
  expect(tables.map((rows) => rows.map(([name]) => name))).toEqual([
    ['๑. ค'],
    ['๑. ข', '๒. ง'],
    ['๑. ก'],
  ]);
});

test('a status ticks its own column, and one that nobody told is named below the tables', async () => {
  const statuses = ['not-started', 'in-progress', 'done', null] as const;
  const data = measuresOf(
    statuses.map((status, index) =>
      measure({
        order: index + 4,
        name: `เรื่อง${'กขคง'[index]}`,
        instrument: 'IIT',
        status,
        ...FULL,
      }),
    ),
  );
  const { text, tables } = await paper(data);
  expect(tables[0]?.map((row) => TICKS.map((at) => row[at]).join('|'))).toEqual([
    '/||',
    '|/|',
    '||/',
    '||',
  ]);
  expect(text).toContain(
    'ขณะนี้ดำเนินการแล้ว ๑ มาตรการ อยู่ระหว่างดำเนินการ ๑ มาตรการ ยังไม่ดำเนินการ ๑ มาตรการ ยังไม่รายงานสถานะ ๑ มาตรการ',
  );
  expect(text).toMatch(/\nมาตรการที่ยังไม่รายงานสถานะ จำนวน ๑ มาตรการ ได้แก่\nIIT ๗\. เรื่องง$/);
});

test('indicators without numbers of their own are numbered through the table', async () => {
  const data = measuresOf([
    measure({ name: 'การใช้อำนาจ', instrument: 'IIT', indicators: [3], ...FULL }),
    measure({
      name: 'การใช้งบประมาณ\nการปฏิบัติหน้าที่',
      instrument: 'IIT',
      indicators: [1, 2],
      ...FULL,
    }),
    measure({ name: 'ชื่อยาว\nสองบรรทัด', instrument: 'IIT', ...FULL }),
  ]);
  expect((await paper(data)).tables[0]?.map(([name]) => name)).toEqual([
    '๑. การใช้อำนาจ',
    '๒. การใช้งบประมาณ\n๓. การปฏิบัติหน้าที่',
    '๔. ชื่อยาว สองบรรทัด',
  ]);
});

test('a row that goes on has its own tick; what is missing of the first is a blank and is named', async () => {
  const data = measuresOf([
    measure({
      name: 'ก',
      instrument: 'IIT',
      status: 'done',
      steps: 'ทำ',
      issue: 'ยังช้า',
      outcome: 'ดีขึ้น',
    }),
    measure({ unit: 'กองช่าง', status: 'in-progress' }),
  ]);
  const { tables, blanks, text } = await paper(data);
  expect(tables[0]?.[1]).toEqual(['๑. (ต่อ)', 'กองช่าง', '', '', '', '', '/', '', '']);
  expect(tables[0]?.[0]?.[2]).toBe('ประเด็นที่ต้องปรับปรุง: ยังช้า\nทำ');
  expect(tables[0]?.[0]?.[8]).toBe('ดีขึ้น');
  expect(blanks).toEqual(['ผู้รับผิดชอบ', 'การกำกับติดตาม', 'ระยะเวลา']);
  expect(text).toContain('ขณะนี้อยู่ระหว่างดำเนินการ ๑ มาตรการ');
});

test('a measure without a result says so', async () => {
  const { tables } = await paper(measuresOf([measure({ name: 'ก', ...FULL, result: '' })]));
  expect(tables[0]?.[0]?.[8]).toBe('ยังไม่มีรายงานผล');
});

test('Arabic digits in tables where they are set, the numbers of the columns too', async () => {
  const { records } = BANCHANG;
  const settings = { ...records.settings, thaiDigitsInTables: false };
  const { text, tables } = await paper({ ...BANCHANG, records: { ...records, settings } });
  expect(tables.flat(2).join('')).not.toMatch(/[๐-๙]/);
  expect(text).toContain('(1) ผู้รับผิดชอบ');
  expect(text).toContain('พ.ศ. ๒๕๖๖');
});
