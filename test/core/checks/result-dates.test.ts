import type { Cell } from '../../../src/core/text/cell';
import { findingsOf } from '../../support/findings';
import { resultRow, resultsGrid, settingsGrid, smallWorkbook } from '../../support/grids';

function found(text: string, more: Record<string, Cell> = {}) {
  const source = smallWorkbook(
    settingsGrid({ 'ข้อมูล ณ วันที่': '5 เมษายน 2567' }),
    resultsGrid(resultRow('1.1', { การดำเนินการ: text, ...more })),
  );
  return findingsOf(source)
    .filter(({ code }) => code === 'result-date-outside')
    .map(({ place, params }) => [place.column, params.found]);
}

it.each([
  'จัดอบรมเมื่อวันที่ ๑๕ มีนาคม ๒๕๖๗',
  'จัดอบรมเมื่อวันที่ 1 ตุลาคม 2566',
  'จัดประชุมในวันที่ 5 เม.ย. 2567',
  'ตามคำสั่งเมื่อวันที่ 9 มิถุนายน 2565',
  'ประชุมตามหนังสือ ลงวันที่ 9 มิถุนายน 2565',
  'แผนพัฒนาซึ่งเห็นชอบเมื่อวันที่ 9 มิถุนายน 2565',
  'จัดเมื่อวันที่ 9 มิถุนายน 2566 และเมื่อวันที่ 9 มกราคม 2567',
  'กำหนดแล้วเสร็จ 9 มิถุนายน 2567',
  'เมื่อวันที่ 31 กุมภาพันธ์ 2560',
])('takes “%s”', (text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['จัดอบรมเมื่อวันที่ ๑๕ มีนาคม ๒๕๖๔', '๑๕ มีนาคม ๒๕๖๔'],
  ['จัดอบรมเมื่อวันศุกร์ที่ 15 มี.ค. 2564', '15 มี.ค. 2564'],
  ['จัดกิจกรรม ในวันที่ 30 กันยายน พ.ศ. 2566', '30 กันยายน พ.ศ. 2566'],
  ['จัดเมื่อวันที่ 6 เมษายน 2567', '6 เมษายน 2567'],
])('questions “%s”', (text, day) => {
  expect(found(text)).toEqual([[8, day]]);
});

it('asks about no item that is not finished, and about no row of an unknown year', () => {
  const text = 'จัดอบรมเมื่อวันที่ 15 มีนาคม 2564';
  expect(found(text, { สถานะ: 'อยู่ระหว่างดำเนินการ' })).toEqual([]);
  expect(found(text, { ปีงบประมาณ: '' })).toEqual([]);
});
