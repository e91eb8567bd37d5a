import type { Examination } from '../../core/pipeline/examine';
import { openTabs, type ProposedFix, proposeFixes, withFixes } from '../../core/pipeline/fixes';
import { a1 } from '../../core/sheet/a1';
import { type CellReference, referTo } from '../../core/sheet/cell-reference';
import { openTab } from '../../core/sheet/open-tab';
import type { Cell } from '../../core/text/cell';
import { AppError } from '../app-error';
import { failureOf } from '../boundary';
import type { FixReport } from '../contract/report';
import { stampOf } from '../examine-workbook';
import { groupBy } from '../group-by';
import type { CellContent, CellValue, Host } from '../ports';
import { fixReport } from './fix-report';
import { dropPage, type JournalEntry, keepPage, LONGEST_PAGE, sizeOf } from './journal';
import { asReport, HOLDS_FORMULA } from './propose-fixes';

export type FixAsked = Pick<FixReport, 'code' | 'sheet' | 'cell' | 'before' | 'after'>;

/** A fix to be made, and what its cell holds just now. */
interface ReadyFix {
  readonly fix: ProposedFix;
  readonly entry: JournalEntry;
}

/**
 * Makes the fixes asked for, as they were shown: a cell that holds anything else by now, a formula,
 * or words of different looks is left. What the cells held is kept first, so that it can be given
 * back in a later session; should writing fail, it is given back at once.
 */
export function makeFixes(
  host: Host,
  examination: Examination,
  asked: readonly FixAsked[],
): FixReport[] {
  const { accepted, refused } = accept(examination, asked);
  const { ready, left } = prepare(host, examination, accepted);
  if (ready.length > 0) writeFixes(host, ready);
  return [
    ...ready.map(({ fix }) => fixReport(asReport(fix), 'done')),
    ...left,
    ...refused.map((request) => fixReport({ ...request, row: '' }, 'kept', CHANGED)),
  ];
}

const CHANGED = 'ค่าในเซลล์หรือข้อที่พบเปลี่ยนไปหลังจากที่แสดง จึงคงไว้ โปรดดูค่าที่เสนอใหม่';
const RICH = 'ข้อความในเซลล์มีหลายรูปแบบหรือมีลิงก์ ซึ่งจะหายไปถ้าเขียนใหม่ จึงคงไว้ โปรดแก้เอง';
const TOO_MUCH = 'ข้อความที่แก้ครั้งนี้ยาวเกินกว่าจะเก็บไว้ย้อนกลับ จึงคงไว้ก่อน สั่งอีกครั้งเพื่อแก้ต่อ';

function accept({ book, findings }: Examination, asked: readonly FixAsked[]) {
  const codes = new Set(asked.map(({ code }) => code));
  const proposals = proposeFixes(
    book,
    findings.filter(({ code }) => codes.has(code)),
  );
  const proposed = new Map(proposals.fixes.map((fix) => [nameOf(asReport(fix)), fix]));
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

/** Reads the cells as they are now, and sorts out those that are not to be written. */
function prepare(host: Host, examination: Examination, fixes: readonly ProposedFix[]) {
  const ready: ReadyFix[] = [];
  const left: FixReport[] = [];
  const referenceOf = references(examination, fixes);
  let size = 0;
  for (const [sheet, group] of groupBy(fixes, ({ place }) => place.sheet)) {
    const contents = host.workbook.readCells(
      sheet,
      group.map(({ place }) => place),
    );
    group.forEach((fix, index) => {
      const content = contents[index] as CellContent;
      const { code, row } = asReport(fix);
      const day = typeof fix.before === 'object' ? fix.before.day : undefined;
      const entry = {
        ...{ cell: referenceOf(fix), code, row },
        ...{ before: content.value, after: fix.after, day },
      };
      const why = reasonToLeave(fix, content);
      if (why !== null) left.push(fixReport(asReport(fix), 'kept', why));
      else if (size + sizeOf(entry) > LONGEST_PAGE) {
        left.push(fixReport(asReport(fix), 'kept', TOO_MUCH));
      } else {
        size += sizeOf(entry);
        ready.push({ fix, entry });
      }
    });
  }
  return { ready, left };
}

function reasonToLeave({ before }: ProposedFix, content: CellContent): string | null {
  if (content.formula !== '') return HOLDS_FORMULA;
  if (content.isRich) return RICH;
  return isSame(before, content.value) ? null : CHANGED;
}

/** A date read as a day is not compared further: both were read under one lock. */
function isSame(cell: Cell, value: CellValue): boolean {
  return typeof cell === 'object' ? typeof value === 'object' : cell === value;
}

/** Where the cells stand once the fixes are made: a fix may change what its row is known by. */
function references({ book }: Examination, fixes: readonly ProposedFix[]) {
  const tabs = new Map(
    openTabs(book).map((tab) => {
      const fixed = withFixes({ name: '', grids: [tab.grid] }, fixes);
      return [tab.name, openTab(fixed, tab.spec, () => {}) ?? tab] as const;
    }),
  );
  return ({ place: { sheet, row, column } }: ProposedFix): CellReference => {
    const tab = tabs.get(sheet);
    if (!tab) throw new Error(`The tab of ${a1(row, column)} is not open`);
    return referTo(tab, row, column);
  };
}

function writeFixes(host: Host, ready: readonly ReadyFix[]): void {
  host.progress(`กำลังแก้ ${ready.length} เซลล์`);
  const page = keepPage(host.store, {
    when: stampOf(host),
    entries: ready.map(({ entry }) => entry),
  });
  try {
    write(host, ready, ({ fix }) => fix.after);
  } catch (error) {
    giveBack(host, ready);
    dropPage(host.store, page);
    throw error;
  }
}

function giveBack(host: Host, ready: readonly ReadyFix[]): void {
  try {
    write(host, ready, ({ entry }) => entry.before);
  } catch (error) {
    throw new AppError(
      'half-fixed',
      `แก้บางเซลล์แล้วหยุดก่อนครบ (${failureOf(error).message}) ค่าเดิมทุกเซลล์ยังเก็บไว้ครบ`,
      'เลือกเมนู โปร่งใส > จัดการข้อที่พบ > ย้อนกลับการแก้ล่าสุด เพื่อคืนค่าเดิม หรือสั่งแก้อีกครั้งเพื่อทำต่อ',
    );
  }
}

function write(
  host: Host,
  ready: readonly ReadyFix[],
  valueAt: (ready: ReadyFix) => CellValue,
): void {
  for (const [sheet, group] of groupBy(ready, ({ fix }) => fix.place.sheet)) {
    host.workbook.writeCells(
      sheet,
      group.map((one) => {
        const { row, column } = one.fix.place;
        return { row, column, value: valueAt(one) };
      }),
    );
  }
}
