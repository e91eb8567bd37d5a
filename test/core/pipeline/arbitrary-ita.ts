import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/text/cell';
import { INDICATOR_NAMES, ITA_HEADER, MEASURES_HEADER, TICKED_HEADER } from '../../support/grids';

type Rows = readonly (readonly Cell[])[];

const LINE = 'ออกคำสั่งแต่งตั้งคณะกรรมการทบทวนคู่มือการใช้ทรัพย์สินของราชการ';
const INDICATORS: Cell[] = [
  ...INDICATOR_NAMES,
  ...INDICATOR_NAMES,
  3,
  '๔',
  'ตัวชี้วัดที่ 5',
  '1. ใช้อำนาจ',
  'การใช้งบประมาน',
  'ตัวชี้วัดที่ 11',
  '9.1',
  'คะแนนรวม',
  '',
  '#REF!',
];
const SCORES: Cell[] = [
  90,
  84.99,
  '๗๘.๕๒',
  '๘๔.๓๓ คะแนน',
  '',
  '-',
  101,
  'ก',
  '90.123',
  '#REF!',
  false,
];
const INSTRUMENTS: Cell[] = ['', '', 'IIT', 'EIT', 'oit', '0IT'];
const TOLD: Cell[] = ['', '-', LINE, `“${LINE}”`, `๑. ${LINE}\n๒. รายงานผู้บริหาร`, 'ทำคู่มือแล้ว'];
const NAMES: Cell[] = [
  ...INDICATOR_NAMES.slice(0, 5),
  'มาตรการกำกับดูแลการยืมทรัพย์สิน',
  '๑. การใช้อำนาจ ๒. การใช้งบประมาณ',
  'การใช้รถยนต์ส่วนกลาง',
  'ตัวชี้วัดที่ ๑๒',
  '๒. การไช้อำนาจ',
  '',
];
const ORDERS: Cell[] = ['', 1, 2, '๒', '2.', 4, '๑ ๒', 5];
const RULES_HEADER = ['ปีงบประมาณ', 'เรื่อง', 'ค่า'];
const SUBJECTS: Cell[] = ['น้ำหนัก IIT / EIT / OIT', 'ระดับผลการประเมิน', 'ชื่อตัวชี้วัดที่ 3', 'น้ำหนัก', ''];
const VALUES: Cell[] = ['30 / 30 / 40', '๒๐/๓๐/๕๐', 'ดี 85 ทุกแบบ / พอใช้ 0', 'การใช้อำนาจ', ''];
const MARKS: Cell[] = ['', '', '/', '✓', true, false, '-', 'มี.ค.', '#N/A'];
const STATUS: Cell[] = ['', 'ดำเนินการแล้ว', 'ยังไม่ดำเนินการ', 'ยกเลิก', '#N/A'];

/** Rows of ITA, of มาตรการ and of เกณฑ์ ITA with their headers: what is right, what is wrong, and what stands twice. */
export const itaTabs: fc.Arbitrary<{
  readonly ita: Rows;
  readonly measures: Rows;
  readonly rules: Rows;
}> = fc
  .record({
    scores: fc.array(
      fc.record({
        ปีงบประมาณ: fc.constantFrom<Cell>(2567, 2567, 2567, '๒๕๖๖', '', 2024),
        แบบวัด: fc.constantFrom(...INSTRUMENTS),
        ตัวชี้วัด: fc.constantFrom(...INDICATORS),
        คะแนน: fc.constantFrom(...SCORES),
        ประเด็นที่ต้องแก้ไข: fc.constantFrom(...TOLD),
      }),
      { maxLength: 14 },
    ),
    isTicked: fc.boolean(),
    measures: fc.array(measureCells(), { maxLength: 8 }),
    rules: fc.array(
      fc.tuple(
        fc.constantFrom<Cell>(2567, '๒๕๖๖', ''),
        fc.constantFrom(...SUBJECTS),
        fc.constantFrom(...VALUES),
      ),
      { maxLength: 4 },
    ),
  })
  .map(({ scores, isTicked, measures, rules }) => {
    const header = isTicked ? TICKED_HEADER : MEASURES_HEADER;
    return {
      ita: [ITA_HEADER, ...scores.map((cells) => laidOut(ITA_HEADER, cells))],
      measures: [header, ...measures.map((cells) => laidOut(header, cells))],
      rules: [RULES_HEADER, ...rules],
    };
  });

function measureCells() {
  return fc.record({
    ลำดับ: fc.constantFrom(...ORDERS),
    แบบวัด: fc.constantFrom(...INSTRUMENTS),
    'ตัวชี้วัด/มาตรการ': fc.constantFrom(...NAMES),
    'หน่วยงาน/ผู้รับผิดชอบ': fc.constantFrom<Cell>('สำนักปลัด', 'ตลอดปีงบประมาณ', ''),
    ระยะเวลาดำเนินการ: fc.constantFrom<Cell>('มี.ค. ๒๕๖๖', '๑. กองคลัง\n๒. กองช่าง', ''),
    งบประมาณ: fc.constantFrom<Cell>('', '-', 5000, 'ก'),
    สถานะ: fc.constantFrom(...STATUS),
    ยังไม่ดำเนินการ: fc.constantFrom(...MARKS),
    อยู่ระหว่างดำเนินการ: fc.constantFrom(...MARKS),
    ดำเนินการแล้ว: fc.constantFrom(...MARKS),
    ผลการดำเนินงาน: fc.constantFrom(...TOLD),
    ผลลัพธ์หรือความสำเร็จ: fc.constantFrom(...TOLD),
    หลักฐาน: fc.constantFrom<Cell>('', 'https://www.example.go.th', 'https:/www.example'),
  });
}

function laidOut(header: readonly string[], cells: Readonly<Record<string, Cell>>): Cell[] {
  return header.map((name) => cells[name] ?? '');
}
