import type { VerifiedDocument } from '../../src/app/contract/verified';
import type { Host } from '../../src/local/host/create-host';
import type { CellValue } from '../../src/local/workbook/grid';
import { WorkbookFile } from '../../src/local/workbook-file';
import { ask, hostOver, succeeded } from './host';

/** The documents of a workbook's register, as the add-in judges them now. */
export function verifiedIn(
  file: WorkbookFile,
  host: Host = hostOver(file),
): readonly VerifiedDocument[] {
  return succeeded(ask(host, { action: 'verify' })).verified ?? [];
}

/** One line a document: its kind, state and sentences, then each cell. */
export function toldOf({ title, state, sentences, cells }: VerifiedDocument): string[] {
  return [
    `${title}: ${state}`,
    ...(state === 'changed' ? sentences : []),
    ...cells.map(({ what, sheet, cell, row, column }) =>
      [what, sheet, cell, row.split(' ')[0], column].filter(Boolean).join(' '),
    ),
  ];
}

export function sheetOf(file: WorkbookFile, name: string) {
  const sheet = file.workbook.sheet(name);
  if (!sheet) throw new Error(`no tab ${name}`);
  return sheet;
}

/** Writes one cell as its office would; blank where `value` is ''. */
export function type(
  file: WorkbookFile,
  tab: string,
  row: number,
  column: number,
  value: Exclude<CellValue, null>,
): void {
  sheetOf(file, tab).grid.set(row, column, value, '');
}

/** Puts rows below the header and columns into another order; an order is places from 0. */
export function rearrange(
  file: WorkbookFile,
  tab: string,
  rowOrder: (count: number) => readonly number[],
  columnOrder: (count: number) => readonly number[],
): void {
  const { grid } = sheetOf(file, tab);
  const [rows, columns] = [grid.lastRow(), grid.lastColumn()];
  const held = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => grid.cell(row + 1, column + 1)?.value ?? ''),
  );
  const places = columnOrder(columns);
  [0, ...rowOrder(rows - 1).map((row) => row + 1)].forEach((from, row) => {
    places.forEach((column, place) => {
      grid.set(row + 1, place + 1, held[from]?.[column] ?? '', '');
    });
  });
}

/** The same workbook to be changed anew. */
export function copyOf(bytes: Buffer): WorkbookFile {
  return WorkbookFile.fromBytes(bytes);
}
