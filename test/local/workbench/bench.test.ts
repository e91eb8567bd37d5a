import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Alert } from '../../../src/local/host/create-host';
import { Bench } from '../../../src/local/workbench/bench';
import type { GridPage } from '../../../src/local/workbench/protocol';
import { WorkbookFile } from '../../../src/local/workbook-file';
import { grid } from '../../support/grids';
import { BUNDLE, fileOf, NOW } from '../../support/host';

/** The workbook behind the page: what is shown of it, typed into it, and handed out. */

const SAMPLE = readFileSync(join(__dirname, '../../../samples/tharae-2564.xlsx'));

function bench(bytes: Buffer | null, buttons: readonly string[] = []) {
  const left = [...buttons];
  const asked: (Alert & { kind: string })[] = [];
  const made = new Bench(
    {
      code: BUNDLE,
      sidebar: '<p>แถบ</p>',
      onAsk: (alert, kind) => {
        asked.push({ ...alert, kind });
        return { button: left.shift() ?? 'OK', text: 'เพราะตรวจแล้ว' };
      },
      onToast: () => {},
      now: () => NOW,
    },
    'ทดสอบ',
    bytes,
  );
  return { made, asked };
}

const tabNamed = (made: Bench, name: string) =>
  made.overview().tabs.find((tab) => tab.name === name)?.id ?? -1;

const cellOf = (page: GridPage, row: number, column: number) =>
  page.rows.find(({ number }) => number === row)?.cells[column - 1] ?? null;

test('the menu is the one onOpen builds', () => {
  const [menu] = bench(null).made.overview().menu;
  expect(menu?.caption).toBe('โปร่งใส');
  const inside = menu?.items?.find(({ items }) => items !== undefined);
  expect(inside?.caption).toBe('จัดการข้อที่พบ');
  expect(menu?.items?.map(({ functionName }) => functionName)).toContain('menuCheck');
});

test('what is typed is read as Google reads it', () => {
  const { made } = bench(fileOf(grid('ก', [['']])).toBytes());
  const tab = tabNamed(made, 'ก');
  const texts = ['1,234.5', '31/12/2564', '12%', "'007", '=HYPERLINK("#gid=1","ไป")', 'TRUE', 'ข้อ'];
  const cells = texts.map((text, at) => ({ row: at + 1, column: 1, text }));
  expect(made.edit(tab, cells, false)).toEqual({ state: 'done' });
  const page = made.grid(tab, { page: 0 });
  const shown = texts.map((_, at) => {
    const { text, input } = cellOf(page, at + 1, 1) ?? {};
    return [text, input ?? text];
  });
  expect(shown).toEqual([
    ['1,234.50', '1234.5'],
    ['31/12/2564', '31/12/2564'],
    ['12%', '12%'],
    ['007', "'007"],
    ['ไป', '=HYPERLINK("#gid=1","ไป")'],
    ['TRUE', 'TRUE'],
    ['ข้อ', 'ข้อ'],
  ]);
});

test('a list of choices is shown', () => {
  const { made } = bench(SAMPLE);
  const tab = tabNamed(made, 'ตั้งค่า');
  const page = made.grid(tab, { page: 0 });
  const round = page.rows.find(({ cells }) => cells[0]?.text === 'รอบรายงาน');
  const at = round?.cells[1]?.choices ?? -1;
  expect(page.choices[at]).toEqual(['6', '12']);
});

test('an output tab asks before it is changed, and is changed on the word', () => {
  const { made } = bench(SAMPLE);
  made.call({ functionName: 'menuCheck', values: [] });
  const tab = tabNamed(made, 'ผลตรวจสอบ');
  expect(made.overview().active).toBe(tab);
  expect(made.overview().tabs.find(({ id }) => id === tab)?.isProtected).toBe(true);
  const cells = [{ row: 1, column: 1, text: 'เขียนทับ' }];
  const before = cellOf(made.grid(tab, { page: 0 }), 1, 1)?.text;
  expect(made.edit(tab, cells, false).state).toBe('protected');
  expect(cellOf(made.grid(tab, { page: 0 }), 1, 1)?.text).toBe(before);
  expect(made.edit(tab, cells, true).state).toBe('done');
  expect(cellOf(made.grid(tab, { page: 0 }), 1, 1)?.text).toBe('เขียนทับ');
});

