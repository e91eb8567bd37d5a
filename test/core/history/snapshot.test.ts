import * as fc from 'fast-check';
import { closedRounds, closingBefore } from '../../../src/core/history/closed-round';
import type { Fact } from '../../../src/core/history/fact';
import { columnKey, columnName, inColumnOrder } from '../../../src/core/history/fact-columns';
import { fingerprint } from '../../../src/core/history/fingerprint';
import { printSnapshotTab } from '../../../src/core/history/print-snapshot-tab';
import { readSnapshot } from '../../../src/core/history/read-snapshot';
import { roundScope } from '../../../src/core/history/round-scope';
import { compareTexts } from '../../../src/core/records/in-order';
import type { Grid } from '../../../src/core/sheet/grid';
import { OWN_TAB_MARK } from '../../../src/core/sheet/printed-tab';
import {
  itaGrid,
  itaRows,
  itaRulesGrid,
  measureRow,
  measuresGrid,
  smallWorkbook,
} from '../../support/grids';
import {
  CLOSED_WHEN,
  closingOf,
  edited,
  gridOf,
  placeless,
  snapshotOf,
} from '../../support/rounds';
import { fairWorkbook, RUNS } from '../pipeline/arbitrary';
import { hardText } from '../text/hard-text';

const FULL = smallWorkbook(
  itaGrid(...itaRows()),
  itaRulesGrid([2567, 'น้ำหนัก IIT / EIT / OIT', '30 / 30 / 40', 'ประกาศ']),
  measuresGrid(measureRow('การใช้อำนาจ', { งบประมาณ: 500 })),
);

function whole(tab: Grid) {
  const snapshot = readSnapshot(tab);
  if (!snapshot) throw new Error(`${tab.name} was not read`);
  return snapshot;
}

describe('a closed round', () => {
  it('says who and when, and gives back every fact', () => {
    const closing = closingOf(FULL);
    const snapshot = whole(snapshotOf(FULL));
    expect(snapshot).toMatchObject({
      tab: 'ปิดรอบ 2567-6 (1)',
      fiscalYear: 2567,
      round: 6,
      number: 1,
      by: 'นิติกร',
      when: CLOSED_WHEN,
      fingerprint: fingerprint(closing.facts),
      isWhole: true,
    });
    expect(snapshot.facts).toEqual(placeless(closing.facts));
    expect(new Set(snapshot.facts.map(({ tab }) => tab))).toEqual(
      new Set(['ตั้งค่า', ...roundScope(closing).tabs]),
    );
  });

  it('is read by a person: a tab of ours with columns named as in the sheet', () => {
    const { cells, looks } = printSnapshotTab(closingOf(FULL));
    const lines = cells.map((row) => row.filter((cell) => cell !== ''));
    expect(lines[0]).toEqual(['ปิดรอบ ปีงบประมาณ 2567 รอบ 6 เดือน ครั้งที่ 1 เทศบาลตำบลทดสอบ']);
    expect(lines[1]?.[0]).toMatch(OWN_TAB_MARK.text);
    expect(lines).toContainEqual(['ผู้ปิดรอบ', 'นิติกร']);
    expect(lines).toContainEqual([
      ...['แท็บ', 'มิติ', 'ใช้จำแถว', 'รายการ', 'มิติ', 'ประเภท', 'ชื่อโครงการ/กิจกรรม/มาตรการ'],
      ...['หน่วยงานรับผิดชอบ', 'โครงการตั้งต้น'],
    ]);
    expect(lines).toContainEqual([
      ...['ผลดำเนินงาน', '1', '1.1', '1.1 มาตรการที่ 1.1', '6', 'ดำเนินการแล้วเสร็จ'],
      ...['จัดกิจกรรมของ 1.1', 'เกิดผลของ 1.1'],
    ]);
    expect(lines).toContainEqual(
      expect.arrayContaining(['ชื่อหน่วยงาน', 'น้ำหนักอยู่ระหว่างดำเนินการ', 'เกณฑ์ระดับ รอบ 6']),
    );
    expect(looks.length).toBeLessThan(40);
  });

  it.each([
    ['a value', 'สำนักปลัดเทศบาล', 'กองคลัง'],
    ['who closed it', 'นิติกร', 'ปลัดเทศบาล'],
    ['a figure of the tables', 100, 90],
    ['the fingerprint', fingerprint(closingOf(FULL).facts), 'AAAAA-AAAAA'],
    ['a header', 'หน่วยงานรับผิดชอบ', 'หมายเหตุ'],
    ['the name of the tab', 'ปิดรอบ 2567-6 (1)', 'ปิดรอบ 2567-6 (2)'],
  ])('is seen to be edited by %s', (_, from, to) => {
    expect(whole(edited(snapshotOf(FULL), from, to)).isWhole).toBe(false);
  });

  it('is seen to be edited by a row taken out, put in, or moved, and by another name of the tab', () => {
    const tab = snapshotOf(FULL);
    const at = tab.values.findIndex((row) => row[0] === 'ITA');
    const without = { ...tab, values: tab.values.filter((_, row) => row !== at) };
    const blank = tab.values[at]?.map(() => '') ?? [];
    const added = { ...tab, values: [...tab.values, ['', '', 'เพิ่ม', ...blank.slice(3)]] };
    const moved = { ...tab, values: [...without.values, tab.values[at] ?? []] };
    const renamed = { ...tab, name: 'ปิดรอบ 2567-6 (2)' };
    const all = [without, added, moved, renamed].map((one) => whole(one).isWhole);
    expect(all).toEqual([false, false, false, false]);
    expect(whole({ ...tab, values: [...tab.values, blank] }).isWhole).toBe(true);
  });

  it('is none where a tab goes by another name', () => {
    expect(readSnapshot({ ...snapshotOf(FULL), name: 'สำเนาของ ปิดรอบ 2567-6 (1)' })).toBeNull();
    expect(whole({ ...snapshotOf(FULL), values: [] })).toMatchObject({ facts: [], isWhole: false });
  });
});

