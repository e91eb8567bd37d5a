import type { Cell } from '../../../src/core/text/cell';
import { findBuddhistYear, readBuddhistYear, type YearProblem } from '../../../src/core/text/year';

it.each<[Cell, number | null]>([
  [2564, 2564],
  [64, 2564],
  ['2564', 2564],
  ['๒๕๖๔', 2564],
  ['25๖๔', 2564],
  ['64', 2564],
  ['๖๔', 2564],
  ['พ.ศ. 2564', 2564],
  ['พ.ศ .2564', 2564],
  ['พศ 2564', 2564],
  ['ปี 2564', 2564],
  ['ปี ๖๔', 2564],
  ['ปีงบประมาณ 2564', 2564],
  ['ปีงบประมาณ พ.ศ. ๒๕๖๔', 2564],
  ['ประจำปีงบประมาณ\nพ.ศ.๒๕๖๔', 2564],
  ['พุทธศักราช ๒๕๖๔', 2564],
  [2400, 2400],
  [2699, 2699],
  ['', null],
  [' ', null],
])('reads %j as %j', (cell, value) => {
  expect(readBuddhistYear(cell)).toEqual({ ok: true, value });
});

it.each<[Cell, YearProblem]>([
  [2021, 'year-is-ce'],
  [1999, 'year-is-ce'],
  ['๒๐๒๑', 'year-is-ce'],
  ['ค.ศ. 2021', 'year-is-ce'],
  ['ค.ศ. 21', 'year-is-ce'],
  ['พ.ศ. 2021', 'year-is-ce'],
  [{ day: '2021-01-01' }, 'year-is-date'],
  [2399, 'year-not-a-year'],
  [2700, 'year-not-a-year'],
  [1850, 'year-not-a-year'],
  [5, 'year-not-a-year'],
  [-64, 'year-not-a-year'],
  [2564.5, 'year-not-a-year'],
  [1e21, 'year-not-a-year'],
  ['25 64', 'year-not-a-year'],
  ['2,564', 'year-not-a-year'],
  ['25640', 'year-not-a-year'],
  ['2564-2568', 'year-not-a-year'],
  ['1/2564', 'year-not-a-year'],
  ['ปี', 'year-not-a-year'],
  [true, 'year-not-a-year'],
  ['#REF!', 'cell-error'],
])('refuses %j as %s', (cell, problem) => {
  expect(readBuddhistYear(cell)).toEqual({ ok: false, problem });
});

it.each([
  ['งบประมาณ ๒๕๖๖', 2566],
  ['ปี 2566 งบประมาณ (บาท)', 2566],
  ['ปี พ.ศ.๒๕๖๖', 2566],
  ['ปี พ.ศ.\n25๖๖', 2566],
  ['ปีงบประมาณ2566(บาท)', 2566],
  ['งบประมาณ 2566 (ปี ๒๕๖๖)', 2566],
  ['31/3/2564', 2564],
  ['งบประมาณปี 2566, ใช้จริง', 2566],
  ['พ.ศ. 2566 (2023)', 2566],
  ['2566-2570', null],
  ['ปี 66', null],
  ['ปี 2023', null],
  ['งบประมาณ 2,566 บาท', null],
  ['งบประมาณ 2500.50 บาท', null],
  ['รหัส 25661', null],
  ['งบประมาณ', null],
  ['', null],
])('the year in %j is %j', (text, expected) => {
  expect(findBuddhistYear(text)).toBe(expected);
});
