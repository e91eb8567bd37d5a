import type { DocumentKind } from '../core/documents/kind';
import { CATALOGUE } from '../core/findings/catalogue';
import { sentenceOf } from '../core/findings/sentence';
import type { Examination } from '../core/pipeline/examine';
import { INPUT_TABS } from '../core/records/tabs';
import { placeName } from '../core/sheet/a1';
import { matchesTab } from '../core/sheet/open-tab';

export interface Withholding {
  /** Codes of the findings that stand in the way, each once. */
  readonly codes: readonly string[];
  /** Goes on from “because”. */
  readonly reason: string;
}

/** What keeps a document from being made: tabs it lacks, errors in tabs it uses, findings it names. */
export function withholding(examination: Examination, kind: DocumentKind): Withholding | null {
  const missing = missingTabs(examination, kind);
  const standing = examination.findings.filter(({ code, place }) => {
    if (kind.withholdingCodes.includes(code)) return true;
    const isError = CATALOGUE[code].severity === 'error';
    return isError && kind.tabs.some((tab) => isTab(tab, place.sheet));
  });
  const empty = emptyTabs(examination, kind);
  const codes = new Set<string>(missing.length > 0 ? ['tab-missing'] : []);
  if (empty.length > 0) codes.add('tab-empty');
  for (const { code } of standing) codes.add(code);
  if (missing.length > 0) {
    return {
      codes: [...codes],
      reason: `ไม่พบแท็บ ${missing.map((tab) => `“${tab}”`).join(' ')} หรืออ่านหัวตารางไม่ได้`,
    };
  }
  if (empty.length > 0) {
    const reason = `แท็บ ${empty.map((tab) => `“${tab}”`).join(' ')} ยังไม่มีรายการ`;
    return { codes: [...codes], reason };
  }
  const [first] = standing;
  if (!first) return null;
  const { sheet, row, column } = first.place;
  const place = [`แท็บ “${sheet}”`, placeName(row, column)].filter(Boolean).join(' ');
  const { message, remedy } = sentenceOf(first);
  const reason = `ยังมี ${standing.length} ข้อที่ต้องแก้ก่อน ข้อแรกคือ ${place}: ${message} วิธีแก้: ${remedy}`;
  return { codes: [...codes], reason };
}

/** The tabs a document cannot do without and the workbook does not have. */
function missingTabs({ book }: Examination, kind: DocumentKind): string[] {
  const open = Object.values(book.tabs).filter((tab) => tab !== null);
  return kind.needs.filter((need) => !open.some((tab) => isTab(need, tab.name)));
}

/** Whether the workbook has what a document is made of; without it, its season has not come. */
export function hasData(examination: Examination, kind: DocumentKind): boolean {
  return missingTabs(examination, kind).length === 0 && emptyTabs(examination, kind).length === 0;
}

function emptyTabs({ book }: Examination, kind: DocumentKind): string[] {
  const open = Object.values(book.tabs).filter((tab) => tab !== null);
  return kind.needsRows.filter((need) =>
    open.some((tab) => isTab(need, tab.name) && tab.items.length === 0),
  );
}

/** Whether a tab of the workbook is the declared tab of that name, under an alias or not. */
export function isTab(declared: string, name: string): boolean {
  const spec = INPUT_TABS.find((tab) => tab.name === declared);
  return spec ? matchesTab(spec, name) : declared === name;
}
