import { AppError } from './app-error';
import type { CellPlace, Host } from './ports';

/** Shows the user a tab, a row of it ('5:5') or a cell. Returns the sentences for the user. */
export function goTo(host: Host, tab: string, cell: string): string[] {
  const place = placeOf(cell);
  if (!place) {
    throw new AppError(
      'place-unknown',
      'ตำแหน่งที่จะไปไม่อยู่ในรูปที่โปร่งใสรู้จัก จึงยังอยู่ที่เดิม',
      'ตรวจสอบอีกครั้งเพื่อให้ได้ตำแหน่งล่าสุด แล้วกดใหม่',
    );
  }
  if (!host.workbook.tabNames().includes(tab)) {
    throw new AppError(
      'tab-gone',
      `ไม่พบแท็บ “${tab.slice(0, 100)}” แล้ว จึงยังอยู่ที่เดิม`,
      'แท็บอาจถูกลบหรือเปลี่ยนชื่อ ตรวจสอบอีกครั้งเพื่อให้ได้ตำแหน่งล่าสุด',
    );
  }
  if (host.workbook.activate(tab, place)) return [];
  throw new AppError(
    'place-outside',
    `แท็บ “${tab}” ไม่มีเซลล์ ${cell} แล้ว จึงยังอยู่ที่เดิม`,
    'แถวหรือคอลัมน์อาจถูกลบ ตรวจสอบอีกครั้งเพื่อให้ได้ตำแหน่งล่าสุด',
  );
}

const CELL = /^([A-Z]{1,3})([1-9][0-9]{0,7})$/;
const ROW = /^([1-9][0-9]{0,7}):([1-9][0-9]{0,7})$/;

/** Row 0 is the whole tab, column 0 the whole row; null for any other text. */
function placeOf(cell: string): CellPlace | null {
  if (cell === '') return { row: 0, column: 0 };
  const [, letters = '', row] = CELL.exec(cell) ?? [];
  if (row !== undefined) return { row: Number(row), column: columnOf(letters) };
  const [, first, last] = ROW.exec(cell) ?? [];
  return first !== undefined && first === last ? { row: Number(first), column: 0 } : null;
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
