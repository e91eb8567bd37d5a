import { CATALOGUE } from '../../core/findings/catalogue';
import { excerpt } from '../../core/findings/sentence';
import type { Examination } from '../../core/pipeline/examine';
import { type ProposedFix, proposeFixes } from '../../core/pipeline/fixes';
import { a1 } from '../../core/sheet/a1';
import { cellText } from '../../core/text/cell';
import { AppError } from '../app-error';
import type { FixReport } from '../contract/report';
import { MOST_FIXES } from '../contract/request';
import { fixReport } from './fix-report';

export interface FixesWanted {
  readonly codes?: readonly string[] | undefined;
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
  { book, findings }: Examination,
  { codes, at }: FixesWanted,
): FixesProposed {
  const unknown = codes?.find((code) => !Object.keys(CATALOGUE).includes(code));
  if (unknown !== undefined) throw unknownCode(unknown);
  const wanted = findings.filter(
    ({ code, place }) =>
      (!codes || codes.includes(code)) &&
      (!at || (place.sheet === at.sheet && a1(place.row, place.column) === at.cell)),
  );
  const { fixes, formulas } = proposeFixes(book, wanted);
  const shown = fixes.slice(0, MOST_FIXES);
  return {
    notices: [noticeOf(fixes.length, formulas.length)],
    fixes: [
      ...shown.map((fix) => fixReport(asReport(fix), 'proposed')),
      ...formulas
        .slice(0, MOST_FIXES)
        .map((fix) => fixReport(asReport(fix), 'kept', HOLDS_FORMULA)),
    ],
    more: fixes.length - shown.length,
  };
}

export const HOLDS_FORMULA = 'เซลล์นี้มีสูตร จึงคงไว้ โปรดแก้ที่สูตรหรือที่ต้นทางของค่า';

export function asReport({ code, place, before, after }: ProposedFix) {
  const { sheet, row, column, label } = place;
  return {
    ...{ code, sheet, cell: a1(row, column), row: excerpt(label, 200) },
    ...{ before: cellText(before), after: String(after) },
  };
}

function noticeOf(fixes: number, formulas: number): string {
  if (fixes + formulas === 0) return 'ไม่มีค่าที่เสนอให้แก้ในส่วนที่เลือก โปรดแก้ตามคำแนะนำในข้อที่พบ';
  const kept = formulas > 0 ? ` และมีสูตรอยู่ ${formulas} เซลล์ซึ่งจะคงไว้` : '';
  return `แก้ให้ได้ ${fixes} เซลล์${kept}`;
}

function unknownCode(code: string): AppError {
  return new AppError(
    'unknown-code',
    `ไม่รู้จักรหัสข้อ “${excerpt(code, 60)}” จึงยังไม่ได้แก้อะไร`,
    'ดูรหัสข้อในคอลัมน์ “รหัสข้อ” ของแท็บ “ผลตรวจสอบ”',
  );
}
