import type { FindingCode } from '../../../src/core/findings/catalogue';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  RESULTS_HEADER,
  resultRow,
  resultsGrid,
  smallWorkbook,
} from '../../support/grids';

type Cells = Record<string, Cell>;

const TELLING = ['การดำเนินการ', 'ผลการดำเนินการ'];
const GIVEN = 'งบประมาณตามข้อบัญญัติ/เทศบัญญัติ';
const silent = { การดำเนินการ: '', ผลการดำเนินการ: '' };
const cannot = { สถานะ: 'ไม่สามารถดำเนินการได้' };

/** Where findings of the code stand, in a workbook of one item, its result and more columns. */
function found(code: FindingCode, cells: Cells, more: Cells = {}, plan: Cells = {}) {
  const header = [...RESULTS_HEADER, ...Object.keys(more)];
  const row = [...resultRow('1.1', cells), ...Object.values(more)];
  const results = grid('ผลดำเนินงาน', [header, row]);
  return linesOf(smallWorkbook(planGrid(planRow('1.1', plan)), results))
    .filter((line) => line.startsWith(code))
    .map((line) => line.slice(code.length + 'ผลดำเนินงาน!'.length + 1));
}

it.each<[string, Cells, Cells, string[]]>([
  ['nothing told', silent, {}, ['I2']],
  ['dashes', { การดำเนินการ: '-', ผลการดำเนินการ: '–' }, {}, ['I2']],
  ['nothing told in four columns', silent, { ผลผลิต: '', ผลลัพธ์: '' }, ['I2']],
  ['an output', silent, { ผลผลิต: 'คู่มือ 1 เล่ม' }, []],
  ['an effect', silent, { ผลลัพธ์: 'ลดลง' }, []],
  ['what was done', { ผลการดำเนินการ: '' }, {}, []],
  ['a formula that failed', { ...silent, การดำเนินการ: '#N/A' }, {}, []],
  ['work still going on', { ...silent, สถานะ: 'อยู่ระหว่างดำเนินการ' }, {}, []],
])('a done item with %s', (_, cells, more, places) => {
  expect(found('done-without-result', cells, more)).toEqual(places);
});

it.each<[string, string, Cells, string[]]>([
  ['the name of what is counted', 'จำนวนช่องทางเผยแพร่ที่หลากหลาย', {}, ['I2']],
  ['another, with letters of number words', 'จำนวนผู้ที่สามารถประเมินความเสี่ยงและความสัมพันธ์', {}, ['I2']],
  ['a number', 'จำนวนช่องทางเผยแพร่ ๕ ช่องทาง', {}, []],
  ['a number in words', 'จำนวนผู้เข้าร่วมสี่สิบคน', {}, []],
  ['none', 'จำนวนเรื่องร้องเรียนไม่มี', {}, []],
  ['how the number changed', 'จำนวนเรื่องร้องเรียนลดลง', {}, []],
  ['where the number stands', 'จำนวนผู้เข้าร่วมตามเอกสารแนบ', {}, []],
  ['a sentence', 'เพิ่มจำนวนช่องทางเผยแพร่', {}, []],
  ['work still going on', 'จำนวนช่องทางเผยแพร่', { สถานะ: 'อยู่ระหว่างดำเนินการ' }, []],
])('a result that tells %s: “%s”', (_, text, cells, places) => {
  expect(found('count-missing', { ผลการดำเนินการ: text, ...cells })).toEqual(places);
});

it('asks for the number in outputs and effects, too', () => {
  const more = { ผลผลิต: 'จำนวนคู่มือ', ผลลัพธ์: 'จำนวนผู้อ่านคู่มือ' };
  expect(found('count-missing', {}, more)).toEqual(['J2', 'K2']);
});

it('asks no results of an office that has no column for them', () => {
  const [header = [], row = []] = resultsGrid(resultRow('1.1')).values;
  const keep = (cells: readonly Cell[]) =>
    cells.filter((_, index) => !TELLING.includes(String(header[index])));
  const lines = linesOf(smallWorkbook(grid('ผลดำเนินงาน', [keep(header), keep(row)])));
  expect(lines).toEqual([]);
});

it.each<[string, Cells, Cells, string[]]>([
  ['no reason', cannot, { เหตุผล: '' }, ['J2']],
  ['a dash', cannot, { เหตุผล: ' - ' }, ['J2']],
  ['a reason', cannot, { เหตุผล: 'บุคลากรไม่เพียงพอ' }, []],
  ['a formula that failed', cannot, { เหตุผล: '#REF!' }, []],
  ['no column for it, and nothing told', { ...cannot, ...silent }, {}, ['D2']],
  ['no column for it, and something told', cannot, {}, []],
  ['another status', {}, { เหตุผล: '' }, []],
])('an item that cannot be done, with %s', (_, cells, more, places) => {
  expect(found('cannot-without-reason', cells, more)).toEqual(places);
});

it.each<[string, Cells, Cells, string[]]>([
  ['none planned', { [GIVEN]: 5000 }, {}, ['F2']],
  ['some planned', { [GIVEN]: 5000 }, { 'งบประมาณ 2567': 1 }, []],
  ['an amount planned that cannot be read', { [GIVEN]: 5000 }, { 'งบประมาณ 2567': 'x' }, []],
  ['some spent', { [GIVEN]: 5000, เบิกจ่าย: 1 }, {}, []],
  ['an amount spent that cannot be read', { [GIVEN]: 5000, เบิกจ่าย: 'x' }, {}, []],
  ['a year the plan has no column for', { [GIVEN]: 5000, ปีงบประมาณ: 2568 }, {}, []],
  ['nothing given', { [GIVEN]: '-' }, {}, []],
])('an ordinance amount with %s', (_, cells, plan, places) => {
  expect(found('ordinance-on-unused', cells, {}, plan)).toEqual(places);
});
