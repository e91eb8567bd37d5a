import * as fc from 'fast-check';
import type { FixReport } from '../../src/app/contract/report';
import type { Host } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { hardText } from '../core/text/hard-text';
import { grid, planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';

const UNIT = 'หน่วยงานรับผิดชอบ';

/** Three cells that can be put right, two of them one above the other. */
function broken(): WorkbookFile {
  return fileOf(
    settingsGrid({ ชื่อหน่วยงาน: 'เทศบาลตำบลกกตูม' }),
    planGrid(
      planRow('1.1', { [UNIT]: ' สำนักปลัด ' }),
      planRow('1.2', { [UNIT]: 'กอง\u200bคลัง' }),
      planRow('2.1', { หมายเหตุ: 'ของเทศบาลตำบลกกตุม' }),
    ),
    resultsGrid(...['1.1', '1.2', '2.1'].map((code) => resultRow(code))),
  );
}

function propose(host: Host, more: object = {}): FixReport[] {
  return succeeded(ask(host, { action: 'proposeFixes', ...more })).fixes ?? [];
}

function fix(host: Host, fixes: readonly FixReport[]) {
  const asked = fixes.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  return succeeded(ask(host, { action: 'fix', fixes: asked }));
}

function undo(host: Host) {
  const { undo: page } = succeeded(ask(host, { action: 'proposeUndo' }));
  return succeeded(ask(host, { action: 'undo', id: page?.id ?? '' }));
}

const states = (fixes: readonly FixReport[] = []) =>
  fixes.map(({ cell, state }) => `${cell} ${state}`);

it('shows what would change, and changes nothing', () => {
  const file = broken();
  const before = texts(file.workbook);
  const fixes = propose(hostOver(file));
  expect(fixes.map(({ code, cell, shown }) => [code, cell, shown.before, shown.after])).toEqual([
    ['organisation-misspelt', 'H4', 'ของเทศบาลตำบลกกตุม', 'ของเทศบาลตำบลกกตูม'],
    ['text-invisible', 'E2', '␣สำนักปลัด␣', 'สำนักปลัด'],
    ['text-invisible', 'E3', 'กอง◌คลัง', 'กองคลัง'],
  ]);
  expect(texts(file.workbook)).toEqual(before);
});

it.each([
  ['of one code', { codes: ['text-invisible'] }, ['E2', 'E3']],
  ['of several codes', { codes: ['text-invisible', 'organisation-misspelt'] }, ['H4', 'E2', 'E3']],
  ['of one cell', { at: { sheet: 'แผน', cell: 'E3' } }, ['E3']],
  ['of a cell with nothing to mend', { at: { sheet: 'แผน', cell: 'A1' } }, []],
])('proposes the fixes %s', (_, more, cells) => {
  expect(propose(hostOver(broken()), more).map(({ cell }) => cell)).toEqual(cells);
});

it('changes the named cells and no others, and checks again', () => {
  const file = broken();
  const host = hostOver(file);
  const before = texts(file.workbook);
  const { fixes, report, notices } = fix(host, propose(host, { codes: ['text-invisible'] }));
  expect(states(fixes)).toEqual(['E2 done', 'E3 done']);
  expect(notices[0]).toBe('แก้แล้ว 2 เซลล์');
  expect(report?.findings.map(({ code }) => code)).toEqual(['organisation-misspelt']);
  const after = texts(file.workbook);
  expect(after.แผน?.map((row) => row[4])).toEqual([UNIT, 'สำนักปลัด', 'กองคลัง', 'สำนักปลัดเทศบาล']);
  const withOld = after.แผน?.map((row, index) => row.with(4, before.แผน?.[index]?.[4] ?? ''));
  expect(withOld).toEqual(before.แผน);
  expect(after.ผลดำเนินงาน).toEqual(before.ผลดำเนินงาน);
});

it('gives back values, formulas and formats, also in a later session', () => {
  const file = broken();
  const first = hostOver(file);
  succeeded(ask(first, { action: 'check' }));
  const before = contents(file);
  fix(first, propose(first));
  expect(contents(file)).not.toEqual(before);
  const later = hostOver(file, {
    properties: { document: first.properties().document },
  });
  const { fixes, notices } = undo(later);
  expect(states(fixes)).toEqual(['H4 done', 'E2 done', 'E3 done']);
  expect(notices[0]).toBe('คืนค่าเดิมแล้ว 3 เซลล์');
  expect(contents(file)).toEqual(before);
});

it('finds the cells again where rows, columns and the tab moved', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host));
  const moved = fileOf(
    ...movedGrids(file, (rows) =>
      [rows[0], rows[3], rows[1], rows[2]].map((row) => [...(row ?? [])].reverse()),
    ),
  );
  const later = hostOver(moved, {
    properties: { document: host.properties().document },
  });
  const { fixes } = undo(later);
  expect(states(fixes)).toEqual(['A2 done', 'D3 done', 'D4 done']);
  expect(texts(moved.workbook).แผน?.map((row) => row[3])).toEqual([
    UNIT,
    'สำนักปลัดเทศบาล',
    ' สำนักปลัด ',
    'กอง\u200bคลัง',
  ]);
});

