import type { FixReport } from '../../src/app/contract/report';
import type { Host } from '../../src/local/host/create-host';
import type { WorkbookFile } from '../../src/local/workbook-file';
import { planGrid, planRow, resultRow, resultsGrid, settingsGrid } from './grids';
import { ask, fileOf, succeeded } from './host';

export const UNIT = 'หน่วยงานรับผิดชอบ';

/** Three cells that can be put right, two of them one above the other. */
export function broken(): WorkbookFile {
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

export function propose(host: Host, more: object = {}): FixReport[] {
  return succeeded(ask(host, { action: 'proposeFixes', ...more })).fixes ?? [];
}

export function fix(host: Host, fixes: readonly FixReport[]) {
  const asked = fixes.map(({ code, sheet, cell, before, after }) => {
    return { code, sheet, cell, before, after };
  });
  return succeeded(ask(host, { action: 'fix', fixes: asked }));
}

export function undo(host: Host) {
  const { undo: page } = succeeded(ask(host, { action: 'proposeUndo' }));
  return succeeded(ask(host, { action: 'undo', id: page?.id ?? '', cells: page?.cells }));
}

export const states = (fixes: readonly FixReport[] = []) =>
  fixes.map(({ cell, state }) => `${cell} ${state}`);
