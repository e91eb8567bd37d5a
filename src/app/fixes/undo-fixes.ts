import { openTabs, readBook } from '../../core/records/book';
import { a1 } from '../../core/sheet/a1';
import { finderOf } from '../../core/sheet/cell-reference';
import type { OpenTab } from '../../core/sheet/open-tab';
import { groupBy } from '../../core/text/group-by';
import { AppError } from '../app-error';
import type { FixReport } from '../contract/report';
import { readWorkbook } from '../examine-workbook';
import type { CellContent, CellValue, CellWrite, Host } from '../ports';
import { fixReport } from './fix-report';
import { cutPage, type JournalEntry, type JournalPage, readPages } from './journal';

export interface UndoProposed {
  readonly notices: string[];
  readonly fixes: FixReport[];
  /** Only where there is something to give back. */
  readonly undo?: { readonly id: string; readonly when: string; readonly cells: number };
}

/** What giving back the last fixes would do. Changes nothing. */
export function proposeUndo(host: Host): UndoProposed {
  const pages = readPages(host.store);
  if (pages.length === 0) return { notices: [NOTHING], fixes: [] };
  const { page, plan } = lastWithSomething(host, pages);
  const { writes, reports } = plan;
  const fixes = reports.map(({ report, isBack }): FixReport => {
    return isBack ? { ...report, state: 'proposed' } : report;
  });
  if (writes.length === 0) return { notices: [`${NOTHING_LEFT} (แก้เมื่อ ${page.when})`], fixes };
  const kept = page.entries.length - writes.length;
  const rest = kept > 0 ? ` อีก ${kept} เซลล์คงค่าปัจจุบันไว้` : '';
  return {
    notices: [`คืนค่าเดิมได้ ${writes.length} เซลล์ ที่แก้เมื่อ ${page.when}${rest}`],
    fixes,
    undo: { id: page.id, when: page.when, cells: writes.length },
  };
}

export interface UndoAsked {
  readonly id: string;
  /** As many as were shown; without, as many as there are. */
  readonly cells?: number | undefined;
}

/**
 * Gives back what the cells of these fixes held. A cell edited since is left, and so is one whose row
 * can no longer be told; what concerns the latter is kept, for the row may come back.
 */
export function undoFixes(host: Host, { id, cells }: UndoAsked): FixReport[] {
  const page = readPages(host.store).find((held) => held.id === id);
  if (!page) throw undoChanged();
  const { writes, reports, gone } = planUndo(host, page, openInputTabs(host));
  // Shown while a colleague's fixes were still being written, it was only a part of them.
  if (cells !== undefined && writes.length > cells) throw undoChanged();
  if (writes.length > 0) host.progress(`กำลังคืนค่าเดิม ${writes.length} เซลล์`);
  for (const [sheet, group] of groupBy(writes, (write) => write.sheet)) {
    host.workbook.writeCells(sheet, group);
  }
  forget(host, page, gone);
  return reports.map(({ report, isBack }) => (isBack ? { ...report, state: 'done' } : report));
}

function undoChanged(): AppError {
  return new AppError(
    'undo-changed',
    'รายการที่จะย้อนกลับเปลี่ยนไปหลังจากที่แสดง จึงยังไม่ได้คืนค่าใด',
    'เลือกเมนูย้อนกลับอีกครั้งเพื่อดูรายการล่าสุด',
  );
}

/** The cells are back by now: a page that stays only says so once more. */
function forget(host: Host, page: JournalPage, gone: readonly JournalEntry[]): void {
  try {
    cutPage(host.store, { ...page, entries: gone });
  } catch {
    return;
  }
}

const NOTHING = 'ยังไม่มีการแก้โดยโปร่งใสที่ย้อนกลับได้';
const NOTHING_LEFT = 'ไม่มีเซลล์ที่คืนค่าเดิมได้แล้ว เพราะแก้เพิ่ม ย้าย หรือลบไปหลังจากนั้น';
const GONE = 'หาแถวหรือคอลัมน์ของเซลล์นี้ไม่พบ หรือแยกจากแถวที่เหมือนกันไม่ได้';
const EDITED = 'มีการแก้เซลล์นี้หลังจากนั้น จึงคงค่าปัจจุบันไว้';
const BACK_ALREADY = 'เป็นค่าเดิมอยู่แล้ว';

/** The latest page that has something to give back, so that one without does not stand in the way. */
function lastWithSomething(host: Host, pages: readonly JournalPage[]) {
  const tabs = openInputTabs(host);
  const planned: { readonly page: JournalPage; readonly plan: UndoPlan }[] = [];
  for (const page of pages) {
    const one = { page, plan: planUndo(host, page, tabs) };
    if (one.plan.writes.length > 0) return one;
    planned.push(one);
  }
  const [last] = planned;
  if (!last) throw new Error('No page was kept');
  return last;
}

interface UndoPlan {
  readonly writes: (CellWrite & { readonly sheet: string })[];
  readonly reports: { readonly report: FixReport; readonly isBack: boolean }[];
  /** Entries whose cells were not found. */
  readonly gone: JournalEntry[];
}

function openInputTabs(host: Host): OpenTab[] {
  return openTabs(readBook(readWorkbook(host), {}, () => {}).tabs);
}

function planUndo(host: Host, page: JournalPage, tabs: readonly OpenTab[]): UndoPlan {
  const find = finderOf(tabs);
  const found = page.entries.map((entry) => ({ entry, place: find(entry.cell) }));
  const contents = readPlaces(host, found);
  const plan: UndoPlan = { writes: [], reports: [], gone: [] };
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
    if (why === GONE) plan.gone.push(entry);
  }
  return plan;
}

function reasonToLeave(entry: JournalEntry, content: CellContent | undefined): string | null {
  if (!content) return GONE;
  if (content.formula !== '' || content.isRich) return EDITED;
  if (content.value === entry.after) return null;
  return JSON.stringify(content.value) === JSON.stringify(entry.before) ? BACK_ALREADY : EDITED;
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
