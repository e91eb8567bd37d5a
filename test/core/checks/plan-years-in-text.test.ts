import { findingsOf } from '../../support/findings';
import { grid, planGrid, planRow, settingsGrid, smallWorkbook } from '../../support/grids';

const TITLE = 'แผนปฏิบัติการป้องกันการทุจริต';
const SPAN = { ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 };

function found(period: string, rationale: string, span: Record<string, number> = SPAN) {
  const source = smallWorkbook(
    settingsGrid(span),
    grid('รายละเอียด', [
      ['รหัส', 'ระยะเวลาดำเนินการ', 'หลักการและเหตุผล'],
      ['1.1', period, rationale],
    ]),
  );
  return findingsOf(source).map(({ code, params }) => [code, params.found]);
}

it.each([
  'ปีงบประมาณ พ.ศ. 2566 – 2570',
  '๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
  'ต.ค. 2565 - ก.ย. 2566',
  'ตลอดปีงบประมาณ',
  'ปี 67 ใช้งบ 25000 บาท',
])('takes the period “%s”', (period) => {
  expect(found(period, '')).toEqual([]);
});

it.each([
  ['ปีงบประมาณ พ.ศ. 2561 – 2564', '2561, 2564'],
  ['พ.ศ. ๒๕๖๖ – ๒๕๗๑', '2571'],
  ['ปี 2565 ถึง 2570', '2565'],
  ['ตุลาคม 2564 – กันยายน 2566', '2564'],
])('questions the period “%s”', (period, years) => {
  expect(found(period, '')).toEqual([['period-outside-plan', years]]);
});

it.each([
  `${TITLE} พ.ศ. 2566 – 2570`,
  `${TITLE} 5 ปี (พ.ศ. ๒๕๖๖-๒๕๗๐)`,
  `${TITLE} (พ.ศ. 2561 - 2565) สิ้นสุดลงแล้ว`,
  `${TITLE} ตามยุทธศาสตร์ชาติ พ.ศ. 2561 – 2580`,
  `${TITLE} สอดคล้องกับแผนแม่บท (พ.ศ. 2566 – 2580)`,
  `${TITLE} ประจำปี 2567`,
  'แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2571)',
  'แผนป้องกันและปราบปรามการทุจริต ๕ ปี (พ.ศ. ๒๕๖๖ - ๒๕๗๐)',
  'แผนป้องกันและปราบปรามการทุจริต ๕ ปี (พ.ศ. ๒๕๖๑ - ๒๕๖๕)',
  'แผนปฏิบัติการป้องกันและปราบปรามการทุจริตของกระทรวง (พ.ศ. 2566 – 2568)',
  'แผนแม่บทการป้องกันและปราบปรามการทุจริต 5 ปี (พ.ศ. 2566 – 2568)',
])('takes “%s”', (text) => {
  expect(found('', text)).toEqual([]);
});

it.each([
  [`${TITLE} พ.ศ. 2566 – 2571`, '2566–2571'],
  [`${TITLE} ๕ ปี ของเทศบาลตำบลทดสอบ (พ.ศ. ๒๕๖๕ ถึง พ.ศ. ๒๕๖๙)`, '2565–2569'],
  ['แผนป้องกันและปราบปรามการทุจริต ๕ ปี (พ.ศ. ๒๕๖๘ - ๒๕๗๐)', '2568–2570'],
  [`${TITLE} พ.ศ. 2566-2570 และ${TITLE} 2567-2570`, '2567–2570'],
])('questions “%s”', (text, span) => {
  expect(found('', text)).toEqual([['plan-years-in-text', span]]);
});

it('says nothing while the settings give no span', () => {
  expect(found('2561', `${TITLE} 2561-2564`, {})).toEqual([]);
});

it.each([TITLE, 'แผนป้องกันและปราบปรามการทุจริต 5 ปี ', `${TITLE} `, `${TITLE} ก 5 ปี ข`, '2566'])(
  'reads 50,000 characters of “%s”',
  (piece) => {
    const text = piece.repeat(Math.ceil(50_000 / piece.length));
    const before = performance.now();
    found(text, text);
    expect(performance.now() - before).toBeLessThan(2000);
  },
);

describe('above the header of แผน', () => {
  const ofTitle = (...rows: string[][]) =>
    findingsOf(
      smallWorkbook(settingsGrid(SPAN), grid('แผน', [...rows, ...planGrid(planRow('1.1')).values])),
    ).map(({ code, place, params }) => [code, place.row, params.found]);

  it.each([
    [[[`${TITLE} ๕ ปี (พ.ศ. ๒๕๖๖ – ๒๕๗๐)`]]],
    [[[TITLE], ['', 'พ.ศ. 2566 - 2570'], ['เทศบาลตำบลทดสอบ']]],
    [[['แบบ ก', '2561-2565'], ['เทศบาลตำบลทดสอบ อำเภอเมือง']]],
  ])('takes %j', (rows) => {
    expect(ofTitle(...rows)).toEqual([]);
  });

  it.each([
    [[[`${TITLE} (พ.ศ. ๒๕๖๕ – ๒๕๖๙)`]], '2565–2569'],
    [[[`${TITLE} (พ.ศ. ๒๕๖๑ – ๒๕๖๕)`]], '2561–2565'],
    [[[TITLE], ['พ.ศ. 2566 - 2571']], '2566–2571'],
  ])('questions %j', (rows, years) => {
    expect(ofTitle(...rows)).toEqual([['plan-years-in-text', 1, years]]);
  });

  it('knows another office, fillers and characters without width', () => {
    const codes = ofTitle(
      ['องค์การบริหารส่วนตำบลหนองคู'],
      ['เทศบาลตำบล{{ชื่อ}}'],
      ['แผน\u200bปฏิบัติการ'],
    ).map(([code, row]) => `${code} ${row}`);
    expect(codes.sort()).toEqual(['filler-left 2', 'organisation-other 1', 'text-invisible 3']);
  });
});
