import { findingsOf } from '../../support/findings';
import { detailsGrid, planGrid, planRow, smallWorkbook } from '../../support/grids';

const said = (source: ReturnType<typeof smallWorkbook>, wanted: string) =>
  findingsOf(source)
    .filter(({ code }) => code === wanted)
    .map(({ params }) => params.dimensions ?? params.codes);

const SEVEN = ['1.1', '1.2', '1.3', '3.1', '3.2', '3.3', '3.4'];

it.each<[string, string[], unknown[]]>([
  ['every dimension', [...SEVEN, '2.1', '4.1'], []],
  ['two dimensions of four', [...SEVEN, '3.5'], ['2, 4']],
  ['a plan just begun', SEVEN, []],
])('with %s', (_, codes, expected) => {
  const source = smallWorkbook(planGrid(...codes.map((code) => planRow(code))));
  expect(said(source, 'dimension-empty')).toEqual(expected);
});

it('asks about no dimension while one cannot be read, or may be the row’s or the code’s', () => {
  const others = [...SEVEN, '2.1'].map((code) => planRow(code));
  const rows = [planRow('3.5', { มิติ: 4 }), planRow('4.1', { มิติ: 'x' })];
  for (const row of rows) {
    const source = smallWorkbook(planGrid(...others, row));
    expect(said(source, 'dimension-empty')).toEqual([]);
  }
});

it.each<[string, string[], unknown[]]>([
  ['all', ['1.1', '1.2', '1.10'], []],
  ['most', ['1.1', '1.2'], ['1.10']],
  ['few', ['1.1'], []],
  ['most, and one whose code cannot be read', ['1.1', '1.2', 'x'], []],
])('names the items without a detail where %s have one', (_, codes, expected) => {
  const plan = planGrid(planRow('1.10'), planRow('1.1'), planRow('1.2'));
  const source = smallWorkbook(plan, detailsGrid(...codes.map((code) => [code])));
  expect(said(source, 'detail-missing')).toEqual(expected);
});
