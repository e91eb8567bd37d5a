import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { RESULTS_TAB } from '../../../src/core/records/results-tab';
import { openTab } from '../../../src/core/sheet/open-tab';
import { rowIdentity } from '../../../src/core/sheet/row-identity';
import type { TabSpec } from '../../../src/core/sheet/tab-spec';
import type { Cell } from '../../../src/core/text/cell';
import { grid, workbook } from '../../support/grids';

function identities(spec: TabSpec, rows: readonly (readonly Cell[])[]): string[] {
  const tab = openTab(workbook(grid(spec.name, rows)), spec, () => {});
  return tab?.items.map((row) => rowIdentity(tab, row)) ?? [];
}

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';

it.each<[string, TabSpec, Cell[][], string[]]>([
  [
    'a code',
    PLAN_TAB,
    [
      ['รหัส', NAME],
      ['1.1', 'ก'],
      ['๑.๑', 'ข'],
    ],
    ['code=1.1', 'code=1.1'],
  ],
  [
    'a name where the code is blank',
    PLAN_TAB,
    [
      ['รหัส', NAME],
      ['', 'มาตรการ ก'],
    ],
    ['name=มาตรการ ก'],
  ],
  [
    'nothing where both are blank',
    PLAN_TAB,
    [
      ['รหัส', 'มิติ', NAME],
      ['', 1, ' '],
    ],
    [''],
  ],
  [
    'year, round and code',
    RESULTS_TAB,
    [
      ['รหัส', 'รอบ', 'ปีงบประมาณ'],
      ['1.1', 6, 2567],
    ],
    ['fiscalYear=2567 round=6 code=1.1'],
  ],
  [
    'nothing where the round is blank',
    RESULTS_TAB,
    [
      ['รหัส', 'รอบ', 'ปีงบประมาณ'],
      ['1.1', '', 2567],
    ],
    [''],
  ],
])('knows a row by %s', (_, spec, rows, expected) => {
  expect(identities(spec, rows)).toEqual(expected);
});
