import { findingsInCell } from '../../support/cell-findings';
import { findingsOf } from '../../support/findings';
import { settingsGrid, smallWorkbook } from '../../support/grids';

const years = (day: string, order: string) =>
  findingsOf(smallWorkbook(settingsGrid({ ปีงบประมาณ: 2565, วันที่หนังสือ: day, คำสั่งที่: order })))
    .filter(({ code }) => code === 'document-before-order')
    .map(({ params }) => params.year);

it.each([
  ['15 สิงหาคม 2564', '137/2565', 2565],
  ['๓๐ กันยายน ๒๕๖๔', 'คำสั่งเทศบาลตำบลทดสอบ ที่ ๑๓๗ / ๒๕๖๕ ลงวันที่ ๑๕ สิงหาคม ๒๕๖๕', 2565],
])('questions a memo of %s that goes with the order %s', (day, order, year) => {
  expect(years(day, order)).toEqual([year]);
});

it.each([
  ['1 ตุลาคม 2564', '137/2565'],
  ['15 สิงหาคม 2565', '137/2565'],
  ['8 เมษายน 2565', '137/2560'],
  ['15 สิงหาคม 2564', '137'],
  ['15 สิงหาคม 2564', '137/65'],
  ['15 สิงหาคม 2564', '137/25651'],
  ['', '137/2565'],
  ['15 สิงหาคม 2564', ''],
])('takes a memo of %s with the order %s', (day, order) => {
  expect(years(day, order)).toEqual([]);
});

it('asks nothing of the number of the memo itself', () => {
  expect(findingsInCell('number', 'สน 72501/2570', 'document-before-order')).toEqual([]);
});
