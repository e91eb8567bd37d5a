import * as fc from 'fast-check';
import { WorkbookFile } from '../../src/local/workbook-file';
import { wildWorkbook } from '../core/pipeline/arbitrary';
import { ask, fileOf, hostOver, succeeded, texts } from '../support/host';
import { sampledRuns } from '../support/sampled';

const area = fc.record({
  row: fc.integer({ min: 1, max: 8 }),
  column: fc.integer({ min: 1, max: 8 }),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 1, max: 3 }),
});
/** Tabs by such names would be taken for one another by a spreadsheet. */
const isPossible = (names: readonly string[]) =>
  names.every((name) => name.trim() !== '' && name.length <= 100) &&
  new Set(names.map((name) => name.toLowerCase())).size === names.length;

const damagedFile = fc
  .record({
    source: wildWorkbook.filter(({ grids }) => isPossible(grids.map(({ name }) => name))),
    merges: fc.array(area, { maxLength: 4 }),
    formulas: fc.array(area, { maxLength: 3 }),
    notes: fc.array(area, { maxLength: 3 }),
  })
  .map(({ source, merges, formulas, notes }) => {
    const file = fileOf(...source.grids);
    for (const sheet of file.workbook.sheets) {
      for (const { row, column } of formulas) sheet.grid.set(row, column, 1, '=1+A1');
      for (const { row, column } of notes) sheet.setNote(row, column, 'โน้ตของเรา');
      for (const merge of merges) if (sheet.mergesTouching(merge).length === 0) sheet.merge(merge);
      sheet.fit();
    }
    return file;
  });

it('checks, computes and mends damaged workbooks through the bundle, and leaves their cells alone', () => {
  fc.assert(
    fc.property(damagedFile, (made) => {
      const file = WorkbookFile.fromBytes(made.toBytes());
      const before = texts(file.workbook);
      const host = hostOver(file);
      const { report } = succeeded(ask(host, { action: 'run' }));
      expect(report?.findings.filter(({ code }) => code === 'check-crashed')).toEqual([]);
      const after = texts(file.workbook);
      for (const [name, tab] of Object.entries(before)) expect(after[name]).toEqual(tab);
      const { fixes = [] } = succeeded(ask(host, { action: 'proposeFixes' }));
      const asked = fixes.map(({ code, sheet, cell, before: was, after: will }) => {
        return { code, sheet, cell, before: was, after: will };
      });
      if (asked.length > 0) succeeded(ask(host, { action: 'fix', fixes: asked }));
      const { undo } = succeeded(ask(host, { action: 'proposeUndo' }));
      if (undo) succeeded(ask(host, { action: 'undo', id: undo.id }));
      const back = texts(file.workbook);
      for (const [name, tab] of Object.entries(before)) expect(back[name]).toEqual(tab);
      expect(host.missing).toEqual([]);
    }),
    { seed: 2567, numRuns: sampledRuns(100, 8) },
  );
});
