import { PLAN_TAB } from '../../../src/core/records/plan-tab';
import { RESULTS_TAB } from '../../../src/core/records/results-tab';
import { columnLetters } from '../../../src/core/sheet/a1';
import { findHeader } from '../../../src/core/sheet/header';
import type { TabSpec } from '../../../src/core/sheet/tab-spec';
import type { Cell } from '../../../src/core/text/cell';
import { grid } from '../../support/grids';

const NAME = 'โครงการ/กิจกรรม/มาตรการ';
const TITLE = ['แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ ๒๕๖๖ – ๒๕๗๐'];

/** 'rows 1-2: dimension A, name B, 2566 C' */
function found(rows: readonly (readonly Cell[])[], spec: TabSpec = PLAN_TAB): string {
  const header = findHeader(grid('แผน', rows), spec);
  if (!header) return 'none';
  const columns = [...header.columns, ...header.years]
    .sort(([, a], [, b]) => a - b)
    .map(([key, column]) => `${key} ${columnLetters(column + 1)}`);
  return `rows ${header.firstRow + 1}-${header.lastRow + 1}: ${columns.join(', ')}`;
}

it.each<[string, Cell[][], string]>([
  [
    'one row',
    [['รหัส', 'มิติ', NAME, 'งบประมาณ 2566']],
    'rows 1-1: code A, dimension B, name C, 2566 D',
  ],
  [
    'moved columns and columns of the office',
    [['ลำดับ', 'งบประมาณ ๒๕๖๖', NAME, 'ผู้ประสาน', 'มิติ']],
    'rows 1-1: 2566 B, name C, dimension E',
  ],
  [
    'aliases',
    [['มติ', 'ชื่อโครงการ', 'ผู้รับผิดชอบ', 'ปี พ.ศ. 2566']],
    'rows 1-1: dimension A, name B, unit C, 2566 D',
  ],
  [
    'spaces, line breaks and punctuation inside',
    [[' มิติ ', 'ชื่อโครงการ/\nกิจกรรม / มาตรการ', 'งบประมาณ\n(บาท) ปี\u00a02566\n']],
    'rows 1-1: dimension A, name B, 2566 C',
  ],
  [
    'decomposed and zero-width letters',
    [['มิ\u200bติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'หนํ่วย', 'งบประมาณ 2566']],
    'rows 1-1: dimension A, name B, 2566 D',
  ],
  [
    'a unit after the name',
    [['มิติ', NAME, 'งบประมาณ 2566 (บาท)']],
    'rows 1-1: dimension A, name B, 2566 C',
  ],
  [
    'title rows above',
    [TITLE, ['เทศบาลตำบลกกตูม'], [], ['มิติ', NAME, 'ปี ๒๕๖๖', 'ปี ๒๕๖๗']],
    'rows 4-4: dimension A, name B, 2566 C, 2567 D',
  ],
  [
    'a title of one year right above',
    [['ประจำปีงบประมาณ ๒๕๖๗'], ['มิติ', NAME, 'หมายเหตุ', 'ปี 2566', 'ปี 2567']],
    'rows 2-2: dimension A, name B, note C, 2566 D, 2567 E',
  ],
  [
    'years above their unit',
    [
      TITLE,
      ['มิติ', NAME, 'ปี ๒๕๖๖', 'ปี ๒๕๖๗', 'หมายเหตุ'],
      ['', '', 'งบประมาณ (บาท)', 'งบประมาณ (บาท)', ''],
    ],
    'rows 2-3: dimension A, name B, 2566 C, 2567 D, note E',
  ],
  [
    'years below a merged cell',
    [
      ['มิติ', NAME, 'งบประมาณ (บาท)', '', 'หมายเหตุ'],
      ['', '', 'ปี 2566', 'ปี 2567', ''],
    ],
    'rows 1-2: dimension A, name B, 2566 C, 2567 D, note E',
  ],
  [
    'bare years below a merged cell',
    [
      ['มิติ', NAME, 'ปีงบประมาณ พ.ศ.', ''],
      ['', '', 2566, '๒๕๖๗'],
    ],
    'rows 1-2: dimension A, name B, 2566 C, 2567 D',
  ],
  [
    'a header whose lower row holds the names',
    [
      ['', '', 'งบประมาณ (บาท)', ''],
      ['มิติ', NAME, 'ปี 2566', 'ปี 2567'],
    ],
    'rows 1-2: dimension A, name B, 2566 C, 2567 D',
  ],
  [
    'each year split in two, the budget first',
    [
      ['มิติ', NAME, 'ปี 2566', '', 'ปี 2567', ''],
      ['', '', 'งบประมาณ', 'เบิกจ่าย', 'งบประมาณ', 'เบิกจ่าย'],
    ],
    'rows 1-2: dimension A, name B, 2566 C, 2567 E',
  ],
  [
    'each year split in two, the budget last',
    [
      ['มิติ', NAME, 'ปี 2566', '', 'ปี 2567', ''],
      ['', '', 'เบิกจ่าย', 'งบประมาณ', 'เบิกจ่าย', 'งบประมาณ'],
    ],
    'rows 1-2: dimension A, name B, 2566 D, 2567 F',
  ],
  [
    'years of spending beside years of budget',
    [
      ['มิติ', NAME, 'เบิกจ่าย (บาท)', '', 'งบประมาณ (บาท)', ''],
      ['', '', 'ปี 2566', 'ปี 2567', 'ปี 2566', 'ปี 2567'],
    ],
    'rows 1-2: dimension A, name B, 2566 E, 2567 F',
  ],
  [
    'a year that is not of the budget',
    [['มิติ', NAME, 'เบิกจ่ายปี 2566', 'ผู้เข้าร่วมปี 2566 (คน)', 'รวมงบประมาณ 2566 – 2570', 'ปี 2566']],
    'rows 1-1: dimension A, name B, 2566 F',
  ],
  [
    'data below that look like header texts',
    [
      ['มิติ', NAME, 'งบประมาณ 2566'],
      ['1', 'โครงการ', '-'],
      ['', 'กิจกรรม', 2566],
    ],
    'rows 1-1: dimension A, name B, 2566 C',
  ],
  [
    'the header in row 20',
    [...Array<Cell[]>(19).fill(['']), ['มิติ', NAME]],
    'rows 20-20: dimension A, name B',
  ],
  ['not one in row 21', [...Array<Cell[]>(20).fill(['']), ['มิติ', NAME]], 'none'],
  [
    'the fuller of two headers',
    [
      ['มิติ', NAME],
      ['มิติ', NAME, 'หมายเหตุ'],
    ],
    'rows 2-2: dimension A, name B, note C',
  ],
  [
    'the first of two equal headers',
    [
      ['มิติ', NAME],
      ['มิติ', NAME],
    ],
    'rows 1-1: dimension A, name B',
  ],
  ['nothing in one known column', [['มิติ', 'อื่นๆ']], 'none'],
  ['nothing in a doubled one', [['มิติ', 'มิติ']], 'none'],
  ['nothing in an empty grid', [], 'none'],
  ['nothing in a single cell', [['มิติ']], 'none'],
  ['nothing in errors, dates and booleans', [['#REF!', { day: '2566-01-01' }, true, 2566]], 'none'],
])('finds %s', (_, rows, expected) => {
  expect(found(rows)).toBe(expected);
});

it('reads results under a merged cell, as the printed report has them', () => {
  const rows = [
    ['ปีงบประมาณ', 'รอบ', 'รหัส', 'สถานะ', 'งบประมาณ', ''],
    ['', '', '', '', 'ตามข้อบัญญัติ/\nเทศบัญญัติ', 'ใช้จริง'],
  ];
  expect(found(rows, RESULTS_TAB)).toBe(
    'rows 1-2: fiscalYear A, round B, code C, status D, ordinance E, disbursed F',
  );
});

it('reads a unit row below the amounts', () => {
  const rows = [
    ['ปีงบประมาณ', 'รอบ', 'รหัส', 'เบิกจ่าย'],
    ['', '', '', '(บาท)'],
  ];
  expect(found(rows, RESULTS_TAB)).toBe('rows 1-2: fiscalYear A, round B, code C, disbursed D');
});

describe('what is wrong with a header', () => {
  const headerOf = (...texts: Cell[]) => findHeader(grid('แผน', [texts]), PLAN_TAB);

  it('names doubled columns, the first of which is used', () => {
    const header = headerOf('มิติ', NAME, 'มิติ', 'ปี 2566', 'งบประมาณ ๒๕๖๖');
    expect(header?.doubled).toEqual([
      { header: 'มิติ', columns: [0, 2] },
      { header: 'งบประมาณ 2566', columns: [3, 4] },
    ]);
    expect(header?.columns.get('dimension')).toBe(0);
  });

  it('prefers a header to an alias, wherever it stands', () => {
    const header = headerOf('โครงการ', 'มิติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'ปี 2566');
    expect(header?.columns.get('name')).toBe(2);
    expect(header?.doubled).toEqual([]);
  });

  it('names missing columns and lists the texts that stand for none', () => {
    const header = headerOf('มิติ', 'ชื่อเรื่อง', 'หมายเหตุ', '');
    expect(header?.missing).toEqual(['ชื่อโครงการ/กิจกรรม/มาตรการ', 'งบประมาณ 2567']);
    expect(header?.unknown).toEqual(['ชื่อเรื่อง']);
  });
});
