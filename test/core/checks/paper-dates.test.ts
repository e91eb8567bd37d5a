import type { Cell } from '../../../src/core/text/cell';
import { findingsOf } from '../../support/findings';
import {
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  workbook,
} from '../../support/grids';

const DATED = /^(?:document|data)-/;

function found(round: 6 | 12, paper: string, data: string, result: Record<string, Cell> = {}) {
  const source = workbook(
    settingsGrid({ รอบรายงาน: round, วันที่หนังสือ: paper, 'ข้อมูล ณ วันที่': data }),
    planGrid(planRow('1.1')),
    resultsGrid(resultRow('1.1', { รอบ: round, ...result })),
  );
  return findingsOf(source)
    .map(({ code }) => code)
    .filter((code) => DATED.test(code));
}

it.each<[6 | 12, string, string, string[]]>([
  [6, '8 เมษายน 2567', '5 เมษายน 2567', []],
  [6, '29 มีนาคม 2567', '25 มีนาคม 2567', []],
  [6, '', '', []],
  [12, '10 ตุลาคม 2567', '30 กันยายน 2567', []],
  [12, '1 กันยายน 2567', '', []],
  [12, '1 เมษายน 2568', '', []],
  [6, '5 เมษายน 2567', '8 เมษายน 2567', ['document-before-data']],
  [6, '8 เมษายน 2567', '29 กุมภาพันธ์ 2567', ['data-before-round-end']],
  [6, '29 กุมภาพันธ์ 2567', '28 กุมภาพันธ์ 2567', ['data-before-round-end']],
  [12, '', '31 สิงหาคม 2567', ['data-before-round-end']],
  [12, '8 เมษายน 2567', '', ['document-before-round-end']],
  [6, '30 กันยายน 2566', '5 เมษายน 2567', ['document-outside-year']],
  [6, '8 เมษายน 2557', '5 เมษายน 2567', ['document-outside-year']],
  [6, '2 เมษายน 2568', '', ['document-outside-year']],
])('finds in round %i, paper of “%s”, data of “%s”: %j', (round, paper, data, codes) => {
  expect(found(round, paper, data)).toEqual(codes);
});

it.each<[string, Record<string, Cell>]>([
  ['another year', { ปีงบประมาณ: 2566 }],
  ['another round', { รอบ: 6 }],
  ['a row that says nothing yet', { สถานะ: '', การดำเนินการ: '', ผลการดำเนินการ: '' }],
])('says nothing where the results are of %s', (_, result) => {
  expect(found(12, '15 สิงหาคม 2565', '20 สิงหาคม 2565', result)).toEqual([]);
});

it('leaves a day that cannot be read to the finding that says so', () => {
  expect(found(6, '31 เมษายน 2567', '5 เมษายน 2567')).toEqual([]);
});
