import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reply, Reply as ReplySchema } from '../../src/app/contract/reply';
import type { Request } from '../../src/app/contract/request';
import type { Grid } from '../../src/core/sheet/grid';
import type { Cell } from '../../src/core/text/cell';
import { createHost, type Host, type HostOptions } from '../../src/local/host/create-host';
import { ValueReader } from '../../src/local/host/read-value';
import type { Workbook } from '../../src/local/workbook/workbook';
import { WorkbookFile } from '../../src/local/workbook-file';

export const BUNDLE = readFileSync(join(__dirname, '../../dist/Code.js'), 'utf8');

/** 8 April 2564, 09:30 in Bangkok. */
export const NOW = new Date(Date.UTC(2021, 3, 8, 2, 30));

export function hostOver(file: WorkbookFile, options: Partial<HostOptions> = {}): Host {
  return createHost({
    workbook: file.workbook,
    bundle: BUNDLE,
    name: 'ทดสอบ',
    now: () => NOW,
    ...options,
  });
}

export function sample(
  name:
    | 'tharae-2564'
    | 'kokkatum-2566'
    | 'prokfa-2563-ita'
    | 'nonghuaraet-2568'
    | 'banchang-2566-o42',
): Promise<WorkbookFile> {
  return WorkbookFile.open(join(__dirname, `../../samples/${name}.xlsx`));
}

/** Asks the bundle as the page does, and holds the reply to the contract. */
export function ask(host: Host, request: Request | Record<string, unknown>): Reply {
  return ReplySchema.parse(host.call('serve', request));
}

export function succeeded(reply: Reply): Extract<Reply, { ok: true }> {
  if (!reply.ok) throw new Error(`${reply.code}: ${reply.message} ${reply.remedy}`);
  return reply;
}

/** A workbook file with these tabs and nothing else. */
export function fileOf(...grids: readonly Grid[]): WorkbookFile {
  const file = WorkbookFile.blank('ว่าง');
  for (const { name, values } of grids) {
    const sheet = file.workbook.insert(name);
    values.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (cell !== '') sheet.grid.set(r + 1, c + 1, stored(cell), '');
        if (typeof cell === 'object')
          sheet.grid.restyle(r + 1, c + 1, { numberFormat: 'd/m/yyyy' });
      });
    });
    sheet.fit();
  }
  const [first] = file.workbook.sheets;
  if (first && grids.length > 0) file.workbook.remove(first);
  return file;
}

/** Dates are stored as days since 30 December 1899, as in a file. */
function stored(cell: Cell): string | number | boolean {
  if (typeof cell !== 'object') return cell;
  return Date.parse(`${cell.day}T00:00:00Z`) / 86400000 + 25569;
}

/** Every tab's texts as a reader sees them, by tab name, up to the last filled row and column. */
export function texts(workbook: Workbook): Record<string, string[][]> {
  const reader = new ValueReader(workbook);
  return Object.fromEntries(
    workbook.sheets.map(({ name, grid }) => {
      const rows = Math.max(1, grid.lastRow());
      const columns = Math.max(1, grid.lastColumn());
      const display = (row: number, column: number) =>
        reader.display(grid.cell(row, column)?.value ?? null, grid.style(row, column));
      return [
        name,
        Array.from({ length: rows }, (_, row) =>
          Array.from({ length: columns }, (_, column) => display(row + 1, column + 1)),
        ),
      ];
    }),
  );
}
