import { tabText } from '../../core/findings/sentence';
import type { Examination } from '../../core/pipeline/examine';
import type { Result } from '../../core/records/records';
import { RESULTS_TAB, type ResultKey } from '../../core/records/results-tab';
import { a1, placeName } from '../../core/sheet/a1';
import { type OpenTab, tabsFor } from '../../core/sheet/open-tab';
import { type Situation, type Step, to } from './situation';

/** The first required setting that is blank. */
export function toFillSettings({ findings }: Examination): Step | null {
  const blank = findings.filter(({ code }) => code === 'setting-missing');
  const [first] = blank;
  if (!first) return null;
  const { sheet, row, column } = first.place;
  const names = blank.map(({ params }) => `“${params.setting}”`);
  return {
    standing: `แท็บ “${tabText(sheet)}” ยังไม่ได้กรอก ${names.join(' ')}`,
    next: to('goTo', `กรอก ${names[0]}`, sheet, placeName(row, column)),
  };
}

/** The first row under the header of a plan without items. */
export function toFillPlan({ book: { tabs }, findings }: Examination): Step | null {
  const { plan } = tabs;
  if (!plan || !findings.some(({ code }) => code === 'tab-empty')) return null;
  const column = (plan.header.columns.get('code') ?? 0) + 1;
  return {
    standing: `แท็บ “${plan.name}” ยังไม่มีรายการ`,
    next: to('goTo', 'กรอกรายการแรกของแผน', plan.name, a1(plan.header.lastRow + 2, column)),
  };
}

/** Rows of the round, and what is to be written in them before a first check. */
export function toReport({ examination, names, traces }: Situation): Step | null {
  const { book, tables, findings } = examination;
  if (!tables || book.records.plan.length === 0) return null;
  if (tabsFor(RESULTS_TAB, names).length === 0) {
    return {
      standing: `ยังไม่มีแท็บ “${RESULTS_TAB.name}”`,
      next: to('setup', `สร้างแท็บ “${RESULTS_TAB.name}”`),
    };
  }
  const tab = book.tabs.results;
  const codes = new Set(book.records.plan.map(({ code }) => code).filter(Boolean));
  if (!tab || codes.size === 0) return null;
  const { fiscalYear, round, status } = tables;
  const when = `ปีงบประมาณ ${fiscalYear} รอบ ${round} เดือน`;
  const rows = book.records.results.filter(
    (result) => result.fiscalYear === fiscalYear && result.round === round,
  );
  const prepare = to('prepareRound', 'เตรียมแถวรอบใหม่');
  if (rows.length === 0) return { standing: `ยังไม่มีแถวผลของ${when}`, next: prepare };
  const isNone = findings.some(({ code }) => code === 'results-none');
  if (!isNone && (traces.checked || status.notReported === 0)) return null;
  const standing = isNone
    ? `ยังไม่ได้กรอกผลของ${when}`
    : `ยังไม่ได้กรอกผล ${status.notReported} จาก ${status.all} รายการ`;
  const blank = rows.find(({ code, status: told }) => codes.has(code) && told === 'not-reported');
  if (blank) return { standing, next: toStatus(tab, blank) };
  const known = new Set(rows.map(({ code }) => code));
  if ([...codes].some((code) => !known.has(code))) return { standing, next: prepare };
  return isNone ? { standing, next: to('goTo', 'กรอกผลของรอบนี้', tab.name) } : null;
}

function toStatus(tab: OpenTab<ResultKey>, { row, code }: Result): Step['next'] {
  const place = tab.place(row, 'status');
  return to('goTo', `กรอกผลของรายการ ${code}`, tab.name, placeName(row, place.column));
}
