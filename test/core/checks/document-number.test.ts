import { findingsOf } from '../../support/findings';
import { settingsGrid, smallWorkbook } from '../../support/grids';

const found = (number: string) =>
  findingsOf(smallWorkbook(settingsGrid({ เลขที่หนังสือ: number })))
    .filter(({ code }) => code === 'document-number-form')
    .map(({ code, fix }) => [code, fix]);

it.each([
  '',
  '-',
  '…………',
  'มห 71201/',
  'สน ๕๒๓๐๑/๑๗๙',
  'นร 0106/ว 2019',
  'มท ๐๘๐๘.๒/ว๑๒๓๔',
  'สน 52301',
  'สน52301/179',
  'สน. 52301 / 179',
  'มห 71201/พิเศษ',
  'มห 71201/พิเศษ 12',
  'มห 71201.1(1)/45',
  'มห 71201/......',
  'สป 52301/12/2567',
])('takes “%s”', (number) => {
  expect(found(number)).toEqual([]);
});

it.each([
  ['179/2567', undefined],
  ['๑๗๙', undefined],
  ['สน', undefined],
  ['บันทึกข้อความ', undefined],
  ['สน 52301/abc', undefined],
  ['SN 52301/179', undefined],
  ['ที่ สน 52301/179', 'สน 52301/179'],
  ['เลขที่ สน ๕๒๓๐๑/', 'สน ๕๒๓๐๑/'],
  ['สน 52301\\179', 'สน 52301/179'],
  [`สน 52301${'/1'.repeat(2000)}`, undefined],
  [`สน 52301/${' '.repeat(40)}x`, undefined],
])('questions “%s”', (number, fix) => {
  expect(found(number)).toEqual([['document-number-form', fix]]);
});
