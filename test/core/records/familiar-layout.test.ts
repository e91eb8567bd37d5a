import { examine } from '../../../src/core/pipeline/examine';
import type { Cell } from '../../../src/core/text/cell';
import { linesOf } from '../../support/findings';
import { grid, settingsGrid, workbook } from '../../support/grids';

const DIMENSION_1 = 'มิติที่ ๑ การสร้างสังคมที่ไม่ทนต่อการทุจริต';
const HEADER: Cell[][] = [
  ['แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ ๒๕๖๖ – ๒๕๗๐'],
  ['มิติ', 'โครงการ/กิจกรรม/มาตรการ', 'ปี ๒๕๖๗', 'หมายเหตุ'],
  ['', '', 'งบประมาณ (บาท)', ''],
];

function plan(...rows: Cell[][]) {
  const source = workbook(settingsGrid(), grid('แผน', [...HEADER, ...rows]));
  const items = examine(source).book.records.plan.map((item) => [
    item.code,
    item.dimension,
    item.kind,
    item.name,
    item.budgets.get(2567),
  ]);
  const findings = linesOf(source).filter((line) => !line.startsWith('results-tab-missing'));
  return { items, findings };
}

it('reads a printed plan as it stands', () => {
  const { items, findings } = plan(
    [DIMENSION_1, '๑.๑ โครงการเสริมสร้างค่านิยม', '○', ''],
    ['', '๑.๒ มาตรการ "ส่งเสริม"', '๒๐,๐๐๐', ''],
    ['รวมมิติที่ ๑', '', '๒๐,๐๐๐', ''],
    ['มติที่ 2', '2.1 กิจกรรมยกย่อง', 'ไม่ใช้งบประมาณ', ''],
    ['', '๒.๒แนวปฏิบัติด้านของขวัญ', '๕,๐๐๐.-', ''],
    ['รวม ๔ มิติ', '๑ โครงการ ๑ มาตรการ ๑ กิจกรรม ๑ แนวปฏิบัติ', '๒๕,๐๐๐', ''],
  );
  expect(items).toEqual([
    ['1.1', 1, 'project', 'โครงการเสริมสร้างค่านิยม', 0],
    ['1.2', 1, 'measure', 'มาตรการ "ส่งเสริม"', 2_000_000],
    ['2.1', 2, 'activity', 'กิจกรรมยกย่อง', 0],
    ['2.2', 2, 'guideline', 'แนวปฏิบัติด้านของขวัญ', 500_000],
  ]);
  expect(findings).toEqual(['letters-misread แผน!A7']);
});

it.each<[string, Cell[][], string[]]>([
  [
    'two items in one row',
    [[DIMENSION_1, '๑.๑ โครงการ ก\n๑.๒ โครงการ ข', '○ ๒๐,๐๐๐']],
    ['name-two-items แผน!B4', 'money-two-amounts แผน!C4'],
  ],
  [
    'an item numbered in three steps',
    [[DIMENSION_1, '๑.๑.๒ โครงการ ก', '○']],
    ['code-malformed แผน!B4'],
  ],
  [
    'an item numbered in three steps, in Arabic digits',
    [[DIMENSION_1, '1.1.2 โครงการ ก', '○']],
    ['code-malformed แผน!B4'],
  ],
  ['an item without a number', [[DIMENSION_1, 'โครงการ ก', '○']], ['code-missing แผน!B4']],
  [
    'a number without an item',
    [[DIMENSION_1, '๑.๑', '○']],
    ['name-missing แผน!B4', 'kind-missing แผน!B4'],
  ],
  [
    'an item below the wrong dimension',
    [
      [DIMENSION_1, '๑.๑ โครงการ ก', '○'],
      ['', '๒.๑ โครงการ ข', '○'],
    ],
    ['code-dimension แผน!B5'],
  ],
  [
    'a dimension label that slipped one row down',
    [
      ['มิติที่ ๑', '๑.๑ โครงการ ก', '-'],
      ['', '๒.๑ โครงการ ข', '-'],
      ['มิติที่ ๒', '๒.๒ โครงการ ค', '-'],
    ],
    ['code-dimension แผน!B5'],
  ],
  [
    'a label that cannot be read, whose items keep their own dimension',
    [
      ['มิติที่ ๑', '๑.๑ โครงการ ก', '-'],
      ['#REF!', '๒.๑ โครงการ ข', '-'],
      ['', '๒.๒ โครงการ ค', '-'],
    ],
    ['cell-error แผน!A5'],
  ],
  [
    'a label of two dimensions',
    [['มิติที่ ๑ และ ๒', '๑.๑ โครงการ ก', '-']],
    ['dimension-unknown แผน!A4'],
  ],
  [
    'a footnote below the table',
    [
      [DIMENSION_1, '๑.๑ โครงการ ก', '-'],
      ['หมายเหตุ: ○ คือไม่ใช้งบประมาณ', '', ''],
    ],
    [
      'dimension-unknown แผน!A5',
      'code-missing แผน!B5',
      'name-missing แผน!B5',
      'kind-missing แผน!B5',
    ],
  ],
])('finds %s', (_, rows, findings) => {
  expect(plan(...rows).findings).toEqual(findings);
});

it('takes an item’s dimension from its code where no label stands above', () => {
  expect(plan(['', '๓.๑ โครงการ ก', '-']).items).toEqual([['3.1', 3, 'project', 'โครงการ ก', 0]]);
});

it('reads a column of headings beside the familiar ones', () => {
  const [title = [], header = [], units = []] = HEADER;
  const source = workbook(
    settingsGrid(),
    grid('แผน', [
      title,
      [header[0] ?? '', 'หัวข้อ', ...header.slice(1)],
      [units[0] ?? '', '', ...units.slice(1)],
      [DIMENSION_1, '๑.๑ หัวข้อ', '๑.๑ โครงการ ก', '○', ''],
      ['', '๑.๒ หัวข้ออื่น', '๑.๒ มาตรการ ข', '๒๐,๐๐๐', ''],
    ]),
  );
  const { plan: items } = examine(source).book.records;
  expect(items.map(({ code, section }) => [code, section])).toEqual([
    ['1.1', '๑.๑ หัวข้อ'],
    ['1.2', '๑.๒ หัวข้ออื่น'],
  ]);
});
