import type { Cell } from '../../../src/core/text/cell';
import { findingsOf } from '../../support/findings';
import { grid, planRow, settingsGrid, smallWorkbook } from '../../support/grids';

const HEADER = ['รหัส', 'มิติ', 'ประเภท', 'ชื่อโครงการ', 'หน่วยงาน', 'ตั้งต้น'];

/** What is found about these year columns, with the years it names. */
function found(years: readonly string[], settings: Record<string, Cell> = {}) {
  const row = [...planRow('1.1').slice(0, 6), ...years.map(() => '-')];
  const source = smallWorkbook(settingsGrid(settings), grid('แผน', [[...HEADER, ...years], row]));
  return findingsOf(source).map(({ code, params }) => [code, params.missing ?? params.year]);
}

const SPAN = { ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2568 };

it.each<[string, string[], Record<string, Cell>, unknown[]]>([
  ['every year of the plan', ['ปี 2566', 'ปี 2567', 'ปี ๒๕๖๘'], SPAN, []],
  ['one year only', ['ปี 2567'], SPAN, []],
  ['years in another order', ['ปี 2568', 'ปี 2567', 'ปี 2566'], SPAN, []],
  ['no years of the plan known', ['ปี 2567', 'ปี 2568'], {}, []],
  ['a year left out between', ['ปี 2566', 'ปี 2567', 'ปี 2569'], {}, [['plan-year-gap', '2568']]],
  [
    'a year that cannot be read last',
    ['ปี 2566', 'ปี 2567', 'ปี 68'],
    SPAN,
    [['plan-year-gap', '2568']],
  ],
  [
    'two digits changed round',
    ['ปี 2567', 'ปี 2586'],
    SPAN,
    [
      ['plan-year-gap', [2566, ...Array.from({ length: 18 }, (_, n) => 2568 + n)].join(', ')],
      ['plan-year-outside', 2586],
    ],
  ],
])('with %s', (_, years, settings, findings) => {
  expect(found(years, settings)).toEqual(findings);
});
