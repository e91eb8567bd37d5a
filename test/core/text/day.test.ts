import * as fc from 'fast-check';
import type { Cell } from '../../../src/core/text/cell';
import {
  type DayProblem,
  daysBetween,
  fiscalYearOf,
  fiscalYearStart,
  formatDay,
  formatDayShort,
  formatMonthYear,
  isBuddhistDateCell,
  readDay,
  roundEnd,
} from '../../../src/core/text/day';
import { toThaiDigits } from '../../../src/core/text/digits';

describe('readDay', () => {
  it.each<Cell>([
    '๓๑ มีนาคม ๒๕๖๔',
    '31 มีนาคม 2564',
    '31 มีนาคม พ.ศ. 2564',
    '31 มีนาคม พ.ศ .๒๕๖๔',
    '31 มี.ค. 64',
    '31 มี.ค 64',
    '31 มีค 2564',
    '31มี.ค.64',
    '31 มีนา 64',
    '31/3/2564',
    '31/03/64',
    '๓๑/๓/๒๕๖๔',
    '31-03-2564',
    '31.3.64',
    '31 / 3 / 2564',
    'วันที่ ๓๑ เดือน มีนาคม พ.ศ. ๒๕๖๔',
    'วันที่ ๓๑ เดือนมีนาคม ปี พ.ศ. ๒๕๖๔',
    'ณ วันที่ 31 มีนาคม 2564',
    'ข้อมูล ณ วันที่ 31 มีนาคม 2564',
    'ลงวันที่ 31 มีนาคม 2564',
    'วันพุธที่ 31 มีนาคม พุทธศักราช 2564',
    '31 มีนาคม\n2564',
    '2021-03-31',
    '2564-03-31',
    '๒๐๒๑-๐๓-๓๑',
    { day: '2021-03-31' },
    { day: '2564-03-31' },
  ])('reads %j as 31 March 2021', (cell) => {
    expect(readDay(cell)).toEqual({ ok: true, value: '2021-03-31' });
  });

  it.each<[Cell, string | null]>([
    ['05 เมษายน 2564', '2021-04-05'],
    ['๒๙ กุมภาพันธ์ ๒๕๖๗', '2024-02-29'],
    ['29/2/67', '2024-02-29'],
    [{ day: '2567-02-28' }, '2024-02-28'],
    [{ day: '2567-02-29' }, '2024-02-29'],
    [{ day: '1941-01-01' }, '1941-01-01'],
    ['1 ม.ค. 00', '1957-01-01'],
    ['', null],
    [' \u200b', null],
  ])('reads %j as %j', (cell, value) => {
    expect(readDay(cell)).toEqual({ ok: true, value });
  });

  it.each<[Cell, DayProblem]>([
    // 2564 is a leap year of the sheet's calendar, 2021 is none.
    [{ day: '2564-02-29' }, 'day-not-a-day'],
    [{ day: '0064-03-31' }, 'day-not-a-day'],
    [{ day: '2300-01-01' }, 'day-not-a-day'],
    [{ day: '' }, 'day-not-a-day'],
    ['29 กุมภาพันธ์ 2564', 'day-not-a-day'],
    ['31/4/2564', 'day-not-a-day'],
    ['31/6/2564', 'day-not-a-day'],
    ['31/9/2564', 'day-not-a-day'],
    ['31/11/2564', 'day-not-a-day'],
    ['32/1/2564', 'day-not-a-day'],
    ['1/13/2564', 'day-not-a-day'],
    ['0/3/2564', 'day-not-a-day'],
    ['3/31/2564', 'day-not-a-day'],
    ['31 มีนาคม', 'day-not-a-day'],
    ['มีนาคม 2564', 'day-not-a-day'],
    ['31 มีนคม 2564', 'day-not-a-day'],
    ['31 มีนาคม 256', 'day-not-a-day'],
    ['31 มีนาคม 2564 - 30 เมษายน 2564', 'day-not-a-day'],
    ['ประมาณ 31 มีนาคม 2564', 'day-not-a-day'],
    ['31/3/0064', 'day-not-a-day'],
    ['2021-02-30', 'day-not-a-day'],
    ['ยังไม่กำหนด', 'day-not-a-day'],
    [44286, 'day-not-a-day'],
    [true, 'day-not-a-day'],
    ['31/3/2021', 'day-is-ce'],
    ['31-03-2021', 'day-is-ce'],
    ['31 มีนาคม 2021', 'day-is-ce'],
    ['31 มีนาคม ค.ศ. 2021', 'day-is-ce'],
    ['31 มีนาคม ค.ศ. 21', 'day-is-ce'],
    ['#VALUE!', 'cell-error'],
  ])('refuses %j as %s', (cell, problem) => {
    expect(readDay(cell)).toEqual({ ok: false, problem });
  });

  it('reads what is printed, for every day of 2400 to 2699', () => {
    const year = fc.integer({ min: 2400, max: 2699 });
    fc.assert(
      fc.property(year, (buddhistYear) => {
        const days = daysOf(buddhistYear - 543);
        const forms: ((day: string) => Cell)[] = [
          formatDay,
          (day) => `วันที่ ${toThaiDigits(formatDay(day))}`,
          (day) => ({ day }),
        ];
        if (buddhistYear >= 2500 && buddhistYear < 2600) forms.push(formatDayShort);
        for (const form of forms) expect(days.map((day) => dayOf(form(day)))).toEqual(days);
      }),
      { numRuns: 30 },
    );
  });
});

