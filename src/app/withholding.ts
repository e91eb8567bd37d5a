import type { DocumentKind } from '../core/documents/kind';
import { CATALOGUE } from '../core/findings/catalogue';
import { sentenceOf, tabText } from '../core/findings/sentence';
import type { Examination } from '../core/pipeline/examine';
import { openTabs } from '../core/records/book';
import { READ_TABS } from '../core/records/tabs';
import { placeName } from '../core/sheet/a1';
import { matchesTab } from '../core/sheet/open-tab';

export interface Withholding {
  /** Codes of the findings that stand in the way, each once. */
  readonly codes: readonly string[];
  /** Goes on from “because”. */
  readonly reason: string;
  /** It waits for a later season: a tab it needs is not there, or nobody has filled it in yet. */
  readonly lacksData: boolean;
}

/** What keeps a document from being made: tabs it lacks, errors in tabs it uses, findings it names. */
export function withholding(examination: Examination, kind: DocumentKind): Withholding | null {
  const nothing = nothingToMakeOf(examination, kind);
  const standing = examination.findings.filter(({ code, place }) => {
    if (kind.withholdingCodes.includes(code)) return true;
    const isError = CATALOGUE[code].severity === 'error';
    return isError && kind.tabs.some((tab) => isTab(tab, place.sheet));
  });
  const codes = new Set<string>(nothing?.codes);
  for (const { code } of standing) codes.add(code);
  if (nothing) return { codes: [...codes], reason: nothing.reason, lacksData: true };
  const empty = emptyTabs(examination, kind).find(
    (tab) => !standing.some(({ place }) => isTab(tab, place.sheet)),
  );
  if (empty !== undefined) {
    const reason = `แท็บ “${empty}” ยังไม่มีข้อมูล`;
    return { codes: ['tab-empty'], reason, lacksData: true };
  }
  const [first] = standing;
  if (!first) return null;
  const { sheet, row, column } = first.place;
  const place = [`แท็บ “${tabText(sheet)}”`, placeName(row, column)].filter(Boolean).join(' ');
  const { message, remedy } = sentenceOf(first);
  const reason = `ยังมี ${standing.length} ข้อที่ต้องแก้ก่อน ข้อแรกคือ ${place}: ${message} วิธีแก้: ${remedy}`;
  return { codes: [...codes], reason, lacksData: false };
}

/** The tabs or rows that a document cannot do without and the workbook does not have. */
function nothingToMakeOf(
  { book, tables }: Examination,
  kind: DocumentKind,
): Omit<Withholding, 'lacksData'> | null {
  const open = openTabs(book.tabs);
  const missing = kind.needs.filter((need) => !open.some((tab) => isTab(need, tab.name)));
  if (missing.length > 0) {
    const names = missing.map((tab) => `“${tab}”`).join(' ');
    return { codes: ['tab-missing'], reason: `ไม่พบแท็บ ${names} หรืออ่านหัวตารางไม่ได้` };
  }
  const reason = tables ? kind.lacks({ records: book.records, tables }) : '';
  return reason === '' ? null : { codes: ['tab-empty'], reason };
}

/** Those that are as setup made them. */
function emptyTabs({ book }: Examination, kind: DocumentKind): string[] {
  const empty = openTabs(book.tabs).filter(({ items }) => items.length === 0);
  return kind.needs.filter((need) => empty.some((tab) => isTab(need, tab.name)));
}

/** Whether a tab of the workbook is the declared tab of that name, under an alias or not. */
export function isTab(declared: string, name: string): boolean {
  const spec = READ_TABS.find((tab) => tab.name === declared);
  return spec ? matchesTab(spec, name) : declared === name;
}
