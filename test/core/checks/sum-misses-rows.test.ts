import { findingsOf } from '../../support/findings';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  smallWorkbook,
  withFormula,
} from '../../support/grids';

const item = (code: string) => planRow(code, { 'งบประมาณ 2567': 10 });
const total = (label: string) => [label, '', '', '', '', '', '', ''];
/** Rows 2 to 4, a total in 5; rows 6 and 7, a total in 8. */
const TWO_BLOCKS = (first: string, second: string) =>
  planGrid(
    ...['1.1', '1.2', '1.3'].map(item),
    total(first),
    ...['2.1', '2.2'].map(item),
    total(second),
  );

function missing(source: ReturnType<typeof planGrid>) {
  return findingsOf(smallWorkbook(source))
    .filter(({ code }) => code === 'sum-misses-rows')
    .map(({ place, params }) => [place.row, params.codes]);
}

it.each<[string, string, number, string, unknown[]]>([
  ['รวม', 'รวม', 5, '=SUM(G3:G4)', [[5, '1.1']]],
  ['รวม', 'รวม', 5, '=sum($G$2:$G$3)', [[5, '1.3']]],
  ['รวม', 'รวม', 5, '=SUBTOTAL(9,G2:G3)', [[5, '1.3']]],
  ['รวม', 'รวม', 5, '=SUM(G2:G3,G4)', []],
  ['รวม', 'รวม', 5, '=SUM(G1:G4)', []],
  ['รวม', 'รวม', 8, '=SUM(G6:G7)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G2:G4;G6)', [[8, '2.2']]],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G2:G4;G6:G7)', []],
  ['รวมมิติที่ 1', 'รวมมิติที่ 2', 5, '=SUM(G2:G3)', [[5, '1.3']]],
  ['รวมมิติที่ 2', 'รวมมิติที่ 1', 5, '=SUM(G6:G7)', []],
  // What another total holds, what somebody picked by hand, other columns and tabs.
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G5,G6:G7)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G5:G7)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=G2+G3+G4', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G2,G6)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(H2:H3)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(F2:G3)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(รายละเอียด!G2:G3)', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G2:G3)+G4', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUMIF(G2:G3,">0")', []],
  ['รวม', 'รวมทั้งสิ้น', 8, '=SUM(G20:G30)', []],
])('with totals %s and %s, row %i holding %s', (first, second, row, formula, expected) => {
  expect(missing(withFormula(TWO_BLOCKS(first, second), row, 7, formula))).toEqual(expected);
});

it('looks at both money columns of ผลดำเนินงาน', () => {
  const rows = ['1.1', '1.2', '1.3'].map((code) => resultRow(code));
  const source = resultsGrid(...rows, ['รวม', '', '', '', '', '', '', '', '']);
  const both = withFormula(withFormula(source, 5, 6, '=SUM(F2:F4)'), 5, 7, '=SUM(G2:G3)');
  const items = planGrid(...['1.1', '1.2', '1.3'].map((code) => planRow(code)));
  const lines = findingsOf(smallWorkbook(items, both)).map(({ code, place }) => [
    code,
    place.column,
  ]);
  expect(lines).toContainEqual(['sum-misses-rows', 7]);
  expect(lines).not.toContainEqual(['sum-misses-rows', 6]);
});

it('has nothing to say of a formula in an item', () => {
  expect(missing(withFormula(planGrid(item('1.1'), item('1.2')), 2, 7, '=SUM(G3:G3)'))).toEqual([]);
  expect(missing(grid('แผน', planGrid(item('1.1')).values))).toEqual([]);
});
