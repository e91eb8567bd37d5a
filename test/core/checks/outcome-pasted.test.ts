import type { Cell } from '../../../src/core/text/cell';
import { findingsOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  smallWorkbook,
} from '../../support/grids';

const TEXT = 'บุคลากรมีความรู้ความเข้าใจเรื่องผลประโยชน์ทับซ้อนมากขึ้น';
const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const NONE = { ผลการดำเนินการ: '' };

/** Where a pasted outcome is found, and whose it is. */
function pasted(names: Record<string, Cell>, ...rows: Cell[][]) {
  const source = smallWorkbook(
    planGrid(planRow('1.1', names), planRow('1.2', names), planRow('1.3')),
    grid('ผลดำเนินงาน', [[...RESULTS_HEADER, 'ผลผลิต', 'ผลลัพธ์'], ...rows]),
  );
  return findingsOf(source)
    .filter(({ code }) => code === 'outcome-pasted')
    .map(({ place, params }) => [place.row, place.column, params.code]);
}

const row = (code: string, outcome: string, more: Record<string, Cell> = {}) =>
  resultRow(code, { ผลการดำเนินการ: outcome, ...more });

it('names the first item for every other one, and every column', () => {
  const rows = [
    row('1.1', TEXT),
    row('1.2', `“${TEXT}”`),
    [...resultRow('1.3', NONE), TEXT, ` ${TEXT} `],
  ];
  expect(pasted({}, ...rows)).toEqual([
    [3, 9, '1.1'],
    [4, 10, '1.1'],
    [4, 11, '1.1'],
  ]);
});

it.each<[string, Cell[][]]>([
  ['in another round', [row('1.1', TEXT), row('1.2', TEXT, { รอบ: 12 })]],
  ['in another year', [row('1.1', TEXT), row('1.2', TEXT, { ปีงบประมาณ: 2566 })]],
  ['twice in one row', [[...row('1.1', TEXT), TEXT]]],
  ['under the same item in both rounds', [row('1.1', TEXT), row('1.1', TEXT, { รอบ: 12 })]],
  ['of a few letters', [row('1.1', 'มีผู้เข้าร่วม 45 คน'), row('1.2', 'มีผู้เข้าร่วม 45 คน')]],
  ['of other numbers', [row('1.1', `${TEXT} 40 คน`), row('1.2', `${TEXT} 45 คน`)]],
  [
    'of items that could not be done',
    ['1.1', '1.2'].map((code) => row(code, TEXT, { สถานะ: 'ยกเลิก' })),
  ],
  [
    'that say nothing came of it yet',
    ['1.1', '1.2'].map((code) => row(code, `อยู่ระหว่างรวบรวมผลว่า${TEXT}`)),
  ],
])('has nothing to say of a text %s', (_, rows) => {
  expect(pasted({}, ...rows)).toEqual([]);
});

it('leaves items of one name to the plan', () => {
  const names = { [NAME]: 'มาตรการส่งเสริมจริยธรรม' };
  expect(pasted(names, row('1.1', TEXT), row('1.2', TEXT))).toEqual([]);
});

it('names the same item wherever the rows stand', () => {
  expect(pasted({}, row('1.2', TEXT), row('1.1', TEXT))).toEqual([[2, 9, '1.1']]);
});
