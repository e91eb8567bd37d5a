import { statedCounts } from '../../../src/core/checks/stated-counts';
import { findingsOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

it.each<[string, unknown[]]>([
  ['มิติที่ 1 การสร้างสังคมที่ไม่ทนต่อการทุจริต จำนวน 17 โครงการ', [[1, 17]]],
  ['มิติ 4 มีทั้งหมด 8 รายการ', [[4, 8]]],
  ['ดำเนินการครบทั้ง 4 มิติ รวม 65 โครงการ/กิจกรรม/มาตรการ', [['all', 65]]],
  ['แผนปฏิบัติการป้องกันการทุจริต 5 ปี (พ.ศ. 2566–2570) รวมทั้งหมด 22 โครงการ', [['all', 22]]],
  [
    'แผนปฏิบัติการป้องกันการทุจริตมีทั้งสิ้น 65 โครงการ ดำเนินการแล้วเสร็จ 45 โครงการ',
    [
      ['all', 65],
      ['all', 45],
    ],
  ],
  [
    'มิติที่ 1 จำนวน 17 โครงการ มิติที่ 2 จำนวน 28 โครงการ',
    [
      [1, 17],
      [2, 28],
    ],
  ],
  [
    'มิติที่ 1 ตามแผน 17 โครงการ ดำเนินการแล้ว 9 โครงการ',
    [
      [1, 17],
      [1, 9],
    ],
  ],
  // Numbers of something else.
  ['มิติที่ 1 ตามแผนพัฒนาท้องถิ่น 3 โครงการ', []],
  ['มิติที่ 1 ใช้งบประมาณ 20,000 บาท จำนวน 3 โครงการ', []],
  ['มิติที่ 1 และ 2 จำนวน 45 โครงการ', []],
  ['มิติที่ 1 จำนวน 40 คน', []],
  ['มิติที่ 1 จัด 2 กิจกรรม', []],
  ['แผนพัฒนาท้องถิ่นมีทั้งหมด 120 โครงการ', []],
  ['แผนปฏิบัติการป้องกันการทุจริตสอดคล้องกับแผนพัฒนาท้องถิ่น ทั้งหมด 120 โครงการ', []],
  ['แผนปฏิบัติการป้องกันการทุจริต จำนวน 3 โครงการ', []],
  ['ทั้งหมด 65 โครงการ', []],
  ['มิติที่ 1 จำนวน 3 โครงการย่อย', []],
])('reads “%s”', (text, counts) => {
  expect(statedCounts(text).map(({ scope, count }) => [scope, count])).toEqual(counts);
});

/** Three items of dimension 1, one of them done; one item of dimension 2, which spent money. */
const SOURCE = (note: string, outcome = '', title = '', round = 6) =>
  smallWorkbook(
    settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }),
    grid('แผน', [
      [title],
      ...planGrid(...['1.1', '1.2', '1.3', '2.1'].map((code) => planRow(code, { หมายเหตุ: note })))
        .values,
    ]),
    resultsGrid(resultRow('1.1', { รอบ: round, ผลการดำเนินการ: outcome })),
  );
const found = (source: ReturnType<typeof SOURCE>) =>
  findingsOf(source)
    .filter(({ code }) => code === 'count-differs')
    .map(({ place, params }) => [place.sheet, place.row, params.found, params.items, params.done]);

it.each<[string, boolean[]]>([
  ['มิติที่ 1 ตามแผน 17 โครงการ ดำเนินการแล้ว 9 โครงการ', [false, true]],
  ['มิติที่ 1 จำนวน 17 โครงการ และแล้วเสร็จ จำนวน 9 โครงการ', [false, true]],
  ['มิติที่ 1 จำนวน 17 โครงการ ที่ใช้งบประมาณแล้วเสร็จ 9 โครงการ', [false, false]],
  ['มิติที่ 1 จำนวน 17 โครงการ อยู่ระหว่างดำเนินการ 9 โครงการ', [false, false]],
])('knows what “%s” tells as done', (text, done) => {
  expect(statedCounts(text).map(({ isDone }) => isDone)).toEqual(done);
});

it.each([
  'มิติที่ ๑ จำนวน ๓ โครงการ',
  'มิติที่ ๑ จำนวน ๑ โครงการ',
  'มิติที่ ๑ จำนวน ๒ โครงการ',
  'ทั้ง ๔ มิติ ๔ โครงการ แล้วเสร็จ ๑ โครงการ',
  'มิติที่ ๑ ตามแผน ๓ โครงการ ดำเนินการแล้ว ๑ โครงการ อยู่ระหว่างดำเนินการ ๐ โครงการ',
  'ในปี 2565 มิติที่ ๑ จำนวน ๙ โครงการ',
  'รอบ ๑๒ เดือน มิติที่ ๑ จำนวน ๙ โครงการ',
])('agrees with “%s”', (text) => {
  expect(found(SOURCE(text))).toEqual([]);
});

it('holds what is told as done against what is done', () => {
  // Two items of dimension 1 are not reported, and 2 is no number of done ones.
  const text = 'มิติที่ ๑ ตามแผน ๓ โครงการ ดำเนินการแล้ว ๒ โครงการ';
  expect(found(SOURCE('', '', text))).toEqual([['แผน', 1, '2 โครงการ', 3, 1]]);
});

it('says what the tables count, in a title, a note and a result of this round', () => {
  const text = 'มิติที่ ๑ จำนวน ๙ โครงการ';
  expect(found(SOURCE('', '', text))).toEqual([['แผน', 1, '9 โครงการ', 3, 1]]);
  expect(found(SOURCE('', text))).toEqual([['ผลดำเนินงาน', 2, '9 โครงการ', 3, 1]]);
  expect(found(SOURCE('', text, '', 12))).toEqual([]);
  expect(found(SOURCE('แผนปฏิบัติการป้องกันการทุจริต รวม ๖๕ โครงการ'))).toHaveLength(4);
});
