import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Reply, Reply as ReplySchema, type Request } from '../../src/app/contract';
import type { Grid } from '../../src/core/sheet/grid';
import type { Cell } from '../../src/core/text/cell';
import { createHost, type Host, type HostOptions } from '../../src/local/host/create-host';
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

export function sample(name: 'tharae-2564' | 'kokkatum-2566'): Promise<WorkbookFile> {
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

/** Every tab's texts as a reader sees them, by tab name, without blank ends. */
export function texts(workbook: Workbook): Record<string, string[][]> {
  const host = createHost({ workbook, bundle: READ_ALL, name: 'อ่าน' });
  return host.call('readAll') as Record<string, string[][]>;
}

const READ_ALL = `function readAll() {
  var all = {};
  SpreadsheetApp.getActiveSpreadsheet().getSheets().forEach(function (sheet) {
    all[sheet.getName()] = sheet.getDataRange().getDisplayValues();
  });
  return all;
}`;
