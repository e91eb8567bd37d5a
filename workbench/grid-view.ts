import jspreadsheet from 'jspreadsheet-ce';
import type { CellView, GridPage, Link } from '../src/local/workbench/protocol';
import type { Edited } from './api';
import { CellEditor } from './cell-editor';
import { paintCell, spillOf } from './cell-look';

export interface GridEvents {
  readonly onSelect: (row: number, column: number) => void;
  readonly onEdit: (cells: readonly Edited[]) => void;
  readonly onLink: (link: Link) => void;
  /** The note of the cell under the pointer; '' where there is none. */
  readonly onNote: (text: string, cell: DOMRect) => void;
}

type Worksheet = ReturnType<typeof jspreadsheet>[number];

/**
 * The grid library around one page of a tab. It holds texts and draws none itself: each cell is
 * painted by paintCell and typed into through CellEditor.
 */
export class GridView {
  private page: GridPage | undefined;
  private sheet: Worksheet | undefined;
  private editor: CellEditor | undefined;
  /** What came while a cell was typed into: building the table anew would take the typing away. */
  private waiting: GridPage | undefined;
  private isQuiet = false;

  constructor(
    private readonly box: HTMLDivElement,
    private readonly events: GridEvents,
  ) {
    box.addEventListener('click', (event) => this.follow(event));
    // Its own menu would move and delete rows, which the host does not do.
    box.addEventListener('contextmenu', (event) => event.stopPropagation());
    box.addEventListener('keydown', holdBack, true);
    box.addEventListener('mouseover', (event) => this.hover(event.target));
    box.addEventListener('mouseleave', () => this.hover(null));
    box.addEventListener('scroll', () => this.hover(null), true);
  }

  /** Shows a page; where only cells changed since, only those are painted anew. */
  show(page: GridPage): void {
    const before = this.page;
    const isSamePage = before?.tab === page.tab && before.page === page.page;
    this.waiting = this.editor !== undefined && isSamePage ? page : undefined;
    if (this.waiting !== undefined) return;
    if (before !== undefined && shapeOf(before) === shapeOf(page)) this.repaint(before, page);
    else this.build(page, isSamePage);
  }

  /** Selects a cell by its place in the sheet, and may bring it into view; not while one is edited. */
  select(row: number, column: number, scrolls: boolean): void {
    const y = this.placeOf(row);
    if (y < 0 || this.sheet === undefined || this.editor !== undefined) return;
    jspreadsheet.current = this.sheet;
    this.quietly(() => this.sheet?.updateSelectionFromCoords(column - 1, y, column - 1, y));
    const td = this.sheet.records[y]?.[column - 1]?.element;
    if (scrolls && y >= (this.page?.frozenRows ?? 0)) {
      td?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }
  }

  private placeOf(row: number): number {
    return this.page?.rows.findIndex(({ number }) => number === row) ?? -1;
  }

  private build(page: GridPage, keepsScroll: boolean): void {
    const content = () => this.box.querySelector<HTMLElement>('.jss_content');
    const { scrollTop = 0, scrollLeft = 0 } = (keepsScroll && content()) || {};
    this.page = page;
    jspreadsheet.destroy(this.box as never, true);
    // Merging selects what it merges.
    const [sheet] = this.quietly(() =>
      jspreadsheet(this.box, {
        about: false,
        parseFormulas: false,
        parseHTML: false,
        autoCasting: false,
        autoIncrement: false,
        oncreatecell: (_, td) => this.paint(td),
        onselection: (_, x1, y1) => this.selected(Number(x1), Number(y1)),
        onafterchanges: (_, changes) => this.changed(changes),
        worksheets: [this.worksheet(page)],
      }),
    );
    this.sheet = sheet;
    page.rows.forEach(({ isHidden }, y) => {
      if (isHidden) (sheet?.rows[y]?.element as HTMLElement | undefined)?.classList.add('hidden');
    });
    this.freeze(page.frozenRows);
    content()?.scrollTo(scrollLeft, scrollTop);
  }

