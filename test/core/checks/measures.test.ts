import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, linesOf } from '../../support/findings';
import { measureRow, measuresGrid, smallWorkbook } from '../../support/grids';

type Cells = Record<string, Cell>;
const OUTCOME = 'ผลลัพธ์หรือความสำเร็จ';
const RESULT = 'ผลการดำเนินงาน';
const of = (...rows: readonly Cell[][]) => smallWorkbook(measuresGrid(...rows));
const finds = (code: string, ...rows: readonly Cell[][]) =>
  linesOf(of(...rows)).filter((line) => line.startsWith(`${code} `));

it('finds nothing in measures as offices print them', () => {
  const source = of(
    measureRow('การใช้อำนาจ', { ลำดับ: '๑', แบบวัด: 'IIT', งบประมาณ: '-', [RESULT]: 'ประกาศแล้ว' }),
    measureRow('', { ประเด็นที่ต้องปรับปรุง: 'อีกเรื่องของแถวบน', 'หน่วยงาน/ผู้รับผิดชอบ': '' }),
    measureRow('๑. คุณภาพการดำเนินงาน ๒. ประสิทธิภาพการสื่อสาร', { ลำดับ: '๒', แบบวัด: 'EIT' }),
    measureRow('มาตรการการเปิดเผยข้อมูลสาธารณะ', { ลำดับ: '๓', แบบวัด: 'OIT', งบประมาณ: '๕,๐๐๐' }),
  );
  expect(linesOf(source)).toEqual([]);
});

describe('an indicator that is none', () => {
  const known = [measureRow('การใช้อำนาจ'), measureRow('การใช้งบประมาณ')];
  it.each(['การใช้รถยนต์ส่วนกลาง', 'ประสิทธิภาพการให้บริการ'])(
    'is %j among rows that name indicators',
    (name) => {
      const rows = [...known, measureRow(name, { แบบวัด: 'IIT' })];
      expect(finds('measure-indicator-unknown', ...rows)).toHaveLength(1);
    },
  );

  it.each<[Cell, Cells]>([
    ['มาตรการจัดการเรื่องร้องเรียนการทุจริต', { แบบวัด: 'IIT' }],
    ['จัดทำคู่มือการปฏิบัติงาน', { แบบวัด: 'IIT' }],
    ['การจัดทำคู่มือการปฏิบัติงาน', { แบบวัด: 'IIT' }],
    ['การใช้รถยนต์ส่วนกลาง', {}],
    ['การใช้อำนาจและการมอบหมายงาน', { แบบวัด: 'IIT' }],
  ])('is not %j', (name, more) => {
    const rows = [...known, measureRow(name, more)];
    expect(finds('measure-indicator-unknown', ...rows)).toEqual([]);
  });

  it('is no text among texts of measures', () => {
    const rows = ['การใช้รถยนต์ส่วนกลาง', 'การยืมทรัพย์สิน', 'การใช้อำนาจ'].map((name) =>
      measureRow(name, { แบบวัด: 'IIT' }),
    );
    expect(finds('measure-indicator-unknown', ...rows)).toEqual([]);
  });
});

describe('running numbers', () => {
  const numbered = (...rows: readonly (readonly [Cell, Cell])[]) =>
    finds(
      'measure-order-doubled',
      ...rows.map(([ลำดับ, แบบวัด], n) => measureRow(`มาตรการ ${n}`, { ลำดับ, แบบวัด })),
    );

  it.each<[string, readonly (readonly [Cell, Cell])[]]>([
    [
      'run through',
      [
        [1, ''],
        [2, ''],
        [3, ''],
      ],
    ],
    [
      'begin anew with each instrument',
      [
        [1, 'IIT'],
        [2, 'IIT'],
        [3, 'IIT'],
        [1, 'EIT'],
        [2, 'EIT'],
      ],
    ],
    [
      'stand twice, but none is missing',
      [
        [1, ''],
        [2, ''],
        [2, ''],
        [3, ''],
      ],
    ],
    [
      'stand twice at the end',
      [
        [1, ''],
        [2, ''],
        [2, ''],
      ],
    ],
    [
      'have a gap',
      [
        [1, ''],
        [3, ''],
      ],
    ],
    [
      'are no numbers',
      [
        ['๑ ๒ ๓', ''],
        ['ก', ''],
        ['1.1', ''],
      ],
    ],
  ])('are fine where they %s', (_, rows) => {
    expect(numbered(...rows)).toEqual([]);
  });

  it('are told where one stands twice and the next is missing', () => {
    expect(numbered([1, ''], ['๒', ''], ['2.', ''], [4, ''])).toHaveLength(1);
    expect(numbered([1, 'IIT'], [1, 'IIT'], [3, 'IIT'], [1, 'EIT'], [2, 'EIT'])).toHaveLength(1);
  });

  it('may stand before the name', () => {
    const rows = ['๑. ก', '๒. ข', '๒. ค', '๔. ง'].map((name) => measureRow(name));
    const [finding] = findingsOf(of(...rows));
    expect(finding).toMatchObject({
      code: 'measure-order-doubled',
      params: { doubled: 2, next: 3 },
      place: { label: '2 ค' },
    });
  });
});

