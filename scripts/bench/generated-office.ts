import type { WorkbookFile } from '../../src/local/workbook-file';
import { generatedFile } from './generated';

/**
 * The workbook of one of many offices, counted from 1. Its first items, up to six of them by its
 * number, are in progress in round 6; the others are done.
 */
export function generatedOffice(number: number, items: number): WorkbookFile {
  const file = generatedFile(items);
  const cells = (tab: string) => {
    const sheet = file.workbook.sheet(tab);
    if (!sheet) throw new Error(`the generated workbook has no tab ${tab}`);
    return sheet.grid;
  };
  cells('ตั้งค่า').set(2, 2, officeName(number), '');
  for (let item = 0; item < inProgress(number, items); item++) {
    cells('ผลดำเนินงาน').set(2 + item * 2, 4, 'อยู่ระหว่างดำเนินการ', '');
  }
  return file;
}

export function officeName(number: number): string {
  return `เทศบาลตำบลตัวอย่างที่ ${number}`;
}

/** How many of an office's items are in progress. */
export function inProgress(number: number, items: number): number {
  return Math.min(items, number % 7);
}
