import { examine } from '../../../src/core/pipeline/examine';
import { itaCriteria } from '../../../src/core/records/ita-criteria';
import { gradeOf } from '../../../src/core/tables/ita';
import type { Cell } from '../../../src/core/text/cell';
import { itaGrid, itaRows, settingsGrid, smallWorkbook } from '../../support/grids';

/** The scores of a memo of FY2563, as printed, in the order of the indicators. */
const PRINTED = '๘๘.๙๗ ๘๔.๓๓ ๘๗.๐๘ ๗๘.๕๒ ๘๕.๔๔ ๘๘.๙๖ ๘๘.๔๗ ๘๕.๘๔ ๙๕.๕๖ ๑๐๐'.split(' ');

function itaOf(scores: readonly Cell[], year: Cell = 2563, more: readonly Cell[][] = []) {
  const changes = Object.fromEntries(
    scores.map((score, index) => [index + 1, { ปีงบประมาณ: year, คะแนน: score }]),
  );
  const settings = settingsGrid({ ปีงบประมาณ: 2563, 'คะแนน ITA ระดับประเทศ': '๖๗.๙' });
  const { tables } = examine(smallWorkbook(settings, itaGrid(...itaRows(changes), ...more)));
  return tables?.ita ?? null;
}

it('comes to the figures of the memo', () => {
  expect(itaOf(PRINTED)).toMatchObject({
    fiscalYear: 2563,
    iit: 8487,
    eit: 8776,
    oit: 9778,
    overall: 9090,
    grade: 'A',
    country: { score: 6790, grade: 'C' },
  });
});

it('rounds the overall score once, half up', () => {
  // 0.25 / 5 x 30 % = 0.015, and 0.24 / 5 x 30 % = 0.0144.
  expect(itaOf([0.25, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ iit: 5, overall: 2 });
  expect(itaOf([0.24, 0, 0, 0, 0, 0, 0, 0, 0, 0])).toMatchObject({ iit: 5, overall: 1 });
});

it('has no number where a score that takes part is missing', () => {
  const without = PRINTED.map((score, index) => (index === 8 ? '' : score));
  expect(itaOf(without)).toMatchObject({ iit: 8487, oit: null, overall: null, grade: null });
});

it('takes no side between two scores of one indicator', () => {
  const again = (score: Cell): Cell[] => [2563, '', 'การใช้อำนาจ', score, '', ''];
  expect(itaOf(PRINTED, 2563, [again(80)])).toMatchObject({ iit: null, overall: null });
  expect(itaOf(PRINTED, 2563, [again('87.08')])).toMatchObject({ iit: 8487, overall: 9090 });
});

it('is that of the latest year with a score that is not after the fiscal year', () => {
  expect(itaOf(PRINTED, 2561)?.fiscalYear).toBe(2561);
  const year = (of: number, score: Cell): Cell[] => [of, '', 'การใช้อำนาจ', score, '', ''];
  const years = [year(2562, 80), year(2563, ''), year(2564, 90)];
  expect(itaOf(PRINTED, 2561, years)?.fiscalYear).toBe(2562);
});

it('tells what is lacking of 85', () => {
  const ita = itaOf(PRINTED);
  // 85 - 84.33 and 85 - 78.52; 85 - 84.87 for IIT.
  expect(ita?.indicators.map(({ gap }) => gap)).toEqual([0, 67, 0, 648, 0, 0, 0, 0, 0, 0]);
  expect(ita?.gap).toEqual({ iit: 13, eit: 0, oit: 0, overall: 0 });
});

it('compares with the year before, and with no other', () => {
  const earlier = (of: number) => itaRows({}).map((row) => row.with(0, of));
  const before = itaOf(PRINTED, 2563, earlier(2562));
  // The rows of the year before are all 90.
  expect(before?.previous).toBe(2562);
  expect(before?.indicators.slice(0, 2).map(({ change }) => change)).toEqual([-103, -567]);
  expect(before?.change).toEqual({ iit: -513, eit: -224, oit: 778, overall: 90 });
  const gone = itaOf(PRINTED, 2563, earlier(2561));
  expect(gone?.previous).toBeNull();
  expect(gone?.change).toEqual({ iit: null, eit: null, oit: null, overall: null });
  expect(gone?.indicators[0]?.change).toBeNull();
});

it('is null where all scores are of later years, and without scores', () => {
  expect(itaOf(PRINTED, 2564)).toBeNull();
  expect(examine(smallWorkbook()).tables?.ita).toBeNull();
});

it.each([
  [9500, 'AA'],
  [9499, 'A'],
  [8500, 'A'],
  [8499, 'B'],
  [7500, 'B'],
  [6500, 'C'],
  [5500, 'D'],
  [5000, 'E'],
  [4999, 'F'],
  [0, 'F'],
])('grades %i until FY2565 as %s', (overall, grade) => {
  expect(gradeOf(itaCriteria([], 2565).scale, overall, [0, 0, 0])).toBe(grade);
});

it.each([
  [9600, [9500, 9600, 9700], 'ผ่านดีเยี่ยม'],
  [9600, [9499, 9600, 9700], 'ผ่านดี'],
  [8500, [8500, 8500, 8500], 'ผ่านดี'],
  [9400, [8499, 9600, 9900], 'ผ่าน'],
  [8499, [8499, 8499, 8499], 'ต้องปรับปรุง'],
  [7000, [0, 9900, 9900], 'ต้องปรับปรุง'],
  [6999, [0, 9900, 9900], 'ต้องปรับปรุงโดยด่วน'],
  [9000, [], null],
  [8000, [], 'ต้องปรับปรุง'],
])('gives %i with %j from FY2566 the level %s', (overall, instruments, level) => {
  expect(gradeOf(itaCriteria([], 2566).scale, overall, instruments)).toBe(level);
});
