import { renameInFormula } from './rename';
import { Sheet } from './sheet';
import type { Styles } from './styles';

/** A tab that is no grid of cells (a chart of its own); it is kept where it stands. */
export interface OtherTab {
  readonly other: string;
}

export type Tab = Sheet | OtherTab;

/** A workbook in memory: what the stand-ins read and change, and the file adapter fills and drains. */
export class Workbook {
  tabs: Tab[] = [];
  active: Sheet | undefined;

  constructor(
    readonly styles: Styles,
    /** Days to add to a stored date: 0, or 1462 for files that count from 1904. */
    readonly dateShift: number,
    /** A sheet number no tab of the file has, chart tabs included. */
    private nextId = 1,
  ) {}

  get sheets(): Sheet[] {
    return this.tabs.filter((tab) => tab instanceof Sheet);
  }

  sheet(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.name === name);
  }

  insert(name: string, index = this.sheets.length): Sheet {
    const sheet = new Sheet(name, this.nextId, this.styles, '');
    this.nextId += 1;
    this.tabs.splice(this.tabIndex(index), 0, sheet);
    return sheet;
  }

  remove(sheet: Sheet): void {
    this.tabs = this.tabs.filter((tab) => tab !== sheet);
    if (this.active === sheet) this.active = this.sheets[0];
  }

  /** Moves a sheet to stand at `index` among the sheets, from 0. */
  move(sheet: Sheet, index: number): void {
    this.tabs = this.tabs.filter((tab) => tab !== sheet);
    this.tabs.splice(this.tabIndex(index), 0, sheet);
  }

  /** Renames a sheet; formulas that name it follow. */
  rename(sheet: Sheet, name: string): void {
    const before = sheet.name;
    sheet.name = name;
    for (const { grid } of this.sheets) {
      for (const row of grid.rows) {
        for (const cell of row?.cells ?? []) {
          if (cell === undefined || cell.formula === '') continue;
          const formula = renameInFormula(cell.formula, before, name);
          if (formula === cell.formula) continue;
          cell.formula = formula;
          cell.change = 2;
          grid.changed = true;
        }
      }
    }
  }

  private tabIndex(index: number): number {
    const before = this.sheets[index];
    return before === undefined ? this.tabs.length : this.tabs.indexOf(before);
  }
}
