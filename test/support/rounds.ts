import { closedTabName } from '../../src/core/history/closed-round';
import type { Fact } from '../../src/core/history/fact';
import { type Closing, printSnapshotTab } from '../../src/core/history/print-snapshot-tab';
import { currentRound } from '../../src/core/pipeline/closed-rounds';
import { examine } from '../../src/core/pipeline/examine';
import type { Grid, Workbook } from '../../src/core/sheet/grid';
import { type PrintedTab, readBack } from '../../src/core/sheet/printed-tab';
import { grid } from './grids';

export const CLOSED_WHEN = '8 เมษายน 2567 เวลา 09:30 น.';

/** A printed tab as it will be read. */
export function gridOf({ name, cells }: PrintedTab): Grid {
  return grid(
    name,
    cells.map((row) => row.map(readBack)),
  );
}

/** The closing of the round that a workbook reports. */
export function closingOf(workbook: Workbook, number = 1): Closing {
  const { book, tables } = examine(workbook);
  if (!tables) throw new Error('the settings say no round');
  return {
    ...currentRound(book.records, tables),
    tab: closedTabName(tables, number),
    number,
    by: 'นิติกร',
    when: CLOSED_WHEN,
    open: 'ไม่มีจุดที่ต้องแก้',
    settings: book.records.settings,
    tables,
  };
}

/** The tab in which the round of a workbook was closed. */
export function snapshotOf(workbook: Workbook, number = 1): Grid {
  return gridOf(printSnapshotTab(closingOf(workbook, number)));
}

/** The workbook beside tabs of closed rounds. */
export function beside(workbook: Workbook, ...tabs: readonly Grid[]): Workbook {
  return { ...workbook, grids: [...workbook.grids, ...tabs] };
}

/** The grid with one cell changed, by the text it holds. */
export function edited(source: Grid, from: string | number, to: string | number): Grid {
  let found = 0;
  const values = source.values.map((row) =>
    row.map((cell) => {
      if (cell !== from || found > 0) return cell;
      found += 1;
      return to;
    }),
  );
  if (found === 0) throw new Error(`no cell holds ${from}`);
  return grid(source.name, values);
}

/** Facts as a snapshot keeps them: where they stood is no part of it. */
export function placeless(facts: readonly Fact[]): Fact[] {
  return facts.map((fact) => ({ ...fact, row: 0 }));
}
