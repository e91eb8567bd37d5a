import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

const MONEY = {
  'บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงาน': 'ใช่',
  'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ': 20000,
  เบิกจ่าย: 5000,
};
const OPEN = 'อยู่ระหว่างดำเนินการ';
type Cells = Record<string, Cell>;

function found(half: Cells, full: Cells, ...more: Cell[][]): string[] {
  const source = smallWorkbook(
    settingsGrid({ รอบรายงาน: 12 }),
    planGrid(planRow('1.1', { 'งบประมาณ 2567': 20000 })),
    resultsGrid(
      resultRow('1.1', { ...MONEY, ...half }),
      resultRow('1.1', { ...MONEY, รอบ: 12, ...full }),
      ...more,
    ),
  );
  return linesOf(source);
}

it.each<[string, Cells, Cells, string[]]>([
  ['the same', {}, {}, []],
  ['done later, and more spent', { สถานะ: OPEN }, { เบิกจ่าย: 20000 }, []],
  ['done, then in progress', {}, { สถานะ: OPEN }, ['round-regressed ผลดำเนินงาน!D3']],
  ['in progress, then not possible', { สถานะ: OPEN, เบิกจ่าย: 0 }, { สถานะ: 'ยกเลิก', เบิกจ่าย: 0 }, []],
  [
    'done, then not possible',
    { เบิกจ่าย: 0 },
    { สถานะ: 'ยกเลิก', เบิกจ่าย: 0 },
    ['round-regressed ผลดำเนินงาน!D3'],
  ],
  ['less spent', {}, { เบิกจ่าย: '๔,๐๐๐' }, ['spent-less-than-before ผลดำเนินงาน!G3']],
  ['paid back whole', {}, { เบิกจ่าย: 0 }, ['spent-less-than-before ผลดำเนินงาน!G3']],
  ['said to be nothing', {}, { เบิกจ่าย: '-' }, ['spent-less-than-before ผลดำเนินงาน!G3']],
  ['left blank', {}, { เบิกจ่าย: ' ' }, ['spent-left-blank ผลดำเนินงาน!G3']],
  ['an amount that cannot be read', {}, { เบิกจ่าย: '1 2' }, ['money-two-amounts ผลดำเนินงาน!G3']],
  ['less in another year', {}, { ปีงบประมาณ: 2566, เบิกจ่าย: 1, สถานะ: OPEN }, []],
])('with %s', (_, half, full, expected) => {
  // A row of another year is also said to be so; that is another check's.
  const asked = found(half, full).filter((line) => !/^(?:result-|results-)/.test(line));
  expect(asked.filter((line) => !line.startsWith('round-fallback'))).toEqual(expected);
});

it('does not ask about a row only prepared for the new round', () => {
  const prepared = Object.fromEntries(
    [...Object.keys(MONEY), 'สถานะ', 'การดำเนินการ', 'ผลการดำเนินการ'].map((header) => [header, '']),
  );
  expect(found({}, prepared)).toEqual(['results-none ผลดำเนินงาน!']);
});

it('leaves a round that stands twice to its own finding', () => {
  const again = resultRow('1.1', { ...MONEY, รอบ: 12, สถานะ: OPEN, เบิกจ่าย: 1 });
  expect(found({}, {}, again)).toEqual(['result-duplicate ผลดำเนินงาน!C4']);
});