test('an answer given in the middle of a call decides how it goes on', () => {
  const { made, asked } = bench(SAMPLE, ['OK', 'CANCEL']);
  made.call({ functionName: 'menuCheck', values: [] });
  const tab = tabNamed(made, 'ผลตรวจสอบ');
  const page = made.grid(tab, { page: 0 });
  const warning = page.rows.find(({ cells }) => cells[1]?.text === 'เตือน')?.number ?? 0;
  const waive = (row: number) =>
    made.call({ functionName: 'menuWaive', values: [], place: { tab, row, column: 1 } });
  waive(warning);
  expect(asked.at(-1)?.kind).toBe('prompt');
  expect(tabNamed(made, 'ข้อที่คงไว้')).toBe(-1);
  waive(warning);
  expect(tabNamed(made, 'ข้อที่คงไว้')).toBeGreaterThan(0);
});

test('links lead to cells and to documents made here', () => {
  const { made } = bench(SAMPLE);
  made.call({ functionName: 'menuCheck', values: [] });
  made.call({ functionName: 'menuMakeMemo', values: [] });
  const [document] = made.overview().documents;
  expect(document?.isDocx).toBe(true);
  const links = ['ผลตรวจสอบ', 'ทะเบียนเอกสาร'].flatMap((name) =>
    made
      .grid(tabNamed(made, name), { page: 0 })
      .rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.link ?? [])),
  );
  expect(links).toContainEqual({ to: 'cell', tab: tabNamed(made, 'แผน'), row: 3, column: 4 });
  expect(links).toContainEqual({ to: 'document', id: document?.id });
  expect(
    made
      .document(document?.id ?? '')
      ?.bytes.subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('saving keeps what the add-in remembers, and can be done again', () => {
  const { made } = bench(SAMPLE);
  made.call({ functionName: 'menuSidebar', values: [] });
  made.call({ functionName: 'menuMakeMemo', values: [] });
  const before = made.overview();
  const bytes = made.save();
  expect(WorkbookFile.fromBytes(bytes).workbook.sheet('ทะเบียนเอกสาร')).toBeDefined();
  const after = made.overview();
  expect({ ...after, active: 0, tabs: after.tabs.map(({ name }) => name) }).toEqual({
    ...before,
    active: 0,
    tabs: before.tabs.map(({ name }) => name),
  });
  expect(made.sidebar()).toBe('<p>แถบ</p>');
  made.call({ functionName: 'menuMakeMemo', values: [] });
  expect(made.overview().documents).toHaveLength(2);
  expect(made.save().length).toBeGreaterThan(1000);
});

test('a tab of 20,000 rows is shown a page at a time, its frozen rows on each', () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [at === 0 ? 'หัว' : `แถว ${at + 1}`, at]);
  const file = fileOf(grid('ยาว', rows));
  const [sheet] = file.workbook.sheets;
  if (sheet) sheet.frozenRows = 1;
  sheet?.changed.add('frozen');
  const { made } = bench(file.toBytes());
  const tab = tabNamed(made, 'ยาว');
  const page = made.grid(tab, { row: 15_001 });
  expect(page).toMatchObject({ page: 75, pages: 100, totalRows: 20_000, frozenRows: 1 });
  expect(page.rows).toHaveLength(201);
  expect(page.rows.slice(0, 2).map(({ number }) => number)).toEqual([1, 15_001]);
  expect(made.grid(tab, { page: 5000 }).page).toBe(99);
});

test('an unknown function fails as Google reports it, an unknown tab with a sentence', () => {
  const { made } = bench(null);
  const call = (functionName: string) => () => made.call({ functionName, values: [] });
  expect(call('none')).toThrow('Script function not found: none');
  expect(call('hidden_')).toThrow('Script function not found: hidden_');
  expect(() => made.grid(999, { page: 0 })).toThrow('ไม่พบแท็บนี้แล้ว');
});
