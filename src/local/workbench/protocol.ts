/** What the workbench's page and its server say to each other; plain JSON both ways. */

/** The workbook as the page's frame shows it. */
export interface Overview {
  readonly name: string;
  readonly menu: readonly MenuEntry[];
  readonly tabs: readonly TabView[];
  /** The number of the tab that is open, and the cell the user stands on, counted from 1. */
  readonly active: number;
  readonly row: number;
  readonly column: number;
  readonly documents: readonly DocumentView[];
  /** The side panel last shown: its title, and how many were shown before and with it. */
  readonly sidebar: { readonly title: string; readonly count: number } | null;
}

export interface MenuEntry {
  readonly caption: string;
  /** The function it calls; '' for a line between items or a menu inside. */
  readonly functionName: string;
  readonly items?: readonly MenuEntry[];
}

export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly isHidden: boolean;
  readonly color: string;
  readonly isProtected: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly name: string;
  /** False: not a .docx, so there is nothing to show. */
  readonly isDocx: boolean;
}

/** A stretch of rows of one tab, small enough to be drawn at once. */
export interface GridPage {
  readonly tab: number;
  /** Counts from 0. */
  readonly page: number;
  readonly pages: number;
  /** How many rows the tab shows in all its pages. */
  readonly totalRows: number;
  /** The frozen rows, which stand on every page, and then the page's own; counted from 1. */
  readonly rows: readonly RowView[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels. */
  readonly widths: readonly number[];
  /** Columns beyond those shown. */
  readonly moreColumns: number;
  /** Blocks by place in `rows` and column, both counted from 0. */
  readonly merges: readonly Merge[];
  readonly looks: readonly Look[];
  readonly choices: readonly (readonly string[])[];
}

export interface RowView {
  readonly number: number;
  /** In pixels, where the file says it. */
  readonly height?: number;
  readonly isHidden?: true;
  readonly cells: readonly (CellView | null)[];
}

export interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface CellView {
  readonly text: string;
  /** What the editor begins with, where it is not the text. */
  readonly input?: string;
  /** A place in `looks`. */
  readonly look: number;
  readonly isNumber?: true;
  readonly note?: string;
  readonly link?: Link;
  /** A place in `choices`. */
  readonly choices?: number;
}

export interface Look {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly wrap?: true;
  /** The sides that have a line: some of "trbl". */
  readonly lines?: string;
}

export type Link =
  | { readonly to: 'cell'; readonly tab: number; readonly row: number; readonly column: number }
  | { readonly to: 'document'; readonly id: string }
  | { readonly to: 'web'; readonly url: string };

/** A place in the workbook: the tab by its number, row and column counted from 1. */
export interface Place {
  readonly tab: number;
  readonly row: number;
  readonly column: number;
}

/** One line of the stream a call answers with; the last is `done` or `failed`. */
export type CallEvent =
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly type: 'alert' | 'prompt';
      readonly title: string;
      readonly prompt: string;
      readonly buttons: string;
    }
  | { readonly kind: 'toast'; readonly title: string; readonly message: string }
  | { readonly kind: 'done'; readonly reply: unknown; readonly overview: Overview }
  | {
      readonly kind: 'failed';
      readonly name: string;
      readonly message: string;
      readonly overview: Overview;
    };

/** What became of an edit; a protected cell is written only once the user has said so. */
export type EditReply =
  | { readonly state: 'done' }
  | { readonly state: 'protected' | 'refused'; readonly sentence: string };

export interface Failure {
  readonly error: string;
}
