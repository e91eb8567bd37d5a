import type { Host, SharingPort } from '../../src/app/ports';
import type { Workbook } from '../../src/core/sheet/grid';

function refuse(): never {
  throw new Error('Nothing may be written here');
}

/** Nobody is to share anything. */
export const NO_SHARING: SharingPort = {
  account: refuse,
  link: refuse,
  workbook: refuse,
  give: refuse,
  take: refuse,
  document: refuse,
  giveDocument: refuse,
  changeDocument: refuse,
  takeDocument: refuse,
};

/**
 * A host over grids in memory that nothing can be written to: what is not asked for throws, and so
 * does a template where none is given.
 */
export function readOnlyHost({ name, grids }: Workbook, template?: Uint8Array): Host {
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
      readTop: (tab, rows, columns) =>
        gridOf(tab)
          .display.slice(0, rows)
          .map((row) => row.slice(0, columns)),
      activate: refuse,
      writeTab: refuse,
      createTab: refuse,
      appendRows: refuse,
      addHeaders: refuse,
      readCells: refuse,
      writeCells: refuse,
      fillCells: refuse,
      readMarks: refuse,
      writeMarks: refuse,
    },
    documents: {
      fontProfile: 'official',
      permissionUrl: refuse,
      template: () => template ?? refuse(),
      create: refuse,
      stateOf: refuse,
      read: refuse,
      discard: refuse,
    },
    sharing: NO_SHARING,
    store: { read: () => ({}), write: refuse, remove: refuse },
    offices: { open: refuse },
    clock: { now: refuse, milliseconds: refuse },
    progress: refuse,
  };
}