it.each<[Cell, boolean]>([
  [{ day: '2564-03-31' }, true],
  [{ day: '2400-01-01' }, true],
  [{ day: '2021-03-31' }, false],
  [{ day: '2700-01-01' }, false],
  ['31/3/2564', false],
  [2564, false],
])('isBuddhistDateCell(%j) is %j', (cell, expected) => {
  expect(isBuddhistDateCell(cell)).toBe(expected);
});

it.each([
  ['2021-03-31', '31 มีนาคม 2564', '31 มี.ค. 64', 'มีนาคม 2564', 2564],
  ['2024-02-29', '29 กุมภาพันธ์ 2567', '29 ก.พ. 67', 'กุมภาพันธ์ 2567', 2567],
  ['2020-10-01', '1 ตุลาคม 2563', '1 ต.ค. 63', 'ตุลาคม 2563', 2564],
  ['2021-09-30', '30 กันยายน 2564', '30 ก.ย. 64', 'กันยายน 2564', 2564],
  ['2021-12-05', '5 ธันวาคม 2564', '5 ธ.ค. 64', 'ธันวาคม 2564', 2565],
  ['1957-01-01', '1 มกราคม 2500', '1 ม.ค. 00', 'มกราคม 2500', 2500],
])('%s prints as %s, %s, %s; fiscal year %j', (day, long, short, month, fiscalYear) => {
  expect(formatDay(day)).toBe(long);
  expect(formatDayShort(day)).toBe(short);
  expect(formatMonthYear(day)).toBe(month);
  expect(fiscalYearOf(day)).toBe(fiscalYear);
});

it.each([
  [2564, '2020-10-01', '2021-03-31', '2021-09-30'],
  [2569, '2025-10-01', '2026-03-31', '2026-09-30'],
])('fiscal year %j starts on %s; its rounds end on %s and %s', (year, start, six, twelve) => {
  expect(fiscalYearStart(year)).toBe(start);
  expect(roundEnd(year, 6)).toBe(six);
  expect(roundEnd(year, 12)).toBe(twelve);
  expect([start, six, twelve].map(fiscalYearOf)).toEqual([year, year, year]);
});

it.each(['2021-02-29', '31/3/2564', '', '2021-13-01'])('%j is no day to print', (text) => {
  for (const print of [formatDay, formatDayShort, formatMonthYear, fiscalYearOf]) {
    expect(() => print(text)).toThrow(RangeError);
  }
});

it.each([2021, 64, 2564.5, Number.NaN])('%j is no fiscal year', (year) => {
  expect(() => fiscalYearStart(year)).toThrow(RangeError);
  expect(() => roundEnd(year, 6)).toThrow(RangeError);
});

it.each([
  ['2024-04-08', '2024-04-08', 0],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['2023-12-31', '2024-01-01', 1],
  ['2024-03-01', '2024-02-01', -29],
  ['1900-01-01', '2000-01-01', 36524],
])('from %s to %s there are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it('counts days as the calendar of the host does', () => {
  const day = fc
    .integer({ min: Date.UTC(1858, 0, 1), max: Date.UTC(2156, 0, 1) })
    .map((time) => new Date(time).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (from, to) => {
      expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
    }),
  );
});

function dayOf(cell: Cell) {
  const read = readDay(cell);
  return read.ok ? read.value : read.problem;
}

/** Every day of a year of the Common Era, by the host's own calendar. */
function daysOf(year: number): string[] {
  const days: string[] = [];
  const date = new Date(Date.UTC(year, 0, 1));
  while (date.getUTCFullYear() === year) {
    days.push(date.toISOString().slice(0, 10));
    date.setUTCDate(date.getUTCDate() + 1);
  }
  return days;
}
