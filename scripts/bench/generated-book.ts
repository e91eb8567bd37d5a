import { settings } from '../../samples/source/kokkatum-2566';
import { details } from '../../samples/source/kokkatum-2566-details';
import type { DocumentData } from '../../src/core/documents/kind';
import { examine } from '../../src/core/pipeline/examine';
import { DETAILS_TAB } from '../../src/core/records/details-tab';
import { grid } from './generated';

const YEARS = [2566, 2567, 2568, 2569, 2570];

/** A plan of any size whose details are those of the sample in turn, all nine headings written. */
export function generatedBook(items: number): DocumentData {
  const plan: (string | number)[][] = [
    ['รหัส', 'มิติ', 'ชื่อโครงการ/กิจกรรม/มาตรการ', ...YEARS.map((year) => `งบประมาณ ${year}`)],
  ];
  const rows: string[][] = [DETAILS_TAB.columns.map(({ header }) => header)];
  for (let index = 0; index < items; index++) {
    const detail = details[index % details.length];
    if (!detail) throw new Error('the sample has no details');
    const code = `${(index % 4) + 1}.${Math.floor(index / 4) + 1}`;
    const name = `${detail.name} ลำดับที่ ${index + 1}`;
    plan.push([code, code.charAt(0), name, ...YEARS.map(() => detail.budget)]);
    rows.push(DETAILS_TAB.columns.map(({ key }) => ({ ...detail, code, name })[key]));
  }
  const grids = [
    grid('ตั้งค่า', [['รายการ', 'ค่า'], ...settings.map((row) => [...row])]),
    grid('แผน', plan),
    grid('รายละเอียด', rows),
  ];
  const { book, tables } = examine({ name: 'book', grids });
  if (!tables || book.records.details.length !== items) throw new Error('the book has no data');
  return { records: book.records, tables };
}
