import { openTabs } from '../../core/pipeline/fixes';
import { readBook } from '../../core/records/book';
import { a1 } from '../../core/sheet/a1';
import { finderOf } from '../../core/sheet/cell-reference';
import { AppError } from '../app-error';
import type { FixReport } from '../contract/report';
import { readWorkbook } from '../examine-workbook';
import { groupBy } from '../group-by';
import type { CellContent, CellValue, CellWrite, Host } from '../ports';
import { fixReport } from './fix-report';
import { dropPage, type JournalEntry, type JournalPage, lastPage } from './journal';

export interface UndoProposed {
  readonly notices: string[];
  readonly fixes: FixReport[];
  readonly undo?: { readonly id: string; readonly when: string; readonly cells: number };
}

/** What the last fixes were, and what giving it back would do. Changes nothing. */
export function proposeUndo(host: Host): UndoProposed {
  const page = lastPage(host.store);
  if (!page) return { notices: [NOTHING], fixes: [] };
  const { writes, reports } = planUndo(host, page);
  const kept = page.entries.length - writes.length;
  const rest = kept > 0 ? ` อีก ${kept} เซลล์คงไว้ตามที่เป็นอยู่` : '';
  return {
    notices: [`คืนค่าเดิมได้ ${writes.length} เซลล์ ที่แก้เมื่อ ${page.when}${rest}`],
    fixes: reports.map(({ report, isBack }) =>
      isBack ? { ...report, state: 'proposed' } : report,
    ),
    undo: { id: page.id, when: page.when, cells: writes.length },
  };
}

/**
 * Gives back what the cells of the last fixes held, values and all. A cell edited since is left, and
 * so is one whose row can no longer be told.
 */
export function undoFixes(host: Host, id: string): FixReport[] {
  const page = lastPage(host.store);
  if (page?.id !== id) {
    throw new AppError(
      'undo-changed',
      'รายการที่จะย้อนกลับเปลี่ยนไปหลังจากที่แสดง จึงยังไม่ได้คืนค่าใด',
      'เลือกเมนูย้อนกลับอีกครั้งเพื่อดูรายการล่าสุด',
    );
  }
  const { writes, reports } = planUndo(host, page);
  if (writes.length > 0) host.progress(`กำลังคืนค่าเดิม ${writes.length} เซลล์`);
  for (const [sheet, group] of groupBy(writes, (write) => write.sheet)) {
    host.workbook.writeCells(sheet, group);
  }
  forget(host, page.id);
  return reports.map(({ report, isBack }) => (isBack ? { ...report, state: 'done' } : report));
}

/** The cells are back by now: a page that stays only says so once more. */
function forget(host: Host, id: string): void {
  try {
    dropPage(host.store, id);
  } catch {
    return;
  }
}

const NOTHING = 'ยังไม่มีการแก้โดยโปร่งใสที่ย้อนกลับได้';
const GONE = 'หาแถวหรือคอลัมน์ของเซลล์นี้ไม่พบแล้ว จึงคงไว้';
const EDITED = 'มีการแก้เซลล์นี้หลังจากนั้น จึงคงค่าปัจจุบันไว้';
const BACK_ALREADY = 'เป็นค่าเดิมอยู่แล้ว';

interface UndoPlan {
  readonly writes: (CellWrite & { readonly sheet: string })[];
  readonly reports: { readonly report: FixReport; readonly isBack: boolean }[];
}

function planUndo(host: Host, page: JournalPage): UndoPlan {
  const tabs = openTabs(readBook(readWorkbook(host), {}, () => {}));
  const find = finderOf(tabs);
  const found = page.entries.map((entry) => ({ entry, place: find(entry.cell) }));
  const contents = readPlaces(host, found);
  const plan: UndoPlan = { writes: [], reports: [] };
  for (const { entry, place } of found) {
    const sheet = place?.sheet ?? entry.cell.tab;
    const cell = place ? a1(place.row, place.column) : '';
    const content = contents.get(`${sheet}!${cell}`);
    const why = reasonToLeave(entry, content);
    const report = fixReport(
      {
        ...{ code: entry.code, sheet, cell, row: entry.row },
        ...{
          before: shown(content?.value ?? entry.after),
          after: entry.day ?? shown(entry.before),
        },
      },
      'kept',
      why ?? '',
    );
    plan.reports.push({ report, isBack: why === null });
    if (why === null && place) plan.writes.push({ ...place, value: entry.before });
  }
  return plan;
}

function reasonToLeave(entry: JournalEntry, content: CellContent | undefined): string | null {
  if (!content) return GONE;
  if (content.formula !== '') return EDITED;
  if (content.value === entry.after) return null;
  return isSame(content.value, entry.before) ? BACK_ALREADY : EDITED;
}

function isSame(a: CellValue, b: CellValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** The cells found, as they are now, by tab and A1 form. */
function readPlaces(
  host: Host,
  found: readonly { readonly place: ReturnType<ReturnType<typeof finderOf>> }[],
): Map<string, CellContent> {
  const contents = new Map<string, CellContent>();
  const places = found.flatMap(({ place }) => (place ? [place] : []));
  for (const [sheet, group] of groupBy(places, (place) => place.sheet)) {
    host.workbook.readCells(sheet, group).forEach((content, index) => {
      const { row = 0, column = 0 } = group[index] ?? {};
      contents.set(`${sheet}!${a1(row, column)}`, content);
    });
  }
  return contents;
}

function shown(value: CellValue): string {
  return typeof value === 'object' ? 'วันที่' : String(value);
}