it('orders closings by year, round and number, the latest first', () => {
  const names = ['2566-12 (1)', '2567-6 (2)', '2567-6 (10)', '2567-12 (1)'].map(
    (n) => `ปิดรอบ ${n}`,
  );
  const others = ['ปิดรอบ 2567-9 (1)', 'ปิดรอบ 2567-6', 'ปิดรอบ 2567-6 (1) (กำลังสร้าง)', 'แผน'];
  const sorted = closedRounds([...names, ...others]).map(({ tab }) => tab);
  expect(sorted).toEqual([names[3], names[2], names[1], names[0]]);
});

it.each([
  [2567, 12, ['2567-6 (1)', '2567-6 (2)', '2566-12 (1)'], '2567-6 (2)'],
  [2567, 12, ['2567-12 (1)', '2566-6 (1)', '2566-12 (1)', '2566-12 (2)'], '2566-12 (2)'],
  [2567, 6, ['2567-6 (1)', '2566-6 (1)'], '2566-6 (1)'],
  [2567, 6, ['2567-12 (1)', '2565-12 (1)', '2568-6 (1)'], null],
] as const)('compares %i round %i, of %j, with %s', (fiscalYear, round, names, expected) => {
  const rounds = closedRounds(names.map((name) => `ปิดรอบ ${name}`));
  const before = closingBefore(rounds, { fiscalYear, round });
  expect(before?.tab ?? null).toBe(expected && `ปิดรอบ ${expected}`);
});

it('has a name for every column, by which it is found again', () => {
  const facts = closingOf(FULL).facts;
  for (const { tab, cells } of facts) {
    for (const key of cells.keys()) {
      expect(columnName(tab, key)).toMatch(/[ก-๙]/);
      expect(columnKey(tab, columnName(tab, key))).toBe(key);
    }
  }
  expect(columnKey('แผน', 'ผู้รับผิดชอบ')).toBe('unit');
  expect(inColumnOrder('แผน', ['2567', 'note', 'name'])).toEqual(['name', 'note', '2567']);
});

it('gives back the facts of any workbook', () => {
  fc.assert(
    fc.property(fairWorkbook, (workbook) => {
      const closing = closingOf(workbook);
      const snapshot = whole(gridOf(printSnapshotTab(closing)));
      expect(snapshot.facts).toEqual(placeless(closing.facts));
      expect(snapshot.isWhole).toBe(true);
    }),
    RUNS,
  );
});

const hostile = fc.oneof(
  { weight: 4, arbitrary: hardText.filter((text) => text !== '') },
  fc.constantFrom(
    ...[
      '=HYPERLINK("x")',
      "'=1+1",
      '+1',
      '-',
      '๑.๑',
      'TRUE',
      '1e5',
      '31/3/2564',
      '#REF!',
      ' ',
      '\n',
    ],
    ...['บรรทัดหนึ่ง\nบรรทัดสอง\r\n', '\\u0041', '\\\\', '(ต่อ)', 'แท็บ', '_x000D_', '\u2028'],
    ...[
      'ก'.repeat(50_000),
      "'".repeat(50_000),
      `${'\u0000\ud800'.repeat(9000)}x`,
      '🙂'.repeat(4999),
    ],
  ),
);

const hostileFacts = fc
  .array(
    fc.record({
      tab: fc.constantFrom('แผน', 'ผลดำเนินงาน', 'มาตรการ'),
      identity: hostile,
      label: fc.oneof(hostile, fc.constant('')),
      dimension: fc.constantFrom(1, 2, 3, 4, null),
      cells: fc.dictionary(fc.constantFrom('unit', 'evidence', 'budget', 'status'), hostile),
    }),
    { maxLength: 8 },
  )
  .map((facts) =>
    facts
      .map((fact): Fact => {
        const dimension = fact.dimension as Fact['dimension'];
        return { ...fact, dimension, row: 0, cells: new Map(Object.entries(fact.cells)) };
      })
      .sort((a, b) => compareTexts(a.tab, b.tab)),
  );

it('gives back any texts exactly, in cells that a sheet and a file can hold', () => {
  const closing = closingOf(smallWorkbook());
  fc.assert(
    fc.property(hostileFacts, (facts) => {
      const printed = printSnapshotTab({ ...closing, facts });
      const texts = printed.cells.flat().filter((cell) => typeof cell === 'string');
      expect(Math.max(...texts.map(({ length }) => length))).toBeLessThan(32_767);
      expect(texts.filter((text) => /^'|(?!\n)\p{Cc}/u.test(text))).toEqual([]);
      const snapshot = whole(gridOf(printed));
      expect(snapshot.facts).toEqual(facts);
      expect(snapshot.isWhole).toBe(true);
    }),
    RUNS,
  );
});
