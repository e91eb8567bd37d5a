import type { Cell } from '../../../src/core/text/cell';
import { findingsOf, inOneLine, linesOf } from '../../support/findings';
import {
  itaGrid,
  itaRows,
  measureRow,
  measuresGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

type Cells = Record<string, Cell>;
const changed = (changes: Record<number, Cells>) => smallWorkbook(itaGrid(...itaRows(changes)));

it('finds nothing in a year’s ten scores', () => {
  expect(linesOf(changed({}))).toEqual([]);
});

it('proposes the instrument of the indicator for one that is none', () => {
  const [finding] = findingsOf(changed({ 9: { แบบวัด: '0IT' } }));
  expect(finding).toMatchObject({ code: 'instrument-unknown', fix: 'OIT' });
});

it('proposes the name that was meant, and reads the row as such', () => {
  const findings = findingsOf(changed({ 7: { ตัวชี้วัด: 'ตัวชี้วัด ประสิทธภาพการสื่อสาร' } }));
  expect(findings).toEqual([
    expect.objectContaining({
      code: 'indicator-misspelt',
      fix: 'ตัวชี้วัด ประสิทธิภาพการสื่อสาร',
      place: expect.objectContaining({ label: 'ตัวชี้วัดที่ 7 ประสิทธิภาพการสื่อสาร' }),
    }),
  ]);
});

it('keeps the years apart', () => {
  const last = itaRows().map((row) => row.with(0, 2566));
  expect(linesOf(smallWorkbook(itaGrid(...last, ...itaRows())))).toEqual([]);
  expect(linesOf(smallWorkbook(itaGrid(...last.slice(0, 9), ...itaRows())))).toEqual([
    'ita-indicators-missing ITA!',
  ]);
});

it.each<[string, Cells]>([
  ['an indicator that could not be read', { ตัวชี้วัด: 'ไม่ทราบ' }],
  ['a year that could not be read', { ปีงบประมาณ: 2024 }],
])('calls no indicator missing beside %s', (_, cells) => {
  const codes = findingsOf(changed({ 5: cells })).map(({ code }) => code);
  expect(codes).toHaveLength(1);
  expect(codes).not.toContain('ita-indicators-missing');
});

it.each<[Cell, string[]]>([
  ['', ['ita-score-missing ITA!D6']],
  ['–', ['ita-score-missing ITA!D6']],
  ['ก', ['score-not-a-number ITA!D6']],
  ['#N/A', ['cell-error ITA!D6']],
  [0, []],
])('says once of the score %j what is left', (score, lines) => {
  expect(linesOf(changed({ 5: { คะแนน: score } }))).toEqual(lines);
});

it('says which indicators are missing', () => {
  const [finding] = findingsOf(smallWorkbook(itaGrid(...itaRows().slice(2, 9))));
  expect(finding?.params).toEqual({ year: 2567, missing: '1, 2, 10' });
});

/** FY2563 as printed comes to 90.90. */
const PRINTED = '88.97 84.33 87.08 78.52 85.44 88.96 88.47 85.84 95.56 100'.split(' ');
const announced = (value: Cell) => {
  const scores = Object.fromEntries(PRINTED.map((score, n) => [n + 1, { คะแนน: score }]));
  const settings = settingsGrid({ 'คะแนน ITA ที่ประกาศ': value });
  return linesOf(smallWorkbook(settings, itaGrid(...itaRows(scores))));
};

it.each(['90.9', '๙๐.๙๐', 90.9, '90.91', '90.89', '', '-'])('agrees with %j announced', (value) => {
  expect(announced(value)).toEqual([]);
});

it.each(['90.8', '91', 91, '90.92', '67.9'])('differs from %j announced', (value) => {
  expect(announced(value)).toEqual(['ita-announced-differs ตั้งค่า!B5']);
});

const WEAK = { 2: { คะแนน: 84.99 }, 4: { คะแนน: 78.52 }, 7: { คะแนน: 85 } };
const lacking = (...measures: Cell[][]) =>
  linesOf(smallWorkbook(itaGrid(...itaRows(WEAK)), measuresGrid(...measures))).filter((line) =>
    line.startsWith('ita-measure'),
  );

it('asks for a measure of each indicator below 85', () => {
  expect(lacking(measureRow('การใช้อำนาจ'))).toEqual([
    'ita-measure-lacking ITA!D3',
    'ita-measure-lacking ITA!D5',
  ]);
  expect(lacking(measureRow('ตัวชี้วัดที่ 2 และอื่น ๆ'), measureRow('คุณภาพการดำเนินงาน'))).toEqual([
    'ita-measure-lacking ITA!D5',
  ]);
});

it.each<[string, Cell[][]]>([
  ['every one has its measure', [measureRow('2'), measureRow('ใช้ทรัพย์สินของทางราชการ')]],
  ['one measure is for both', [measureRow('๑. การใช้งบประมาณ ๒. การใช้ทรัพย์สินของราชการ')]],
  ['a measure says no indicator', [measureRow('มาตรการกำกับดูแล'), measureRow('การใช้อำนาจ')]],
  ['a measure is for the whole instrument', [measureRow('จัดทำคู่มือ', { แบบวัด: 'IIT' })]],
  ['there is no measure at all yet', []],
])('asks for none where %s', (_, measures) => {
  expect(lacking(...measures)).toEqual([]);
});

it('looks at the latest year only', () => {
  const before = itaRows(WEAK).map((row) => row.with(0, 2566));
  const tabs = [itaGrid(...before, ...itaRows()), measuresGrid(measureRow('การใช้อำนาจ'))];
  expect(linesOf(smallWorkbook(...tabs))).toEqual([]);
});

it('looks at how the cells of both tabs are written', () => {
  const source = smallWorkbook(
    settingsGrid({ ชื่อหน่วยงาน: 'เทศบาลตำบลกกตูม' }),
    itaGrid(...itaRows({ 1: { คะแนน: '๘8.๙๗', ประเด็นที่ต้องพัฒนา: 'ประกาศของเทศบาลตำบลเขาพระงาม' } })),
    measuresGrid(
      measureRow('การใช้อำนาจ', {
        'หน่วยงาน/ผู้รับผิดชอบ': 'ตลอดปีงบประมาณ',
        ระยะเวลาดำเนินการ: '๑. คณะกรรมการทบทวนคู่มือ\n๒. กองคลัง',
        'ขั้นตอน/วิธีปฏิบัติ': '(ระบุขั้นตอน)',
        ผลการดำเนินงาน: 'ประกาศของเทศบาลตำบลเขาพระงาม',
        หลักฐาน: 'https:/www.example.go.th',
      }),
    ),
  );
  expect(findingsOf(source).map(inOneLine).sort()).toEqual([
    'columns-swapped มาตรการ!E2',
    'columns-swapped มาตรการ!H2',
    'digits-mixed ITA!D2',
    'filler-left มาตรการ!F2',
    'link-broken-form มาตรการ!M2',
    'organisation-other ITA!F2',
    'organisation-other มาตรการ!K2',
  ]);
});
