import type { CellView, GridPage, Look } from '../src/local/workbench/protocol';

/**
 * Draws a cell as the sheet shows it. Its text is set as text, never read as markup. `spill` is how
 * far, in pixels, a text may run on over the empty cells beside it.
 */
export function paintCell(
  td: HTMLElement,
  cell: CellView | null,
  page: GridPage,
  spill: number,
): void {
  const look = (cell === null ? undefined : page.looks[cell.look]) ?? {};
  const text = cell?.text ?? '';
  const inner = document.createElement('span');
  inner.className = cell?.link === undefined ? 'cell-text' : 'cell-link';
  inner.textContent = text;
  td.replaceChildren(...(text === '' ? [] : [inner]));
  td.classList.toggle('has-note', cell?.note !== undefined);
  td.classList.toggle('has-choices', cell?.choices !== undefined);
  paintLook(td.style, look, cell?.isNumber === true);
  const spills = spill > 0 && !look.wrap && td.style.textAlign === 'left';
  td.classList.toggle('spills', spills);
  td.style.overflow = spills ? 'visible' : 'hidden';
  td.style.clipPath = spills ? `inset(0 -${spill}px 0 0)` : '';
}

function paintLook(style: CSSStyleDeclaration, look: Look, isNumber: boolean): void {
  style.backgroundColor = look.background ?? '';
  style.color = look.color ?? '';
  style.fontWeight = look.bold ? '700' : '';
  style.fontStyle = look.italic ? 'italic' : '';
  style.fontSize = look.size === undefined ? '' : `${look.size}pt`;
  style.textAlign = alignOf(look.horizontal, isNumber);
  style.verticalAlign = VERTICAL[look.vertical ?? ''] ?? 'bottom';
  style.whiteSpace = look.wrap ? 'pre-wrap' : 'pre';
  for (const [letter, side] of SIDES) {
    const isDrawn = look.lines?.includes(letter) === true;
    style.setProperty(`border-${side}`, isDrawn ? '1px solid #444746' : '');
  }
}

function alignOf(horizontal: string | undefined, isNumber: boolean): string {
  if (horizontal === undefined) return isNumber ? 'right' : 'left';
  return horizontal === 'center' || horizontal === 'right' ? horizontal : 'left';
}

const VERTICAL: Readonly<Record<string, string>> = { top: 'top', center: 'middle' };

const SIDES = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
] as const;

/** No letter is wider in pixels on average: a text shorter by this stays in its cell. */
const LETTER = 12;

/** How far the text of a cell may run over the empty cells to its right, in pixels. */
export function spillOf({ rows, widths }: GridPage, x: number, y: number): number {
  const cells = rows[y]?.cells ?? [];
  const text = cells[x]?.text ?? '';
  if (text.length * LETTER < (widths[x] ?? 0) || cells[x]?.isNumber) return 0;
  let spill = 0;
  for (let next = x + 1; next < cells.length && !cells[next]?.text; next += 1) {
    spill += widths[next] ?? 0;
  }
  return spill;
}
