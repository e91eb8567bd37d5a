import type { Rect } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';

/** A block of cells of a sheet, as a Range stands for it. */
export class RangeBox {
  constructor(
    readonly sheet: Sheet,
    readonly area: Rect,
  ) {}
}

/** Runs for each cell of a block, by place in the block and in the sheet. */
export function eachCell(
  area: Rect,
  visit: (row: number, column: number, down: number, across: number) => void,
): void {
  for (let down = 0; down < area.rows; down += 1) {
    for (let across = 0; across < area.columns; across += 1) {
      visit(area.row + down, area.column + across, down, across);
    }
  }
}