it('leaves a cell edited since, and a row that is gone, and says so', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host));
  const plan = file.workbook.sheets.find(({ name }) => name === 'แผน');
  plan?.grid.set(2, 5, 'กองช่าง', '');
  plan?.grid.set(3, 1, '1.9', '');
  const { fixes, notices } = undo(host);
  expect(states(fixes)).toEqual(['H4 done', 'E2 kept', ' kept']);
  expect(notices.join('\n')).toMatch(/E2: มีการแก้เซลล์นี้หลังจากนั้น/);
  expect(notices.join('\n')).toMatch(/หาแถวหรือคอลัมน์ของเซลล์นี้ไม่พบแล้ว/);
  expect(texts(file.workbook).แผน?.[1]?.[4]).toBe('กองช่าง');
});

it('undoes one request after another, the last first, and then says there is nothing left', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host, { codes: ['organisation-misspelt'] }));
  fix(host, propose(host, { codes: ['text-invisible'] }));
  expect(states(undo(host).fixes)).toEqual(['E2 done', 'E3 done']);
  expect(states(undo(host).fixes)).toEqual(['H4 done']);
  const none = succeeded(ask(host, { action: 'proposeUndo' }));
  expect(none.undo).toBeUndefined();
  expect(none.notices).toEqual(['ยังไม่มีการแก้โดยโปร่งใสที่ย้อนกลับได้']);
  expect(ask(host, { action: 'undo', id: '1' })).toMatchObject({ ok: false, code: 'undo-changed' });
  expect(Object.keys(host.properties().document)).toEqual(['prongsai.fixes']);
});

it('never writes over a formula', () => {
  const file = broken();
  const plan = file.workbook.sheets.find(({ name }) => name === 'แผน');
  plan?.grid.set(2, 5, ' สำนักปลัด ', '=" สำนักปลัด "');
  const host = hostOver(file);
  const [formula, text] = propose(host, { codes: ['text-invisible'] }).sort((a) =>
    a.state === 'kept' ? -1 : 1,
  );
  expect(formula).toMatchObject({ cell: 'E2', state: 'kept' });
  expect(formula?.why).toMatch(/สูตร/);
  const { fixes } = fix(
    host,
    [formula, text].filter((one) => one !== undefined),
  );
  expect(states(fixes)).toEqual(['E3 done', 'E2 kept']);
  expect(plan?.grid.cell(2, 5)?.formula).toBe('=" สำนักปลัด "');
});

it('leaves a cell that changed after it was shown', () => {
  const file = broken();
  const host = hostOver(file);
  const shown = propose(host);
  file.workbook.sheets.find(({ name }) => name === 'แผน')?.grid.set(2, 5, ' กองช่าง', '');
  const { fixes } = fix(host, shown);
  expect(states(fixes)).toEqual(['H4 done', 'E3 done', 'E2 kept']);
  expect(texts(file.workbook).แผน?.[1]?.[4]).toBe(' กองช่าง');
});

it('leaves a cell some words of which look different', () => {
  const file = broken();
  const cell = file.workbook.sheets.find(({ name }) => name === 'แผน')?.grid.cell(2, 5);
  if (cell) cell.isRich = true;
  const host = hostOver(file);
  const { fixes } = fix(host, propose(host));
  expect(states(fixes)).toEqual(['H4 done', 'E3 done', 'E2 kept']);
});

