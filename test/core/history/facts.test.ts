import type { Cell } from '../../../src/core/text/cell';
import {
  committeeGrid,
  detailsGrid,
  itaGrid,
  itaRows,
  itaRulesGrid,
  measureRow,
  measuresGrid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';
import { ALL_TABS, factsIn, ROUND_SCOPE } from './scopes';

const plainly = (facts: ReturnType<typeof factsIn>) =>
  facts.map(({ tab, identity, cells }) => [tab, identity, Object.fromEntries(cells)]);

it('tells the settings that are data, the plan and the results that count', () => {
  const workbook = smallWorkbook(
    settingsGrid({ อำเภอ: 'เมือง', เลขที่หนังสือ: 'สน 1/1', เรียน: 'นายกเทศมนตรี' }),
    planGrid(planRow('1.1', { 'งบประมาณ 2567': '๒๐,๐๐๐.-', หมายเหตุ: 'ปี  ๒๕๖๗' })),
    resultsGrid(
      resultRow('1.1', { เบิกจ่าย: 1500.5, ผลการดำเนินการ: 'ครั้งที่ ๑\nครั้งที่ ๒' }),
      resultRow('1.1', { รอบ: 12 }),
    ),
  );
  expect(plainly(factsIn(workbook))).toEqual([
    [
      'ตั้งค่า',
      'ตั้งค่า',
      {
        organisation: 'เทศบาลตำบลทดสอบ',
        district: 'เมือง',
        inProgressWeight: '0.50',
        level6: '50.00 20.00',
      },
    ],
    [
      'แผน',
      '1.1',
      {
        dimension: '1',
        kind: 'มาตรการ',
        name: 'มาตรการที่ 1.1',
        unit: 'สำนักปลัดเทศบาล',
        baseline: 'ใช่',
        note: 'ปี 2567',
        '2567': '20,000.00',
      },
    ],
    [
      'ผลดำเนินงาน',
      '1.1',
      {
        round: '6',
        status: 'ดำเนินการแล้วเสร็จ',
        disbursed: '1,500.50',
        activity: 'จัดกิจกรรมของ 1.1',
        outcome: 'ครั้งที่ 1 ครั้งที่ 2',
      },
    ],
  ]);
});

const silent = { สถานะ: '', การดำเนินการ: '', ผลการดำเนินการ: '' };
const ITEM = planGrid(planRow('1.1'), planRow('2.1'));
const withResults = (...rows: Cell[][]) => factsIn(smallWorkbook(ITEM, resultsGrid(...rows)));

it.each([
  ['a row that was only prepared', [resultRow('2.1', silent)]],
  ['a zero in place of a blank', [resultRow('2.1', { ...silent, เบิกจ่าย: '○' })]],
  ['a row of another year', [resultRow('2.1', { ปีงบประมาณ: 2566 })]],
  ['a row of a later round', [resultRow('2.1', { รอบ: 12 })]],
])('is told nothing by %s', (_what, more) => {
  const before = withResults(resultRow('1.1'));
  expect(plainly(withResults(resultRow('1.1'), ...more))).toEqual(plainly(before));
});

it('leaves out the tabs, years and letters that are no part of it', () => {
  const before = smallWorkbook(planGrid(planRow('1.1')));
  const after = smallWorkbook(
    settingsGrid({ เลขที่หนังสือ: '7', วันที่หนังสือ: '1 เมษายน 2567', คะแนนITAที่ประกาศ: 90 }),
    planGrid(planRow('1.1')),
    detailsGrid(['1.1', 'มาตรการที่ 1.1', '']),
    itaGrid(...itaRows()),
    measuresGrid(measureRow('การใช้อำนาจ')),
    committeeGrid([1, 'ผู้แทนชุมชน', 'ประธานชุมชน', 'กรรมการ', '', '']),
  );
  expect(plainly(factsIn(after))).toEqual(plainly(factsIn(before)));
});

it('tells details, scores, measures and the committee where they are part of it', () => {
  const workbook = smallWorkbook(
    detailsGrid(['1.1', 'มาตรการที่ 1.1', '๒๐,๐๐๐ บาท']),
    itaGrid(...itaRows({ 1: { ประเด็นที่ต้องแก้ไข: 'เพิ่มช่องทาง' } }).slice(0, 1)),
    itaRulesGrid([2567, 'น้ำหนัก IIT / EIT / OIT', '๓๐ / ๓๐ / ๔๐', 'ประกาศ']),
    measuresGrid(measureRow('การใช้อำนาจ', { ลำดับ: 1, งบประมาณ: 500, สถานะ: 'ดำเนินการแล้ว' })),
    committeeGrid([1, 'ผู้แทนชุมชน', 'ประธานชุมชน', 'กรรมการ', 'a@example.org', 'ดู']),
  );
  const told = plainly(factsIn(workbook, ALL_TABS)).slice(3);
  expect(told).toEqual([
    ['รายละเอียด', '1.1', { name: 'มาตรการที่ 1.1', budget: '20,000 บาท' }],
    ['ITA', '2567 1', { score: '90.00', toCorrect: 'เพิ่มช่องทาง' }],
    ['เกณฑ์ ITA', '2567 น้ำหนัก IIT / EIT / OIT', { value: '30 / 30 / 40' }],
    [
      'มาตรการ',
      '1 การใช้อำนาจ',
      {
        instrument: 'IIT',
        unit: 'สำนักปลัด',
        period: 'ตลอดปีงบประมาณ',
        budget: '500.00',
        status: 'ดำเนินการแล้ว',
      },
    ],
    ['คณะกรรมการ', 'ผู้แทนชุมชน', { order: '1', position: 'ประธานชุมชน', role: 'กรรมการ' }],
  ]);
});

it('tells rows alike in what they are known by apart, by what they say', () => {
  const rows = [planRow('1.1', { หมายเหตุ: 'ข' }), planRow('1.1', { หมายเหตุ: 'ก' })];
  const facts = factsIn(smallWorkbook(planGrid(...rows)), { ...ROUND_SCOPE, tabs: ['แผน'] });
  const notes = facts.slice(1).map(({ identity, cells }) => [identity, cells.get('note')]);
  expect(notes).toEqual([
    ['1.1', 'ก'],
    ['1.1#2', 'ข'],
  ]);
});
