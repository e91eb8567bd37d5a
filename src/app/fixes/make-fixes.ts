import type { Examination } from '../../core/pipeline/examine';
import { type ProposedFix, proposeFixes, withFixes } from '../../core/pipeline/fixes';
import { openTabs } from '../../core/records/book';
import { type CellReference, referrerTo } from '../../core/sheet/cell-reference';
import { openTab } from '../../core/sheet/open-tab';
import { groupBy } from '../../core/text/group-by';
import { AppError } from '../app-error';
import { failureOf } from '../boundary';
import type { FixReport } from '../contract/report';
import { stampOf } from '../examine-workbook';
import type { CellValue, Host } from '../ports';
import { fixReport } from './fix-report';
import { cutPage, type JournalEntry, keepPage, LONGEST_PAGE, sizeOf, trimPages } from './journal';
import { asReport } from './propose-fixes';
import { CHANGED, type CurrentCell, currentCells } from './writable-cells';

export type FixAsked = Pick<FixReport, 'code' | 'sheet' | 'cell' | 'before' | 'after'>;

export interface FixesMade {
  readonly fixes: FixReport[];
  /** Sentences for the user beside what the fixes say. */
  readonly notices: string[];
}

/**
 * Makes the fixes asked for, as they were shown: a cell that holds anything else by now, a formula,
 * or words of different looks is left. What the cells held is kept first, so that it can be given
 * back in a later session; where writing fails, it is given back at once.
 */
export function makeFixes(
  host: Host,
  examination: Examination,
  asked: readonly FixAsked[],
): FixesMade {
  const { accepted, refused } = accept(examination, asked);
  const current = currentCells(host, accepted);
  const { ready, left } = prepare(examination, current);
  const { done, failed, notices } = ready.length > 0 ? writeFixes(host, ready) : NOTHING;
  return {
    notices,
    fixes: [
      ...done.map(({ fix }) => fixReport(asReport(fix), 'done')),
      ...failed.map(({ fix, why }) => fixReport(asReport(fix), 'kept', why)),
      ...left,
      ...refused.map((request) => fixReport({ ...request, row: '' }, 'kept', CHANGED)),
    ],
  };
}

const NOTHING: Written = { done: [], failed: [], notices: [] };
const TOO_LONG = 'ข้อความยาวเกินกว่าจะเก็บไว้ย้อนกลับ โปรดแก้เอง';
const TOO_MUCH = 'ข้อความที่แก้ครั้งนี้รวมกันยาวเกินกว่าจะเก็บไว้ย้อนกลับ สั่งอีกครั้งเพื่อแก้ต่อ';

function accept({ book, findings }: Examination, asked: readonly FixAsked[]) {
  const codes = new Set(asked.map(({ code }) => code));
  const { fixes } = proposeFixes(book, findings, ({ code }) => codes.has(code));
  const proposed = new Map(fixes.map((fix) => [nameOf(asReport(fix)), fix]));
  const accepted = new Map<string, ProposedFix>();
  const refused: FixAsked[] = [];
  for (const request of asked) {
    const fix = proposed.get(nameOf(request));
    if (fix) accepted.set(`${request.sheet}!${request.cell}`, fix);
    else refused.push(request);
  }
  return { accepted: [...accepted.values()], refused };
}

function nameOf({ code, sheet, cell, before, after }: FixAsked): string {
  return JSON.stringify([code, sheet, cell, before, after]);
}

/** A fix to be made, with what gives its cell back. */
interface ReadyFix {
  readonly fix: ProposedFix;
  readonly entry: JournalEntry;
}

/** Sorts out the cells that are not to be written, and those for which there is no room to undo. */
function prepare(examination: Examination, current: readonly CurrentCell[]) {
  const left: FixReport[] = [];
  const leave = ({ fix }: CurrentCell, why: string) =>
    left.push(fixReport(asReport(fix), 'kept', why));
  const fitting: CurrentCell[] = [];
  let size = 0;
  for (const one of current) {
    const room = roomFor(one);
    if (one.why !== null) leave(one, one.why);
    else if (room > LONGEST_PAGE) leave(one, TOO_LONG);
    else if (size + room > LONGEST_PAGE) leave(one, TOO_MUCH);
    else {
      size += room;
      fitting.push(one);
    }
  }
  const referenceOf = references(
    examination,
    fitting.map(({ fix }) => fix),
  );
  const ready = fitting.map((one) => ({ fix: one.fix, entry: entryOf(one, referenceOf(one.fix)) }));
  return { ready, left };
}

