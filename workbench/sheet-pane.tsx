import { useEffect, useRef, useState } from 'preact/hooks';
import type { GridPage, Link } from '../src/local/workbench/protocol';
import type { Edited } from './api';
import { GridView } from './grid-view';

/** The open page of a tab: the name and content of the selected cell, the grid, and the pages. */
export function SheetPane(props: {
  page: GridPage;
  row: number;
  column: number;
  /** Grows whenever the selected cell is to be brought into view. */
  jump: number;
  onSelect: (row: number, column: number) => void;
  onEdit: (cells: readonly Edited[]) => void;
  onLink: (link: Link) => void;
  onPage: (page: number) => void;
}) {
  const { page, row, column } = props;
  const box = useRef<HTMLDivElement>(null);
  const grid = useRef<GridView | undefined>(undefined);
  const latest = useRef(props);
  latest.current = props;
  const [note, setNote] = useState<Note>();
  useEffect(() => {
    if (box.current === null) return;
    grid.current = new GridView(box.current, {
      onSelect: (...cell) => latest.current.onSelect(...cell),
      onEdit: (cells) => latest.current.onEdit(cells),
      onLink: (link) => latest.current.onLink(link),
      onNote: (text, cell) => setNote(text === '' ? undefined : placed(text, cell)),
    });
  }, []);
  useEffect(() => {
    grid.current?.show(page);
    grid.current?.select(row, column, false);
  }, [page]);
  useEffect(() => grid.current?.select(row, column, true), [props.jump]);
  const view = page.rows.find(({ number }) => number === row)?.cells[column - 1];
  return (
    <section class="sheet" aria-label="แผ่นงาน">
      <div class="formula-bar">
        <span class="cell-name">{nameOf(row, column)}</span>
        <span class="cell-content" dir="auto">
          {view?.input ?? view?.text ?? ''}
        </span>
        {page.pages > 1 && <Pages page={page} onPage={props.onPage} />}
        {page.moreColumns > 0 && <span class="hint">อีก {page.moreColumns} คอลัมน์ไม่ได้แสดง</span>}
      </div>
      <div ref={box} class="grid" />
      {note && (
        <div class="note" role="note" style={{ left: `${note.left}px`, top: `${note.top}px` }}>
          {note.text}
        </div>
      )}
    </section>
  );
}

function Pages({ page, onPage }: { page: GridPage; onPage: (page: number) => void }) {
  const own = page.rows.slice(page.page === 0 ? 0 : page.frozenRows);
  const [first, last] = [own[0]?.number ?? 0, own.at(-1)?.number ?? 0];
  return (
    <span class="pages">
      <button type="button" disabled={page.page === 0} onClick={() => onPage(page.page - 1)}>
        ก่อนหน้า
      </button>
      <span>
        แถว {first}–{last} จาก {page.totalRows}
      </span>
      <button
        type="button"
        disabled={page.page >= page.pages - 1}
        onClick={() => onPage(page.page + 1)}
      >
        ถัดไป
      </button>
    </span>
  );
}

interface Note {
  readonly text: string;
  readonly left: number;
  readonly top: number;
}

const NOTE_WIDTH = 300;

/** Beside its cell, on the side where there is room. */
function placed(text: string, { left, right, top }: DOMRect): Note {
  const isRoom = right + NOTE_WIDTH + 12 < window.innerWidth;
  return {
    text,
    left: isRoom ? right + 6 : Math.max(6, left - NOTE_WIDTH - 6),
    top: Math.max(6, Math.min(top, window.innerHeight - 240)),
  };
}

function nameOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters + row;
}
