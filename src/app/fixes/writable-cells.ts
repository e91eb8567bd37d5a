import type { ProposedFix } from '../../core/pipeline/fixes';
import type { Cell } from '../../core/text/cell';
import { groupBy } from '../../core/text/group-by';
import type { CellContent, CellValue, Host } from '../ports';

/** A proposed fix, what its cell holds just now, and why it is not to be written, or null. */
export interface CurrentCell {
  readonly fix: ProposedFix;
  readonly value: CellValue;
  readonly why: string | null;
}

export const HOLDS_FORMULA = 'เซลล์นี้มีสูตร หรือสูตรอื่นเติมค่าให้ โปรดแก้ที่สูตรหรือที่ต้นทางของค่า';
export const CHANGED = 'ค่าในเซลล์หรือข้อที่พบเปลี่ยนไปหลังจากที่แสดง โปรดดูค่าที่เสนอใหม่';
const RICH = 'ข้อความในเซลล์มีหลายรูปแบบหรือมีลิงก์ ซึ่งจะหายไปถ้าเขียนใหม่ โปรดแก้เอง';

/** Reads the cells of fixes as they are now, in the order of the fixes. */
export function currentCells(host: Host, fixes: readonly ProposedFix[]): CurrentCell[] {
  const current = new Map<ProposedFix, CurrentCell>();
  for (const [sheet, group] of groupBy(fixes, ({ place }) => place.sheet)) {
    const places = group.map(({ place }) => place);
    host.workbook.readCells(sheet, places).forEach((content, index) => {
      const fix = group[index];
      if (fix) current.set(fix, { fix, value: content.value, why: reasonToLeave(fix, content) });
    });
  }
  return fixes.flatMap((fix) => current.get(fix) ?? []);
}

function reasonToLeave({ before }: ProposedFix, content: CellContent): string | null {
  if (content.formula !== '') return HOLDS_FORMULA;
  if (content.isRich) return RICH;
  return isStill(before, content.value) ? null : CHANGED;
}

/** A date read as a day is not compared further: what is written was read twice under one lock. */
function isStill(cell: Cell, value: CellValue): boolean {
  return typeof cell === 'object' ? typeof value === 'object' : cell === value;
}
