import * as fc from 'fast-check';
import { CATALOGUE } from '../../../src/core/findings/catalogue';
import { codeOfKey, findingKey } from '../../../src/core/findings/finding-key';
import { examine } from '../../../src/core/pipeline/examine';
import type { Grid, Workbook } from '../../../src/core/sheet/grid';
import type { Cell } from '../../../src/core/text/cell';
import { digest } from '../../../src/core/text/digest';
import {
  grid,
  planGrid,
  planRow,
  resultRow,
  resultsGrid,
  settingsGrid,
  smallWorkbook,
  workbook,
} from '../../support/grids';
import { fairWorkbook, RUNS, shuffled } from './arbitrary';

const NAME = 'ชื่อโครงการ/กิจกรรม/มาตรการ';
const keysOf = (source: Parameters<typeof examine>[0]) =>
  examine(source).findings.map(({ key }) => key);
/** The key of the one finding of a plan with this row in it. */
const keyOf = (cells: Record<string, Cell>, code = '1.1') => {
  const [key = '', ...others] = keysOf(
    smallWorkbook(planGrid(planRow(code, cells)), resultsGrid(resultRow(code))),
  );
  expect(others).toEqual([]);
  return key;
};

it('digests as published for cyrb53', () => {
  expect(digest('a')).toBe(0x1c2ba782c97901);
  expect(digest('b')).toBe(0x1eda5bc254d2bf);
});

it('is the code with a short digest, and is known by it', () => {
  const key = findingKey('kind-missing', ['แผน', 'code=1.1']);
  expect(key).toMatch(/^kind-missing:[0-9a-z]{8,11}$/);
  expect(codeOfKey(key)).toBe('kind-missing');
  for (const code of Object.keys(CATALOGUE)) expect(codeOfKey(`${code}:0`)).toBe(code);
});

it.each([
  '',
  'kind-missing',
  'kind-missing:',
  'constructor:1',
  'kind-missing:ก',
  ' kind-missing:1',
])('takes “%s” for no key', (text) => {
  expect(codeOfKey(text)).toBeNull();
});

it('tells rows, tabs, columns and contents apart', () => {
  const keys = [
    keyOf({ ประเภท: 'แผนงาน' }),
    keyOf({ ประเภท: 'งาน' }),
    keyOf({ ประเภท: 'แผนงาน' }, '1.2'),
    keyOf({ หน่วยงานรับผิดชอบ: 'xxx' }),
    keyOf({ หมายเหตุ: 'xxx' }),
  ];
  expect(new Set(keys).size).toBe(keys.length);
});

it('does not change with the digits of the code, other cells of the row, or names within aliases', () => {
  const before = keyOf({ หน่วยงานรับผิดชอบ: 'xxx' });
  expect(keyOf({ หน่วยงานรับผิดชอบ: 'xxx', 'งบประมาณ 2567': 5000 })).toBe(before);
  const renamed = planGrid(planRow('1.1', { หน่วยงานรับผิดชอบ: 'xxx' }));
  const [header = [], ...rows] = renamed.values;
  const aliased = grid(
    'แผนปฏิบัติการ',
    [header.map((text) => (text === 'หน่วยงานรับผิดชอบ' ? 'หน่วยงาน' : text)), ...rows].map((row) =>
      row.map((cell) => (cell === '1.1' ? '๑.๑' : cell)),
    ),
  );
  const source = workbook(settingsGrid(), aliased, resultsGrid(resultRow('1.1')));
  expect(keysOf(source)).toContain(before);
});

describe('a waiver', () => {
  const plan = planGrid(planRow('1.1', { ประเภท: 'แผนงาน' }), planRow('1.2', { [NAME]: 'ก' }));
  const results = resultsGrid(resultRow('1.1'), resultRow('1.2'));
  const key = keysOf(smallWorkbook(plan, results)).find((text) => text.startsWith('kind-unknown'));
  const waivers = (...rows: Cell[][]): Grid =>
    grid('ข้อที่คงไว้', [['เมื่อ', 'ผู้บันทึก', 'เหตุผลที่คงไว้', 'รหัสอ้างอิง', 'ยกเลิกเมื่อ'], ...rows]);
  const asideOf = (tab: Grid) =>
    examine(smallWorkbook(plan, results, tab)).findings.flatMap(({ code, setAside }) =>
      setAside ? [{ code, ...setAside }] : [],
    );

  it('sets its finding aside, and no other', () => {
    expect(asideOf(waivers(['8 เม.ย. 2567', 'นิติกร', 'ตรงตามแผน', key ?? '', '']))).toEqual([
      { code: 'kind-unknown', when: '8 เม.ย. 2567', by: 'นิติกร', reason: 'ตรงตามแผน' },
    ]);
  });

  it.each<[string, Cell[]]>([
    ['cancelled', ['', '', 'ตรงตามแผน', key ?? '', 'วันนี้']],
    ['without a reason', ['', '', '', key ?? '', '']],
    ['whose reason is an error', ['', '', '#REF!', key ?? '', '']],
    ['of another finding', ['', '', 'ตรงตามแผน', 'kind-unknown:1', '']],
  ])('%s does not count', (_, row) => {
    expect(asideOf(waivers(row))).toEqual([]);
  });

  it('of a finding that is gone says nothing', () => {
    const found = examine(smallWorkbook(waivers(['', '', 'ตรงตามแผน', key ?? '', '']))).findings;
    expect(found).toEqual([]);
  });

  it('never sets an error aside', () => {
    const wrong = smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': -5 })));
    const [error] = examine(wrong).findings;
    const tab = waivers(['', '', 'ตรงตามแผน', error?.key ?? '', '']);
    const after = examine({ ...wrong, grids: [...wrong.grids, tab] }).findings;
    expect(after.map(({ code, setAside }) => [code, setAside])).toEqual([
      ['money-negative', null],
      ['waiver-of-error', null],
    ]);
  });

  it('is chosen by its texts where there are two, not by its place', () => {
    const rows: Cell[][] = [
      ['', 'นิติกร', 'เหตุผลหนึ่ง', key ?? '', ''],
      ['', 'ปลัด', 'เหตุผลสอง', key ?? '', ''],
    ];
    expect(asideOf(waivers(...rows))).toEqual(asideOf(waivers(...rows.reverse())));
  });
});

it('keeps every waiver at its finding in any order of tabs, rows and columns', () => {
  const asideOf = (source: Workbook) =>
    examine(source)
      .findings.map(({ key, setAside }) => `${key} ${setAside?.reason ?? ''}`)
      .sort();
  fc.assert(
    fc.property(fairWorkbook, fc.infiniteStream(fc.nat()), (source, stream) => {
      const random = (count: number) => {
        const order = Array.from({ length: count }, () => stream.next().value ?? 0);
        return order.map((_, index) => index).sort((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
      };
      const rows = examine(source)
        .findings.filter(({ code }) => CATALOGUE[code].severity !== 'error')
        .map(({ key }, index) => [`เหตุผล ${index % 7}`, key]);
      const tab = grid('ข้อที่คงไว้', [['เหตุผลที่คงไว้', 'รหัสอ้างอิง'], ...rows]);
      const waived = { ...source, grids: [...source.grids, tab] };
      const after = asideOf(waived);
      expect(asideOf(shuffled(waived, random))).toEqual(after);
      const open = examine(waived).findings.filter(({ setAside }) => setAside === null);
      expect(open.filter(({ code }) => CATALOGUE[code].severity !== 'error')).toEqual([]);
    }),
    RUNS,
  );
});
