import * as fc from 'fast-check';
import type { FixReport } from '../../src/app/contract/report';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { hardText } from '../core/text/hard-text';
import { broken, fix, propose, states, UNIT, undo } from '../support/fixes';
import { grid, planGrid, planRow, resultRow, resultsGrid, settingsGrid } from '../support/grids';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';
import { sampledRuns } from '../support/sampled';

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
  expect(notices.slice(1, 3)).toEqual([
    'ไม่ได้คืนค่า 1 เซลล์ (แผน E2): มีการแก้เซลล์นี้หลังจากนั้น จึงคงค่าปัจจุบันไว้',
    'ไม่ได้คืนค่า 1 เซลล์ (แผน 1.2 มาตรการที่ 1.2): หาแถวหรือคอลัมน์ของเซลล์นี้ไม่พบ หรือแยกจากแถวที่เหมือนกันไม่ได้',
  ]);
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
  expect(second.notices[1]).toMatch(/การแก้ 1 ครั้งที่เก่าที่สุดจึงย้อนกลับไม่ได้แล้ว/);
  expect(done(undo(host).fixes)).toBe(done(second.fixes));
  expect(succeeded(ask(host, { action: 'proposeUndo' })).undo).toBeUndefined();
});

it('undoes nothing under an id that was shown for something else', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E2' } }));
  const { undo: shown } = succeeded(ask(host, { action: 'proposeUndo' }));
  undo(host);
  fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E3' } }));
  const reply = ask(host, { action: 'undo', id: shown?.id ?? '' });
  expect(reply).toMatchObject({ ok: false, code: 'undo-changed' });
  expect(texts(file.workbook).แผน?.[2]?.[4]).toBe('กองคลัง');
});

it('keeps looks and links that a cell got since', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E2' } }));
  const cell = file.workbook.sheet('แผน')?.grid.cell(2, 5);
  if (cell) cell.isRich = true;
  expect(succeeded(ask(host, { action: 'proposeUndo' })).undo).toBeUndefined();
  expect(cell?.value).toBe('สำนักปลัด');
});

it('keeps what it cannot find just now, for the tab may come back', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host, { codes: ['text-invisible'] }));
  const plan = file.workbook.sheet('แผน');
  if (plan) plan.name = 'ของปีก่อน';
  const gone = succeeded(ask(host, { action: 'proposeUndo' }));
  expect(gone.undo).toBeUndefined();
  expect(gone.notices[0]).toMatch(/ไม่มีเซลล์ที่คืนค่าเดิมได้แล้ว/);
  if (plan) plan.name = 'แผน';
  expect(states(undo(host).fixes)).toEqual(['E2 done', 'E3 done']);
});

it('passes over a request of which nothing can be given back', () => {
  const file = broken();
  const host = hostOver(file);
  fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E2' } }));
  fix(host, propose(host, { at: { sheet: 'แผน', cell: 'E3' } }));
  file.workbook.sheet('แผน')?.grid.set(3, 5, 'กองช่าง', '');
  expect(states(undo(host).fixes)).toEqual(['E2 done']);
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
    { seed: 2567, numRuns: sampledRuns(40, 6) },
  );
  expect(mended).toBeGreaterThan(sampledRuns(100));
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