function entryOf({ fix, value }: CurrentCell, cell: CellReference): JournalEntry {
  const { code, row } = asReport(fix);
  const day = typeof fix.before === 'object' ? fix.before.day : undefined;
  return { cell, code, row, before: value, day, after: fix.after };
}

/** An entry's length, with as much for its reference as one may take. */
function roomFor(one: CurrentCell): number {
  const reference = { tab: '', identity: '', row: 0, column: '', others: '', beside: [] };
  return sizeOf(entryOf(one, reference)) + LONGEST_REFERENCE;
}

const LONGEST_REFERENCE = 100;

/** Where the cells stand once the fixes are made: a fix may change what its row is known by. */
function references({ book }: Examination, fixes: readonly ProposedFix[]) {
  const referrers = new Map(
    openTabs(book.tabs).map((tab) => {
      const fixed = withFixes({ name: '', grids: [tab.grid] }, fixes);
      return [tab.name, referrerTo(openTab(fixed, tab.spec, () => {}) ?? tab)] as const;
    }),
  );
  const rows = groupBy(fixes, ({ place }) => `${place.sheet}!${place.row}`);
  return ({ place: { sheet, row, column } }: ProposedFix): CellReference => {
    const refer = referrers.get(sheet);
    if (!refer) throw new Error('The tab of a fix is not open');
    const beside = (rows.get(`${sheet}!${row}`) ?? []).map(({ place }) => place.column);
    return refer(
      row,
      column,
      beside.filter((other) => other !== column),
    );
  };
}

interface Written {
  readonly done: readonly ReadyFix[];
  readonly failed: readonly { readonly fix: ProposedFix; readonly why: string }[];
  readonly notices: string[];
}

/** Column by column: one that is protected is given back and told of, and the others go on. */
function writeFixes(host: Host, ready: readonly ReadyFix[]): Written {
  host.progress(`กำลังแก้ ${ready.length} เซลล์`);
  const entries = ready.map(({ entry }) => entry);
  const page = { when: stampOf(host), entries };
  const id = keepPage(host.store, page);
  const done: ReadyFix[] = [];
  const failed: { fix: ProposedFix; why: string }[] = [];
  for (const group of groupBy(ready, columnOf).values()) {
    try {
      write(host, group, ({ fix }) => fix.after);
      done.push(...group);
    } catch (error) {
      giveBack(host, group);
      const { code, message } = failureOf(error);
      if (code !== 'protected' && done.length === 0) {
        cutPage(host.store, { id, ...page, entries: [] });
        throw error;
      }
      for (const { fix } of group) failed.push({ fix, why: message });
    }
  }
  if (done.length === 0) cutPage(host.store, { id, ...page, entries: [] });
  const dropped = done.length > 0 ? trimPages(host.store) : 0;
  const notices = dropped > 0 ? [`ที่เก็บค่าเดิมเต็ม การแก้ ${dropped} ครั้งที่เก่าที่สุดจึงย้อนกลับไม่ได้แล้ว`] : [];
  return { done, failed, notices };
}

function columnOf({ fix: { place } }: ReadyFix): string {
  return `${place.sheet}!${place.column}`;
}

/** Should this fail too, the cells are read: they may all hold what they held. */
function giveBack(host: Host, group: readonly ReadyFix[]): void {
  try {
    write(host, group, ({ entry }) => entry.before);
  } catch (error) {
    const still = currentCells(
      host,
      group.map(({ fix }) => fix),
    );
    if (still.every(({ why }) => why === null)) return;
    throw new AppError(
      'half-fixed',
      `แก้บางเซลล์แล้วหยุดก่อนครบ (${failureOf(error).message}) ค่าเดิมทุกเซลล์ยังเก็บไว้ครบ`,
      'เลือกเมนู โปร่งใส > จัดการข้อที่พบ > ย้อนกลับการแก้ล่าสุด เพื่อคืนค่าเดิม หรือสั่งแก้อีกครั้งเพื่อทำต่อ',
    );
  }
}

/** Cells of one column of one tab. */
function write(
  host: Host,
  group: readonly ReadyFix[],
  valueAt: (ready: ReadyFix) => CellValue,
): void {
  host.workbook.writeCells(
    group[0]?.fix.place.sheet ?? '',
    group.map((one) => {
      const { row, column } = one.fix.place;
      return { row, column, value: valueAt(one) };
    }),
  );
}
