import { blankName, isMoney } from '../../../src/core/history/fact-columns';

it.each([
  ['แผน', '2567', true, 'ว่างหรือ 0.00'],
  ['ผลดำเนินงาน', 'disbursed', true, 'ว่างหรือ 0.00'],
  ['มาตรการ', 'budget', true, 'ว่างหรือ 0.00'],
  ['ผลดำเนินงาน', 'status', false, 'ยังไม่รายงาน'],
  ['แผน', 'note', false, 'ว่าง'],
  // A year of a tab without a column for each year is no amount.
  ['ตั้งค่า', '2567', false, 'ว่าง'],
])('a cell of %s %s that says nothing', (tab, key, money, name) => {
  expect([isMoney(tab, key), blankName(tab, key)]).toEqual([money, name]);
});
