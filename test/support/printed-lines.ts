import type { PrintedCell, PrintedTab } from '../../src/core/sheet/printed-tab';

/** The rows of a tab as a reader sees them, without the blank cells at their ends. */
export function linesOf(tab: PrintedTab): string[] {
  return tab.cells.map((row) =>
    row
      .map(shown)
      .join(' | ')
      .replace(/(?: \| )+$/, ''),
  );
}

function shown(cell: PrintedCell): string {
  if (typeof cell === 'string') return cell;
  return 'range' in cell ? cell.range : cell.number.toFixed(cell.format === '0' ? 0 : 2);
}
