import { type PrintedCell, type PrintedTab, readBack } from '../../src/core/sheet/printed-tab';

/** The rows of a tab as a reader sees them, without the blank cells at their ends. */
export function linesOf(tab: PrintedTab): string[] {
  return tab.cells.map((row) =>
    row
      .map(shownCell)
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );
}

/** A cell of an output tab as a reader sees it. */
export function shownCell(cell: PrintedCell): string {
  const value = readBack(cell);
  if (typeof value === 'string' || typeof cell === 'string' || !('number' in cell))
    return `${value}`;
  return value.toFixed(cell.format === '0' ? 0 : 2);
}