  private worksheet(page: GridPage): Parameters<typeof jspreadsheet>[1]['worksheets'][number] {
    const heights = page.rows.map(({ number, height }) => ({
      title: String(number),
      ...(height === undefined ? {} : { height: `${height}px` }),
    }));
    return {
      data: page.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '')),
      columns: page.widths.map((width) => ({ type: this.cells as never, width })),
      rows: heights,
      mergeCells: Object.fromEntries(
        page.merges.map(({ row, column, rows, columns }) => [
          jspreadsheet.helpers.getCellNameFromCoords(column, row),
          [columns, rows] as [number, number],
        ]),
      ),
      tableOverflow: true,
      tableWidth: '100%',
      tableHeight: '100%',
      defaultColAlign: 'left',
      allowComments: false,
      allowInsertRow: false,
      allowInsertColumn: false,
      allowManualInsertRow: false,
      allowManualInsertColumn: false,
      allowDeleteRow: false,
      allowDeleteColumn: false,
      allowRenameColumn: false,
      columnDrag: false,
      columnResize: false,
      columnSorting: false,
      rowDrag: false,
      rowResize: false,
      selectionCopy: false,
    };
  }

  /** What the library calls to edit a cell. */
  private readonly cells = {
    // What was typed, until the host has told what the cell shows.
    updateCell: (td: HTMLElement, value: unknown) => {
      td.textContent = String(value ?? '');
      return value;
    },
    openEditor: (td: HTMLElement, text: string, _x: number, _y: number, ...rest: unknown[]) => {
      const view = this.viewOf(td);
      const choices = view?.choices === undefined ? [] : (this.page?.choices[view.choices] ?? []);
      const key = rest[2] instanceof KeyboardEvent ? rest[2].key : '';
      const begins = view?.input ?? String(text ?? '');
      this.editor = new CellEditor(td, begins, choices, [...key].length === 1, () => {
        this.sheet?.closeEditor(td as HTMLTableCellElement, true);
      });
    },
    closeEditor: (_td: HTMLElement, _save: boolean, x: number, y: number) => {
      const typed = this.editor?.end();
      this.editor = undefined;
      const { waiting } = this;
      if (waiting !== undefined) setTimeout(() => waiting === this.waiting && this.show(waiting));
      return typed ?? this.sheet?.options.data?.[y]?.[x as never];
    },
  };

  private paint(td: HTMLElement): void {
    if (this.page === undefined) return;
    const [x, y] = placeIn(td);
    const isMerged = this.page.merges.some(({ row, column }) => row === y && column === x);
    paintCell(td, this.viewOf(td), this.page, isMerged ? 0 : spillOf(this.page, x, y));
  }

  private repaint(before: GridPage, page: GridPage): void {
    this.page = page;
    const hasNewLooks = JSON.stringify(before.looks) !== JSON.stringify(page.looks);
    page.rows.forEach(({ cells }, y) => {
      cells.forEach((cell, x) => {
        const old = before.rows[y]?.cells[x] ?? null;
        const td = this.sheet?.records[y]?.[x]?.element;
        const shown = this.sheet?.options.data?.[y] as string[] | undefined;
        if (td === undefined || shown === undefined) return;
        const isSame = !hasNewLooks && JSON.stringify(old) === JSON.stringify(cell);
        if (isSame && shown[x] === (cell?.text ?? '')) return;
        shown[x] = cell?.text ?? '';
        this.paint(td);
      });
    });
  }

  /** The library freezes columns only; rows are held at the top by their own place. */
  private freeze(count: number): void {
    let top = this.box.querySelector('thead')?.getBoundingClientRect().height ?? 0;
    for (let y = 0; y < count; y += 1) {
      const row = this.sheet?.rows[y]?.element as HTMLElement | undefined;
      for (const td of row?.children ?? []) {
        (td as HTMLElement).style.top = `${top}px`;
        td.classList.add('frozen');
        if (y === count - 1) td.classList.add('last-frozen');
      }
      top += row?.getBoundingClientRect().height ?? 0;
    }
    const content = this.box.querySelector<HTMLElement>('.jss_content');
    if (content) content.style.scrollPadding = `${top + 4}px 8px 8px 56px`;
  }

  private selected(x: number, y: number): void {
    const row = this.page?.rows[y]?.number;
    if (!this.isQuiet && row !== undefined) this.events.onSelect(row, x + 1);
  }

  private changed(changes: readonly { x: unknown; y: unknown; value?: unknown }[]): void {
    if (this.isQuiet) return;
    const edits = changes.flatMap(({ x, y, value }) => {
      const row = this.page?.rows[Number(y)];
      const held = row?.cells[Number(x)]?.text ?? '';
      const text = String(value ?? '');
      return row === undefined || text === held
        ? []
        : [{ row: row.number, column: Number(x) + 1, text }];
    });
    if (edits.length > 0) this.events.onEdit(edits);
  }

  private follow(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest('.cell-link') : null;
    const td = link?.closest<HTMLElement>('td');
    const view = td ? this.viewOf(td) : null;
    if (view?.link !== undefined) this.events.onLink(view.link);
  }

  private hover(target: EventTarget | null): void {
    const td = target instanceof Element ? target.closest<HTMLElement>('td.has-note') : null;
    const note = td === null ? undefined : this.viewOf(td)?.note;
    this.events.onNote(note ?? '', (td ?? this.box).getBoundingClientRect());
  }

  private viewOf(td: HTMLElement): CellView | null {
    const [x, y] = placeIn(td);
    return this.page?.rows[y]?.cells[x] ?? null;
  }

  private quietly<T>(work: () => T): T {
    this.isQuiet = true;
    const made = work();
    this.isQuiet = false;
    return made;
  }
}

function placeIn(td: HTMLElement): [x: number, y: number] {
  return [Number(td.getAttribute('data-x')), Number(td.getAttribute('data-y'))];
}

/** Keys by which the library would undo or save what only the host can. */
function holdBack(event: KeyboardEvent): void {
  const isCommand = (event.ctrlKey || event.metaKey) && /^[zys]$/i.test(event.key);
  if (isCommand && !(event.target instanceof HTMLTextAreaElement)) event.stopPropagation();
}

/** What of a page needs the table built anew when it changes. */
function shapeOf({ tab, page, rows, widths, merges, frozenRows }: GridPage): string {
  const heights = rows.map(({ number, height, isHidden }) => [number, height, isHidden]);
  return JSON.stringify([tab, page, heights, widths, merges, frozenRows]);
}
