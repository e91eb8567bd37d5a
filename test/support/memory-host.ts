import type { Host } from '../../src/app/ports';
import type { Workbook } from '../../src/core/sheet/grid';

/** A host over grids in memory that nothing can be written to: what is not asked for throws. */
export function readOnlyHost({ name, grids }: Workbook, template: Uint8Array): Host {
  const refuse = (): never => {
    throw new Error('Nothing may be written here');
  };
  const gridOf = (tab: string) => {
    const grid = grids.find((one) => one.name === tab);
    if (!grid) throw new Error(`The tab ${tab} is gone`);
    return grid;
  };
  return {
    workbook: {
      name: () => name,
      tabNames: () => grids.map((grid) => grid.name),
      readTabs: (names) => names.map(gridOf),
      readHead: (tab, rows) =>
        gridOf(tab)
          .display.slice(0, rows)
          .map(([text = '']) => text),
      activate: refuse,
      writeTab: refuse,
      createTab: refuse,
      appendRows: refuse,
      readCells: refuse,
      writeCells: refuse,
      fillCells: refuse,
      readMarks: refuse,
      writeMarks: refuse,
    },
    documents: {
      fontProfile: 'official',
      permissionUrl: refuse,
      template: () => template,
      create: refuse,
      stateOf: refuse,
      read: refuse,
      discard: refuse,
      digest: refuse,
    },
    store: { read: () => ({}), write: refuse, remove: refuse },
    offices: { open: refuse },
    clock: { now: refuse, milliseconds: refuse },
    progress: refuse,
  };
}
