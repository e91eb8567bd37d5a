import type { ShareRight } from '../core/records/share-right';
import type { Grid } from '../core/sheet/grid';
import type { PlainCell, PrintedTab } from '../core/sheet/printed-tab';
import type { ColumnFormat } from '../core/sheet/tab-spec';
import type { MarkChange, MarkedCells } from './marks';

/**
 * What the use cases need of a host, and nothing more. A method is one step that either happens
 * or throws; the number of service calls behind it never grows with the rows of a tab, only, where
 * cells are mended, with the different values and gaps between them.
 */
export interface Host {
  readonly workbook: WorkbookPort;
  readonly offices: OfficesPort;
  readonly documents: DocumentsPort;
  readonly sharing: SharingPort;
  readonly store: StorePort;
  readonly clock: ClockPort;
  /** Shows the stage of long work. */
  readonly progress: (stage: string) => void;
}

/** What is read of a workbook, the open one or another. */
export interface WorkbookReader {
  readonly name: () => string;
  readonly tabNames: () => readonly string[];
  /** Tabs of these names, in the order given, each read once. */
  readonly readTabs: (names: readonly string[]) => Grid[];
}

export interface WorkbookPort extends WorkbookReader {
  /**
   * Writes an output tab whole: a new one appears only when complete. False where a tab of that
   * name is there and is not ours; it is left as it is.
   */
  readonly writeTab: (tab: PrintedTab) => boolean;
  /** Makes an input tab with its headers, notes, formats and dropdowns. It must not exist yet. */
  readonly createTab: (tab: NewTab) => void;
  /** Adds rows under the last row of a tab in one write, starting at its first column. */
  readonly appendRows: (tab: string, rows: readonly (readonly PlainCell[])[]) => void;
  /** Writes headers into blank cells side by side from a place on, in one write. */
  readonly addHeaders: (tab: string, from: CellPlace, headers: readonly string[]) => void;
  /** What these cells of one tab hold just now, in the order given. */
  readonly readCells: (tab: string, cells: readonly CellPlace[]) => CellContent[];
  /** Writes these cells of one tab and no others. */
  readonly writeCells: (tab: string, cells: readonly CellWrite[]) => void;
  /** Writes one text into these cells, in A1 form, in one write. */
  readonly fillCells: (tab: string, cells: readonly string[], text: string) => void;
  /** What a reader sees in the first so many cells of a tab's first column. */
  readonly readHead: (tab: string, rows: number) => readonly string[];
  /** What a reader sees in the first so many rows and columns of a tab. */
  readonly readTop: (tab: string, rows: number, columns: number) => readonly (readonly string[])[];
  /**
   * Brings a place before the user's eyes: row 0 is the whole tab, column 0 the whole row. False,
   * and nothing done, where the tab is smaller than that.
   */
  readonly activate: (tab: string, place: CellPlace) => boolean;
  readonly readMarks: (tab: string) => MarkedCells;
  readonly writeMarks: (tab: string, change: MarkChange) => void;
}

/** Rows and columns count from 1. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A value as a sheet holds it, in plain JSON; `date` is a moment in milliseconds, '' is blank. */
export type CellValue = string | number | boolean | { readonly date: number };

export interface CellContent {
  readonly value: CellValue;
  /** With its '='; '' where there is none. */
  readonly formula: string;
  /** Words in it look different or hold a link, which writing the text anew would take away. */
  readonly isRich: boolean;
}

export interface CellWrite extends CellPlace {
  readonly value: CellValue;
}

export interface NewTab {
  readonly name: string;
  readonly columns: readonly NewColumn[];
  /** Rows under the header. */
  readonly rows: readonly (readonly PlainCell[])[];
  readonly cellChoices: readonly CellChoices[];
}

export interface NewColumn {
  readonly key: string;
  readonly header: string;
  readonly about: string;
  readonly format: ColumnFormat;
  readonly width: number;
  readonly choices: readonly string[];
}

/** A dropdown on one cell. Rows and columns count from 1. */
export interface CellChoices {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly string[];
}

export interface DocumentsPort {
  /** The office may not have allowed files yet: where to allow it, or null when it has. */
  readonly permissionUrl: () => string | null;
  readonly template: (kind: string) => Uint8Array;
  readonly create: (
    name: string,
    docx: Uint8Array,
  ) => { readonly id: string; readonly url: string };
  /** What has become of a file made earlier, as far as this account can see. */
  readonly stateOf: (id: string) => 'there' | 'trashed' | 'unseen';
  /** A document made earlier, with what people have written into it since, as .docx. */
  readonly read: (id: string) => Uint8Array;
  /** Takes away a file that was made just now. */
  readonly discard: (id: string) => void;
  readonly fontProfile: 'official' | 'google';
}

/**
 * Who may do what with the workbook and with documents made from it. What the owner has is told,
 * and never asked to be changed.
 */
export interface SharingPort {
  /** The address of the account at work; '' where Google does not tell. */
  readonly account: () => string;
  /** Where the workbook is opened, or one of its tabs. */
  readonly link: (tab?: string) => string;
  readonly workbook: () => WorkbookSharing;
  readonly give: (email: string, right: ShareRight) => void;
  readonly take: (email: string, from: 'editors' | 'viewers') => void;
  /** null where this account does not see the document, or may not share it. */
  readonly document: (id: string) => readonly DocumentRight[] | null;
  /** With a message, Google sends it by mail; without one it sends nothing. */
  readonly giveDocument: (id: string, email: string, right: ShareRight, message: string) => void;
  readonly changeDocument: (id: string, permission: string, right: ShareRight) => void;
  readonly takeDocument: (id: string, permission: string) => void;
}

export interface WorkbookSharing {
  /** '' where nobody owns it, as on a shared drive. */
  readonly owner: string;
  readonly editors: readonly string[];
  /** Those who may comment among them: Google does not tell which. */
  readonly viewers: readonly string[];
  /** Whether commenting can be given by program. */
  readonly canComment: boolean;
}

export interface DocumentRight {
  readonly permission: string;
  readonly email: string;
  readonly right: ShareRight | 'owner';
}

/** Small texts kept with the workbook, unseen, for a later session. */
export interface StorePort {
  readonly read: () => Readonly<Record<string, string>>;
  readonly write: (values: Readonly<Record<string, string>>) => void;
  readonly remove: (keys: readonly string[]) => void;
}

/** The workbooks of other offices, which are only read. */
export interface OfficesPort {
  /** Throws where this account cannot open it, or it is no workbook. */
  readonly open: (id: string) => WorkbookReader;
}

export interface ClockPort {
  /** Now in Bangkok: the day, and the time as 'HH:MM'. */
  readonly now: () => { readonly day: string; readonly time: string };
  /** A stopwatch: only the difference of two readings says anything. */
  readonly milliseconds: () => number;
}
