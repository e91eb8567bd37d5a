import type { PrintedCell } from '../../src/core/sheet/printed-tab';

/** A cell of an output tab as a reader sees it. */
export function shownCell(cell: PrintedCell): string {
  if (typeof cell === 'string') return cell;
  if ('url' in cell) return cell.text;
  if ('range' in cell) return cell.text ?? cell.range;
  return cell.number.toFixed(cell.format === '0' ? 0 : 2);
}
