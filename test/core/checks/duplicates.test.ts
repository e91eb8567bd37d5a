import { sentenceOf } from '../../../src/core/findings/sentence';
import type { Workbook } from '../../../src/core/sheet/grid';
import { findingsOf } from '../../support/findings';
import {
  detailsGrid,
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
} from '../../support/grids';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const named = (code: string, name: string) => planRow(code, { [NAME]: name });

/** The rows that carry a code's findings, and what they say. */
function said(source: Workbook, code: string) {
  return findingsOf(source)
    .filter((finding) => finding.code === code)
    .map((finding) => [finding.place.row, sentenceOf(finding).message]);
}

it('names the item whose code stands first by its name, not by its row', () => {
  const source = smallWorkbook(planGrid(named('1.1', 'มาตรการ ข'), named('1.1', 'มาตรการ ก')));
  expect(said(source, 'code-duplicate')).toEqual([[2, 'รหัส 1.1 ซ้ำกับรายการ “มาตรการ ก”']]);
});

it('names the code of the item with the same name, 1.2 before 1.10', () => {
  const source = smallWorkbook(planGrid(named('1.10', 'มาตรการ ก'), named('1.2', 'มาตรการ “ก”')));
  expect(said(source, 'name-duplicate')).toEqual([[2, 'ชื่อรายการเหมือนกับรายการรหัส 1.2']]);
});

it('says which of two results counts', () => {
  const source = smallWorkbook(
    resultsGrid(resultRow('1.1', { สถานะ: '' }), resultRow('1.1', { เบิกจ่าย: '๑,๕๐๐' })),
  );
  expect(said(source, 'result-duplicate')).toEqual([
    [
      2,
      'รหัส 1.1 ปี 2567 รอบ 6 เดือนมีผลมากกว่าหนึ่งแถว จึงนับเพียงแถวสถานะดำเนินการแล้วเสร็จ เบิกจ่าย 1,500.00 บาท',
    ],
  ]);
});

it('asks for one detail an item', () => {
  const source = smallWorkbook(detailsGrid(['1.1', 'ข'], ['1.1', 'ก'], ['1.1', 'ค']));
  expect(said(source, 'detail-duplicate').map(([row]) => row)).toEqual([2, 4]);
});

it('uses the row of a setting that is filled in, and says so at the other', () => {
  const rows = [...settingsGrid({ ปีเริ่มแผน: '' }).values, ['ปีเริ่มแผน', 2567]];
  const source = smallWorkbook(grid('ตั้งค่า', rows));
  expect(said(source, 'setting-doubled')).toEqual([
    [5, 'มีแถว “ปีเริ่มแผน” มากกว่าหนึ่งแถว จึงใช้แถวที่ค่าคือ “2567”'],
  ]);
});

it('compares no amount with a code of two items, for nobody can say with which', () => {
  const two = [100, 200].map((money) => planRow('1.1', { 'งบประมาณ 2567': money }));
  const source = smallWorkbook(planGrid(...two), resultsGrid(resultRow('1.1', { เบิกจ่าย: 300 })));
  expect(said(source, 'spent-over-plan')).toEqual([]);
});
