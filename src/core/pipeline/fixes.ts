import type { FindingCode } from '../findings/catalogue';
import type { ExaminedFinding, Place } from '../findings/finding';
import type { Book } from '../records/book';
import { cellAt, formulaAt, type Grid, type Workbook } from '../sheet/grid';
import type { OpenTab } from '../sheet/open-tab';
import type { Cell } from '../text/cell';

/** A cell, what it holds, and what a finding says it should hold. */
export interface ProposedFix {
  readonly code: FindingCode;
  readonly place: Place;
  readonly before: Cell;
  readonly after: string | number;
}

export interface Proposals {
  readonly fixes: readonly ProposedFix[];
  /** Not to be written over: their cells hold a formula. */
  readonly formulas: readonly ProposedFix[];
}

/**
 * The fixes that findings propose, one a cell: where two findings would change one cell, the worse
 * comes first, and the other is proposed anew once the cell is checked again. What is set aside stays.
 */
export function proposeFixes(book: Book, findings: readonly ExaminedFinding[]): Proposals {
  const tabs = openTabs(book);
  const taken = new Set<string>();
  const fixes: ProposedFix[] = [];
  const formulas: ProposedFix[] = [];
  for (const { code, place, fix: after, setAside } of findings) {
    const grid = tabs.find(({ name }) => name === place.sheet)?.grid;
    if (after === undefined || setAside || !grid || place.row === 0 || place.column === 0) continue;
    const before = cellAt(grid, place.row - 1, place.column - 1);
    const cell = `${place.sheet}!${place.row}:${place.column}`;
    if (before === after || taken.has(cell)) continue;
    taken.add(cell);
    const isFormula = formulaAt(grid, place.row - 1, place.column - 1) !== '';
    (isFormula ? formulas : fixes).push({ code, place, before, after });
  }
  return { fixes, formulas };
}

export function openTabs({ tabs }: Book): OpenTab[] {
  return Object.values(tabs).filter((tab) => tab !== null);
}

/** The workbook as it would be with these fixes made. */
export function withFixes(workbook: Workbook, fixes: readonly ProposedFix[]): Workbook {
  return { ...workbook, grids: workbook.grids.map((grid) => fixedGrid(grid, fixes)) };
}

function fixedGrid(grid: Grid, fixes: readonly ProposedFix[]): Grid {
  const own = fixes.filter(({ place }) => place.sheet === grid.name);
  if (own.length === 0) return grid;
  const values = [...grid.values];
  const display = [...grid.display];
  for (const { place, after } of own) {
    put(values, place, after);
    put(display, place, String(after));
  }
  return { ...grid, values, display };
}

function put<T>(rows: (readonly T[])[], { row, column }: Place, value: T): void {
  const line = [...(rows[row - 1] ?? [])];
  line[column - 1] = value;
  rows[row - 1] = line;
}
