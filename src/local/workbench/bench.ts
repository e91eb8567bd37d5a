import {
  type Alert,
  type Answer,
  createHost,
  type DriveFile,
  type Host,
  type Toast,
} from '../host/create-host';
import type { Sheet } from '../workbook/sheet';
import { WorkbookFile } from '../workbook-file';
import { editCells, type Typed } from './edit-cells';
import { gridPage, pageOfRow } from './grid-page';
import type { EditReply, GridPage, Overview, Place } from './protocol';

/** The built add-in, and who answers and hears for the user while a function of it runs. */
export interface BenchOptions {
  readonly code: string;
  readonly sidebar: string;
  readonly onAsk: (alert: Alert, kind: 'alert' | 'prompt') => Answer;
  readonly onToast: (toast: Toast) => void;
  readonly now?: () => Date;
}

/** A function of the bundle to call, and where the user stands meanwhile. */
export interface Call {
  readonly functionName: string;
  readonly values: readonly unknown[];
  readonly place?: Place;
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** One open workbook with the add-in around it, as a page of Google Sheets would hold them. */
export class Bench {
  private file: WorkbookFile;
  private host: Host;
  /** What hosts before this one showed beside the sheet. */
  private shownBefore: Host['shown'] = [];

  constructor(
    private readonly options: BenchOptions,
    readonly name: string,
    bytes: Buffer | null,
  ) {
    this.file = bytes === null ? WorkbookFile.blank() : WorkbookFile.fromBytes(bytes);
    this.host = this.hostOver(undefined);
  }

  overview(): Overview {
    const { workbook } = this.file;
    const active = workbook.active ?? (workbook.sheets[0] as Sheet);
    const shown = this.shown();
    const last = shown.at(-1);
    return {
      name: this.name,
      menu: this.host.menu,
      tabs: workbook.sheets.map((sheet) => ({
        id: sheet.id,
        name: sheet.name,
        isHidden: sheet.visibility !== 'visible',
        color: sheet.tabColor,
        isProtected: sheet.protections.some(({ kind }) => kind === 'SHEET'),
      })),
      active: active.id,
      row: active.current.row,
      column: active.current.column,
      documents: [...this.host.drive.values()].map(({ id, name, sourceType }) => {
        return { id, name, isDocx: sourceType === DOCX };
      }),
      sidebar: last === undefined ? null : { title: last.title, count: shown.length },
    };
  }

  /** A page of a tab, or the page a row stands on. */
  grid(tab: number, at: { readonly page: number } | { readonly row: number }): GridPage {
    const page = 'page' in at ? at.page : pageOfRow(at.row);
    return gridPage(this.file.workbook, this.sheet(tab), page);
  }

  edit(tab: number, cells: readonly Typed[], isConfirmed: boolean): EditReply {
    return editCells(this.file.workbook, this.sheet(tab), cells, isConfirmed);
  }

  call({ functionName, values, place }: Call): unknown {
    if (place !== undefined) this.stand(place);
    return this.host.call(functionName, ...values);
  }

  /** The page the add-in showed beside the sheet; its own file before it showed any. */
  sidebar(): string {
    return this.shown().at(-1)?.html ?? this.options.sidebar;
  }

  /** A document made, as .docx. */
  document(id: string): DriveFile | undefined {
    const file = this.host.drive.get(id);
    return file?.sourceType === DOCX ? file : undefined;
  }

  /**
   * The workbook as .xlsx. A file's bytes can be taken once, so the add-in goes on over what was
   * saved, as after closing and opening it again: nothing but the numbers of the tabs changes.
   */
  save(): Buffer {
    const { active, sheets } = this.file.workbook;
    const current = new Map(sheets.map(({ name, current }) => [name, current]));
    const bytes = this.file.toBytes();
    this.file = WorkbookFile.fromBytes(bytes);
    const { workbook } = this.file;
    for (const sheet of workbook.sheets) sheet.current = current.get(sheet.name) ?? sheet.current;
    workbook.active = active && workbook.sheet(active.name);
    this.shownBefore = this.shown();
    this.host = this.hostOver(this.host);
    return bytes;
  }

  private hostOver(before: Host | undefined): Host {
    const { code, sidebar, onAsk, onToast, now } = this.options;
    const host = createHost({
      workbook: this.file.workbook,
      bundle: code,
      name: this.name,
      html: { sidebar },
      onAsk,
      onToast,
      ...(now === undefined ? {} : { now }),
      ...(before === undefined
        ? {}
        : { properties: before.properties(), drive: before.drive, sharing: before.sharing }),
    });
    host.trigger('onOpen', 'LIMITED');
    return host;
  }

  private shown(): Host['shown'] {
    return [...this.shownBefore, ...this.host.shown];
  }

  private stand({ tab, row, column }: Place): void {
    const sheet = this.sheet(tab);
    this.file.workbook.active = sheet;
    sheet.current = { row, column, rows: 1, columns: 1 };
  }

  private sheet(tab: number): Sheet {
    const sheet = this.file.workbook.sheets.find(({ id }) => id === tab);
    if (sheet === undefined) throw new UnknownTab();
    return sheet;
  }
}

/** A tab that is not, or no longer, there. */
export class UnknownTab extends Error {
  constructor() {
    super('ไม่พบแท็บนี้แล้ว โปรดเลือกแท็บอีกครั้ง');
    this.name = 'UnknownTab';
  }
}