describe('one outcome under two measures', () => {
  const LINES = ['รายงานสถิติการยืมและคืนทรัพย์สินของราชการ', 'มีแบบฟอร์มและสมุดคุมการยืมทรัพย์สิน'];
  const LONG = 'ออกคำสั่งแต่งตั้งคณะกรรมการทบทวนคู่มือการใช้ทรัพย์สินของราชการ';
  const pasted = (first: string, second: string, more: Cells = {}, field = OUTCOME) =>
    finds(
      'measure-outcome-pasted',
      measureRow('มาตรการ ก', { ลำดับ: 1, [field]: first }),
      measureRow('มาตรการ ข', { ลำดับ: 2, [field]: second, ...more }),
    );

  it.each([
    ['whole', LONG, `“${LONG}”`],
    ['in one long line', `๑. ${LONG}\n๒. ก`, `๑. ข ๒. ${LONG}`],
    ['in two lines', `๑. ${LINES[0]}\n๒. ${LINES[1]}`, `- ${LINES[1]}\n- ${LINES[0]}\n- อื่น ๆ`],
  ])('is found %s', (_, first, second) => {
    expect(pasted(first, second)).toEqual(['measure-outcome-pasted มาตรการ!L3']);
  });

  it('is quoted without the spaces around it', () => {
    const rows = [` ${LONG}\nก`, `\n ${LONG}\nก `].map((text, index) =>
      measureRow(`มาตรการ ${index}`, { ลำดับ: index + 1, [OUTCOME]: text }),
    );
    expect(findingsOf(of(...rows)).map(({ params }) => params.text)).toEqual([`${LONG} ก`]);
  });

  it('is found in the column of results as a whole', () => {
    expect(pasted(LONG, LONG, {}, RESULT)).toHaveLength(1);
    expect(pasted(`${LONG}\nก`, `${LONG}\nข`, {}, RESULT)).toEqual([]);
  });

  it.each<[string, string, string, Cells]>([
    ['one short line', `${LINES[0]}\nก`, `${LINES[0]}\nข`, {}],
    ['a few letters', 'มีผู้เข้าร่วม 45 คน', 'มีผู้เข้าร่วม 45 คน', {}],
    ['that nothing came of it yet', `ยังไม่${LONG}`, `ยังไม่${LONG}`, {}],
    ['a measure not yet begun', LONG, LONG, { สถานะ: 'ยังไม่ดำเนินการ' }],
    ['one measure in two rows', LONG, LONG, { 'ตัวชี้วัด/มาตรการ': 'มาตรการ  ก' }],
    ['a row that goes on', LONG, LONG, { ลำดับ: '', 'ตัวชี้วัด/มาตรการ': '' }],
  ])('is not %s', (_, first, second, more) => {
    expect(pasted(first, second, more)).toEqual([]);
  });

  it('calls the same one the first, wherever the rows stand', () => {
    const rows = [2, 1, 3].map((order) =>
      measureRow(`มาตรการ ${order}`, { ลำดับ: order, [OUTCOME]: LONG }),
    );
    const told = findingsOf(of(...rows)).map(({ place, params }) => [place.label, params.another]);
    expect(told).toEqual([
      ['2 มาตรการ 2', '1 มาตรการ 1'],
      ['3 มาตรการ 3', '1 มาตรการ 1'],
    ]);
  });
});

it.each<[string, Cells, string[]]>([
  ['done and not told', { สถานะ: 'ดำเนินการแล้ว' }, ['done-without-result มาตรการ!K2']],
  [
    'done and told by a dash',
    { สถานะ: 'แล้วเสร็จ', [RESULT]: '-' },
    ['done-without-result มาตรการ!K2'],
  ],
  ['done and told', { สถานะ: 'ดำเนินการแล้ว', [OUTCOME]: 'บุคลากรทราบ' }, []],
  ['not begun', { สถานะ: 'ยังไม่ดำเนินการ' }, []],
  ['without a unit', { 'หน่วยงาน/ผู้รับผิดชอบ': '' }, ['measure-fields-missing มาตรการ!E2']],
  [
    'without unit and period',
    { 'หน่วยงาน/ผู้รับผิดชอบ': '', ระยะเวลาดำเนินการ: ' ' },
    ['measure-fields-missing มาตรการ!E2'],
  ],
  ['of an instrument of another indicator', { แบบวัด: 'OIT' }, ['instrument-differs มาตรการ!B2']],
  ['with money that is none', { งบประมาณ: 'ตามจริง' }, ['money-not-a-number มาตรการ!I2']],
])('says of a measure %s what is left', (_, more, lines) => {
  expect(linesOf(of(measureRow('การใช้อำนาจ', more)))).toEqual(lines);
});

it('asks for a status only where the table tells any', () => {
  const told = measureRow('การใช้อำนาจ', { [RESULT]: 'ประกาศแล้ว' });
  const other = measureRow('การใช้งบประมาณ', { สถานะ: 'อยู่ระหว่างดำเนินการ' });
  expect(linesOf(of(told))).toEqual([]);
  expect(linesOf(of(told, other))).toEqual(['status-missing มาตรการ!J2']);
});
