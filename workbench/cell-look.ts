import type { CellView, GridPage, Look } from '../src/local/workbench/protocol';

/** Draws a cell as the sheet shows it. Its text is set as text, never read as markup. */
export function paintCell(td: HTMLElement, cell: CellView | null, page: GridPage): void {
  const look = (cell === null ? undefined : page.looks[cell.look]) ?? {};
  const text = cell?.text ?? '';
  td.textContent = '';
  if (cell?.link === undefined) td.textContent = text;
  else {
    const link = document.createElement('span');
    link.className = 'cell-link';
    link.textContent = text;
    td.append(link);
  }
  td.classList.toggle('has-note', cell?.note !== undefined);
  td.classList.toggle('has-choices', cell?.choices !== undefined);
  paintLook(td.style, look, cell?.isNumber === true);
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
  style.overflow = 'hidden';
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