it.each([
  ['=1+1 ', '=1+1'],
  ['1.10 ', '1.10'],
  ["'ก ", "'ก"],
  ['31/3/2564 ', '31/3/2564'],
  ['TRUE ', 'TRUE'],
])('writes %j as the text %j, and gives it back', (before, after) => {
  const file = fileOf(
    settingsGrid(),
    planGrid(planRow('1.1', { หมายเหตุ: before })),
    resultsGrid(resultRow('1.1')),
  );
  const host = hostOver(file);
  const cell = () => file.workbook.sheets.find(({ name }) => name === 'แผน')?.grid.cell(2, 8);
  fix(host, propose(host));
  expect(cell()).toMatchObject({ value: after, formula: '' });
  undo(host);
  expect(cell()).toMatchObject({ value: before, formula: '' });
});

it('keeps undo for what fits, and leaves the rest for another time', () => {
  const long = 'ก'.repeat(3000);
  const codes = Array.from({ length: 30 }, (_, index) => `1.${index + 1}`);
  const file = fileOf(
    settingsGrid(),
    planGrid(...codes.map((code) => planRow(code, { หมายเหตุ: `${long}${code} ` }))),
    resultsGrid(...codes.map((code) => resultRow(code))),
  );
  const host = hostOver(file);
  const first = fix(host, propose(host));
  const done = (fixes: readonly FixReport[] = []) =>
    fixes.filter(({ state }) => state === 'done').length;
  expect(done(first.fixes)).toBeGreaterThan(5);
  expect(done(first.fixes)).toBeLessThan(30);
  const second = fix(host, propose(host));
  expect(done(second.fixes)).toBeGreaterThan(5);
  expect(done(undo(host).fixes)).toBe(done(second.fixes));
  expect(done(undo(host).fixes)).toBe(done(first.fixes));
});

it('refuses an unknown code', () => {
  const reply = ask(hostOver(broken()), { action: 'proposeFixes', codes: ['no-such-code'] });
  expect(reply).toMatchObject({ ok: false, code: 'unknown-code' });
});

it('gives back the same workbook, cell by cell, whatever was mended', () => {
  const texts = fc.oneof(
    hardText,
    fc.constantFrom(' กองคลัง', 'กอง\u200bช่าง', '๒0,๐๐๐', 'เทศบาลตำบลทดสอป', '=1+1 ', ' TRUE'),
  );
  const row = fc.record({ [UNIT]: texts, หมายเหตุ: texts, 'งบประมาณ 2567': texts });
  let mended = 0;
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), (rows) => {
      const codes = rows.map((_, index) => `1.${index + 1}`);
      const file = fileOf(
        settingsGrid(),
        planGrid(...rows.map((cells, index) => planRow(codes[index] ?? '', cells))),
        resultsGrid(...codes.map((code) => resultRow(code))),
      );
      const host = hostOver(file);
      succeeded(ask(host, { action: 'check' }));
      const before = contents(file);
      const proposed = propose(host);
      if (proposed.length === 0) return;
      mended += fix(host, proposed).fixes?.filter(({ state }) => state === 'done').length ?? 0;
      undo(host);
      expect(contents(file)).toEqual(before);
    }),
    { seed: 2567, numRuns: 40 },
  );
  expect(mended).toBeGreaterThan(100);
});

/** What every cell of the input tabs holds: value, formula, look and note. */
function contents(file: WorkbookFile) {
  return file.workbook.sheets
    .filter(({ name }) => name !== 'ผลตรวจสอบ')
    .map((sheet) => [
      sheet.name,
      sheet.grid.rows.map((row, r) =>
        row?.cells.map((cell, c) => {
          const look = file.workbook.styles.get(sheet.grid.style(r, c));
          return [cell?.value, cell?.formula, look, sheet.note(r, c)];
        }),
      ),
    ]);
}

function movedGrids(file: WorkbookFile, move: (rows: string[][]) => string[][]) {
  const { แผน: plan = [], ผลดำเนินงาน: results = [], ตั้งค่า: settings = [] } = texts(file.workbook);
  return [grid('ผลดำเนินงาน', results), grid('แผน', move(plan)), grid('ตั้งค่า', settings)];
}
