import { examine } from '../../../src/core/pipeline/examine';
import type { Grid } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import {
  grid,
  itaGrid,
  itaRows,
  measuresGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

const recordsOf = (...tabs: Grid[]) => examine(smallWorkbook(...tabs)).book.records;

it('reads the table of a memo: instruments merged down, issues under one header', () => {
  const rows: Cell[][] = [
    ['ปีงบประมาณ', 'แบบ', 'ตัวชี้วัด', 'ผลการประเมิน', 'ผลการวิเคราะห์', ''],
    ['', '', '', '', 'ประเด็นที่ต้องแก้ไข', 'ประเด็นที่ต้องพัฒนา'],
    ['๒๕๖๗', 'IIT', 'การปฏิบัติหน้าที่', '๘๘.๙๗', '-', 'จัดทำคู่มือ'],
    [2567, '', 'ใช้ทรัพย์สินของทางราชการ', '๗๘.๕๒', 'จัดทำคู่มือการยืม', '-'],
    ['', '', '', '', '', 'ต่อจากแถวบน'],
    ['', '', 'คะแนนรวม', '๘๓.๗๕', '', ''],
    [2567, 'OIT', 'การป้องกันการทุจริต', 100, '-', ''],
  ];
  const { ita } = recordsOf(grid('ITA', rows));
  expect(ita.map(({ instrument, indicator, score }) => [instrument, indicator, score])).toEqual([
    ['IIT', 1, 8897],
    ['IIT', 4, 7852],
    [null, null, null],
    [null, null, null],
    ['OIT', 10, 10000],
  ]);
  expect(ita[1]).toMatchObject({ fiscalYear: 2567, toCorrect: 'จัดทำคู่มือการยืม' });
  expect(linesOf(smallWorkbook(grid('ITA', rows)))).toEqual(['ita-indicators-missing ITA!']);
});

it('reads the headers of the O42 form', () => {
  const { measures } = recordsOf(
    grid('มาตรการ', [
      [
        'ตัวชี้วัดของ การ ประเมิน ITA',
        '(๑) ผู้รับผิดชอบ หรือผู้ที่เกี่ยวข้อง',
        '(๒) ขั้นตอน หรือวิธีปฏิบัติ',
        '(๓) แนวทางการกำกับ ติดตาม ให้นำไปสู่ การปฏิบัติและ การ รายงานผล',
        '(๔) ระยะเวลา ดำเนินการ',
        'ยังไม่ ดำเนินการ',
        'อยู่ระหว่าง ดำเนินการ',
        'ดำเนินการ แล้ว',
        '(๕) การรายงานผล การ ดำเนินการ',
      ],
      ['๑. การใช้ งบประมาณ', 'กองคลัง', 'ก', 'ข', 'มี.ค. ๒๕๖๖', '', '', '/', 'ค'],
      ['๑ . คุณภาพการดำเนินงาน\n\n๒. ประสิทธิภาพการสื่อสาร', 'กองช่าง', '', '', 'ง', '', 'x', '', ''],
    ]),
  );
  expect(measures).toEqual([
    expect.objectContaining({
      order: 1,
      name: 'การใช้ งบประมาณ',
      label: '1 การใช้ งบประมาณ',
      instrument: 'IIT',
      indicators: [2],
      unit: 'กองคลัง',
      steps: 'ก',
      monitoring: 'ข',
      period: 'มี.ค. ๒๕๖๖',
      status: 'done',
      result: 'ค',
    }),
    expect.objectContaining({ order: null, indicators: [6, 7], status: 'in-progress' }),
  ]);
});

it('reads the headers of a year’s result', () => {
  const { measures } = recordsOf(
    grid('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', [
      [
        'มาตรการ/กิจกรรม',
        'ขั้นตอน/วิธีการปฏิบัติ',
        'หน่วยงานผู้รับผิดชอบ',
        'ระยะเวลาดำเนินการ',
        'สรุปผลการดำเนินการ',
        'ผลลัพธ์หรือความสำเร็จ',
      ],
      ['๓. มาตรการจัดการเรื่องร้องเรียน', 'ก', 'สำนักปลัด', 'ตลอดปี', 'ข', 'ค'],
    ]),
  );
  expect(measures).toEqual([
    expect.objectContaining({
      order: 3,
      name: 'มาตรการจัดการเรื่องร้องเรียน',
      instrument: null,
      indicators: [],
      steps: 'ก',
      unit: 'สำนักปลัด',
      result: 'ข',
      outcome: 'ค',
      status: null,
    }),
  ]);
});

it('reads the announced scores, and says what is none', () => {
  const score = (value: Cell) => settingsGrid({ 'คะแนน ITA ที่ประกาศ': value });
  expect(recordsOf(score('๙๐.๙')).settings.itaAnnounced).toBe(9090);
  expect(recordsOf(score('')).settings.itaAnnounced).toBeNull();
  expect(recordsOf(score('A')).settings.itaAnnounced).toBeNull();
  expect(linesOf(smallWorkbook(score('A')))).toEqual(['setting-invalid ตั้งค่า!B5']);
  expect(linesOf(smallWorkbook(score('๑๐๑')))).toEqual(['setting-invalid ตั้งค่า!B5']);
});

it.each([
  ['no tab', []],
  ['only a header', [itaGrid(), measuresGrid()]],
  [
    'rows prepared before the scores are out',
    [itaGrid(...itaRows().map((row) => row.with(3, '')))],
  ],
])('asks for nothing where there is %s', (_, tabs) => {
  expect(linesOf(smallWorkbook(...tabs))).toEqual([]);
});
