import type { Grid } from '../../../src/core/sheet/grid';
import { linesOf } from '../../support/findings';
import {
  detailsGrid,
  grid,
  itaGrid,
  itaRows,
  measureRow,
  measuresGrid,
  planGrid,
  resultRow,
  resultsGrid,
  settingsGrid,
  workbook,
} from '../../support/grids';

const ITA = itaGrid(...itaRows());
const MEASURES = measuresGrid(measureRow('การใช้อำนาจ'));

it.each<[string, Grid[]]>([
  ['scores alone', [ITA]],
  ['measures alone', [MEASURES]],
  ['both', [ITA, MEASURES]],
  [
    'the tabs of setup, with scores in one of them',
    [planGrid(), resultsGrid(), detailsGrid(), ITA],
  ],
])('asks for no plan beside %s', (_, grids) => {
  expect(linesOf(workbook(settingsGrid(), ...grids))).toEqual([]);
});

it.each<[string, Grid[], string]>([
  ['no rows at all', [itaGrid(), measuresGrid()], 'tab-missing แผน!'],
  ['results', [ITA, resultsGrid(resultRow('1.1'))], 'tab-missing แผน!'],
  ['details', [MEASURES, detailsGrid(['1.1', 'ชื่อ'])], 'tab-missing แผน!'],
  ['an empty plan and results', [ITA, planGrid(), resultsGrid(resultRow('1.1'))], 'tab-empty แผน!'],
  ['an empty plan and nothing else', [planGrid()], 'tab-empty แผน!'],
  ['a plan without a header', [ITA, grid('แผน', [['ก', 'ข']])], 'header-missing แผน!'],
])('asks for it where there are %s', (_, grids, line) => {
  expect(linesOf(workbook(settingsGrid(), ...grids))).toContain(line);
});
