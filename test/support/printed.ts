import { type PrintedCell, readBack } from '../../src/core/sheet/printed-tab';

/** A cell of an output tab as a reader sees it. */
export function shownCell(cell: PrintedCell): string {
  const value = readBack(cell);
  if (typeof value === 'string' || typeof cell === 'string' || !('number' in cell))
    return `${value}`;
  return value.toFixed(cell.format === '0' ? 0 : 2);
}
