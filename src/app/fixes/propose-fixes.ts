import { CATALOGUE } from '../../core/findings/catalogue';
import type { ExaminedFinding } from '../../core/findings/finding';
import { excerpt } from '../../core/findings/sentence';
import type { Examination } from '../../core/pipeline/examine';
import { type ProposedFix, proposeFixes } from '../../core/pipeline/fixes';
import { a1, placeName } from '../../core/sheet/a1';
import { cellText } from '../../core/text/cell';
import { AppError } from '../app-error';
import type { FixReport } from '../contract/report';
import { MOST_FIXES } from '../contract/request';
import type { Host } from '../ports';
import { GONE } from '../waive';
import { fixReport } from './fix-report';
import { currentCells, HOLDS_FORMULA } from './writable-cells';

/** Findings by code, by key or by cell; all of them without. */
export interface FixesWanted {
  readonly codes?: readonly string[] | undefined;
  readonly keys?: readonly string[] | undefined;
  readonly at?: { readonly sheet: string; readonly cell: string } | undefined;
}

export interface FixesProposed {
  readonly notices: string[];
  readonly fixes: FixReport[];
  /** How many there are beside those. */
  readonly more: number;
}

/** What could be put right by itself, with the value before and after. Changes nothing. */
export function fixesFor(
  host: Host,
  { book, findings }: Examination,
  { codes, keys, at }: FixesWanted,
): FixesProposed {
  const unknown = codes?.find((code) => !Object.keys(CATALOGUE).includes(code));
  if (unknown !== undefined) throw unknownCode(unknown);
  const isWanted = ({ code, key, place }: ExaminedFinding) =>
    (!codes || codes.includes(code)) &&
    (!keys || keys.includes(key)) &&
    (!at || (place.sheet === at.sheet && placeName(place.row, place.column) === at.cell));
  const open = findings.filter((finding) => isWanted(finding) && !finding.setAside).length;
  const { fixes, formulas } = proposeFixes(book, findings, isWanted);
  const { proposed, kept, seen } = sortOut(host, fixes);
  for (const fix of formulas.slice(0, MOST_FIXES)) {
    kept.push(fixReport(asReport(fix), 'kept', HOLDS_FORMULA));
  }
  const more = fixes.length - seen;
  return {
    notices: [noticeOf(open, proposed.length + more, kept.length)],
    fixes: [...proposed, ...kept],
    more,
  };
}

export function asReport({ code, place, before, after }: ProposedFix) {
  const { sheet, row, column, label } = place;
  return {
    ...{ code, sheet, cell: a1(row, column), row: excerpt(label, 200) },
    ...{ before: cellText(before), after: String(after) },
  };
}

/** As many writable cells as one request makes; those that are not must not stand in their way. */
function sortOut(host: Host, fixes: readonly ProposedFix[]) {
  const proposed: FixReport[] = [];
  const kept: FixReport[] = [];
  let seen = 0;
  while (seen < fixes.length && proposed.length < MOST_FIXES) {
    const batch = fixes.slice(seen, seen + MOST_FIXES - proposed.length);
    for (const { fix, why } of currentCells(host, batch)) {
      if (why === null) proposed.push(fixReport(asReport(fix), 'proposed'));
      else if (kept.length < MOST_FIXES) kept.push(fixReport(asReport(fix), 'kept', why));
    }
    seen += batch.length;
  }
  return { proposed, kept, seen };
}

function noticeOf(open: number, fixes: number, kept: number): string {
  if (open === 0) return `ไม่พบข้อที่เลือก ${GONE}`;
  if (fixes + kept === 0) return 'ข้อนี้ไม่มีค่าที่เสนอ โปรดแก้ตามคำแนะนำในข้อที่พบ';
  const byHand = open > fixes ? ` จาก ${open} ข้อที่พบ ที่เหลือโปรดแก้ตามคำแนะนำ` : '';
  return `แก้ให้ได้ ${fixes} เซลล์${byHand}`;
}

function unknownCode(code: string): AppError {
  return new AppError(
    'unknown-code',
    `ไม่รู้จักรหัสข้อ “${excerpt(code, 60)}” จึงยังไม่ได้แก้อะไร`,
    'ดูรหัสข้อในคอลัมน์ “รหัสข้อ” ของแท็บ “ผลตรวจสอบ”',
  );
}
