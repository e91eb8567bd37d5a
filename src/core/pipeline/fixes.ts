import type { FindingCode } from '../findings/catalogue';
import type { ExaminedFinding, Finding, Place } from '../findings/finding';
import { type Book, openTabs } from '../records/book';
import { cellAt, type Grid, type Workbook } from '../sheet/grid';
import { type SpillTest, spillTest } from '../sheet/spill';
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
  /** Not to be written over: their cells hold a formula, or may be filled by one. */
  readonly formulas: readonly ProposedFix[];
}

/**
 * The fixes that findings propose, one a cell: where two findings would change one cell, the worse
 * comes first, and the other is proposed anew once the cell is checked again. A cell of which a
 * proposal was set aside stays as it is.
 */
export function proposeFixes(
  book: Book,
  findings: readonly ExaminedFinding[],
  isWanted: (finding: ExaminedFinding) => boolean = () => true,
): Proposals {
  const tabs = new Map(openTabs(book.tabs).map((tab) => [tab.name, tab]));
  const spills = new Map<string, SpillTest>();
  const taken = new Set(findings.filter(({ fix, setAside }) => setAside && fix).map(cellOf));
  const fixes: ProposedFix[] = [];
  const formulas: ProposedFix[] = [];
  for (const finding of findings) {
    const { code, place, fix: after } = finding;
    const grid = tabs.get(place.sheet)?.grid;
    if (after === undefined || !grid || place.row === 0 || place.column === 0) continue;
    const before = cellAt(grid, place.row - 1, place.column - 1);
    if (before === after || taken.has(cellOf(finding)) || !isWanted(finding)) continue;
    taken.add(cellOf(finding));
    const isSpilled = spills.get(place.sheet) ?? spillTest(grid);
    spills.set(place.sheet, isSpilled);
    (isSpilled(place.row, place.column) ? formulas : fixes).push({ code, place, before, after });
  }
  return { fixes, formulas };
}

function cellOf({ place }: Finding): string {
  return `${place.sheet}!${place.row}:${place.column}`;
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
