import { type CellName, findingsInCell } from '../../support/cell-findings';

const mixed = (name: CellName, text: string) =>
  findingsInCell(name, text, 'digits-mixed').map(({ params, fix }) => [params.found, fix]);

it.each<[CellName, string, string, string | undefined]>([
  ['money', '๒0,๐๐๐', '๒0,๐๐๐', '๒๐,๐๐๐'],
  ['money', '2๐,000 บาท', '2๐,000', '20,000 บาท'],
  ['money', '๒0,๐๐๐ 15,000', '๒0,๐๐๐', undefined],
  ['note', 'ปี 25๖๖', '25๖๖', 'ปี ๒๕๖๖'],
  ['note', '8 เมษายน 25๖๖', '25๖๖', undefined],
  ['name', 'มาตรการ  ปี 256๗', '256๗', 'มาตรการ ปี 2567'],
  ['code', '1.๑', '1.๑', undefined],
  ['number', 'สน 725๐๑/5', '725๐๑', undefined],
])('in %s finds %j: %j, to be %j', (name, text, found, fix) => {
  expect(mixed(name, text)).toEqual([[found, fix]]);
});

it.each<[CellName, string]>([
  ['money', '๒๐,๐๐๐'],
  ['note', 'ข้อ ๒ ปี 2566'],
  ['note', 'คำสั่งที่ ๑๓๗/2565'],
  ['note', '2566–๒๕๗๐'],
  ['note', 'ภาพที่ https://www.tharae.go.th/25๖๖.pdf'],
  ['website', 'www.tharae.go.th/1๒'],
  ['own', '25๖๖'],
])('in %s leaves %j alone', (name, text) => {
  expect(mixed(name, text)).toEqual([]);
});
