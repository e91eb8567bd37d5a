import { documentKind } from '../../../../src/core/documents/kinds';
import { factsOfPaper } from '../../../../src/core/documents/paper/paper-facts';
import { draftCell } from '../../../../src/core/documents/paper/part';
import { examine } from '../../../../src/core/pipeline/examine';
import { READ_TABS } from '../../../../src/core/records/tabs';
import type { Grid } from '../../../../src/core/sheet/grid';
import {
  committeeGrid,
  detailsGrid,
  grid,
  itaGrid,
  itaRows,
  measureRow,
  measuresGrid,
  settingsGrid,
  signersGrid,
  smallWorkbook,
} from '../../../support/grids';

const NOW = { fiscalYear: 2567, round: 6 } as const;
const PLAN = grid('แผน', [
  ['รหัส', 'มิติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', 'งบประมาณ 2567', 'งบประมาณ 2568'],
  ['1.1', 1, 'มาตรการ', 100, 200],
]);
const FULL: readonly Grid[] = [
  settingsGrid({ ปีเริ่มแผน: 2566, ปีสิ้นสุดแผน: 2570 }),
  PLAN,
  detailsGrid(['1.1', 'มาตรการ', '100 บาท']),
  itaGrid(...itaRows().slice(0, 1)),
  measuresGrid(measureRow('การใช้อำนาจ')),
  committeeGrid([1, 'ผู้แทนชุมชน', 'ประธานชุมชน', 'กรรมการ', '', '']),
  signersGrid(['', 1, '', 'ปลัดเทศบาล', 'ปลัดเทศบาล']),
];

function factsFor(name: string, grids: readonly Grid[] = FULL, period: typeof NOW | Period = NOW) {
  const kind = documentKind(name);
  if (!kind) throw new Error(`no kind ${name}`);
  return factsOfPaper(kind, examine(smallWorkbook(...grids)).book.records, period);
}

type Period = { readonly fiscalYear: number; readonly round: 6 | 12 };

const BY_KIND: readonly [kind: string, tabs: string[]][] = [
  ['memo-results', ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน']],
  ['report-results', ['ตั้งค่า', 'แผน', 'ผลดำเนินงาน']],
  ['report-measures', ['ตั้งค่า', 'มาตรการ']],
  ['plan-book', ['ตั้งค่า', 'แผน', 'รายละเอียด']],
  ['announcement', ['ตั้งค่า', 'แผน']],
  ['memo-approval', ['ตั้งค่า']],
  ['order-committee', ['ตั้งค่า', 'คณะกรรมการ']],
  ['progress-o42', ['ตั้งค่า', 'มาตรการ']],
  ['memo-ita', ['ตั้งค่า', 'ITA', 'มาตรการ']],
  ['memo-monitoring', ['ตั้งค่า', 'มาตรการ']],
];

it.each(BY_KIND)('%s is made from the rows of %j', (kind, tabs) => {
  expect([...new Set(factsFor(kind).map(({ tab }) => tab))]).toEqual(tabs);
});

it.each([
  ['memo-results', ['2567']],
  ['report-results', ['2567']],
  ['plan-book', ['2567', '2568']],
  ['announcement', ['2567', '2568']],
])('%s tells the planned budgets of %j', (kind, years) => {
  const item = factsFor(kind).find(({ tab }) => tab === 'แผน');
  expect([...(item?.cells.keys() ?? [])].filter((key) => /^\d+$/.test(key))).toEqual(years);
});

it.each([
  ['memo-approval', true],
  ['order-committee', true],
  ['announcement', true],
  ['memo-monitoring', false],
])('%s names the years of the plan: %p', (kind, isNamed) => {
  const [settings] = factsFor(kind);
  expect(settings?.cells.has('planStart')).toBe(isNamed);
});

const MEMO = 'บันทึกรายงานผล';
const texts = (...rows: string[][]) =>
  grid('ข้อความเอกสาร', [['เอกสาร', 'หัวข้อ', 'ข้อความ', 'รหัสร่าง'], ...rows]);
const wording = (period: Period, ...rows: string[][]) =>
  factsFor('memo-results', [...FULL, texts(...rows)], period)
    .filter(({ tab }) => tab === 'ข้อความเอกสาร')
    .map(({ identity, row, cells }) => [identity, row, cells.get('text')]);

it('tells the passages in the office’s own words, of its own year and round only', () => {
  const own = [MEMO, 'ข้อเสนอ', 'เห็นควรทราบ\nและพิจารณา', ''];
  expect(wording(NOW, own)).toEqual([[`${MEMO} ข้อเสนอ`, 2, 'เห็นควรทราบ และพิจารณา']]);
  expect(wording({ fiscalYear: 2567, round: 12 }, own)).toEqual([]);
  expect(wording({ fiscalYear: 2566, round: 6 }, own)).toEqual([]);
});

it('tells nothing of untouched drafts, other papers’ passages, and room to write by hand', () => {
  const { text, mark } = draftCell(['ร่างของโปร่งใส']);
  const rows = [
    [MEMO, 'ต้นเรื่อง', text, mark],
    [MEMO, 'ข้อเท็จจริง', '', ''],
    ['รายงานผลการดำเนินการ', 'บทนำ', 'ถ้อยคำของหน่วยงาน', ''],
    [MEMO, 'เลขที่หนังสือ', 'สน 1/2567', ''],
    [MEMO, 'วันที่หนังสือ', '1 เมษายน 2567', ''],
    [MEMO, 'หัวข้อที่ไม่มี', 'ก', ''],
  ];
  expect(wording(NOW, ...rows)).toEqual([]);
});

it('knows a passage however its names are spaced', () => {
  expect(wording(NOW, [`${MEMO} `, 'ข้อ เสนอ', 'ก', ''])).toEqual(
    wording(NOW, [MEMO, 'ข้อเสนอ', 'ก', '']),
  );
});

it('leaves out who signs', () => {
  const without = factsFor('memo-results', [...FULL.slice(0, -1), signersGrid()]);
  expect(without).toEqual(factsFor('memo-results'));
});

it('names each column of a row as its tab declares it, or by its year', () => {
  const keys = (tab: string) => READ_TABS.find(({ name }) => name === tab)?.columns ?? [];
  const rows = BY_KIND.flatMap(([kind]) => factsFor(kind)).filter(({ tab }) => tab !== 'ตั้งค่า');
  expect(rows.length).toBeGreaterThan(10);
  for (const { tab, cells } of rows) {
    const unknown = [...cells.keys()].filter(
      (column) => !keys(tab).some(({ key }) => key === column) && !/^25\d\d$/.test(column),
    );
    expect([tab, unknown]).toEqual([tab, []]);
  }
});
