import type { DocumentKind } from '../core/documents/kind';
import { draftCell, isUntouched, type PaperPart, passageKey } from '../core/documents/paper/part';
import type { Examination } from '../core/pipeline/examine';
import type { PaperText } from '../core/records/records';
import { TEXTS_TAB, type TextKey } from '../core/records/texts-tab';
import type { Header } from '../core/sheet/header';
import { tabsFor } from '../core/sheet/open-tab';
import { AppError } from './app-error';
import { arrangeRows } from './arrange-rows';
import { kindsOfRound } from './make-documents';
import { newTab } from './new-tab';
import type { CellWrite, Host } from './ports';

type TextRecord = Readonly<Record<TextKey, string>>;

interface Plan {
  /** Rows of passages the tab lacks. */
  readonly added: readonly TextRecord[];
  /** Passages that nobody changed, with other figures now. */
  readonly renewed: readonly {
    readonly row: number;
    readonly text: string;
    readonly mark: string;
  }[];
  /** Passages in the office's own words. */
  readonly kept: number;
}

/**
 * Puts the passages of some kinds, or of all the papers of the round, into ข้อความเอกสาร, a row each,
 * for the office to edit. A passage
 * that the office changed is never written over; one that it did not is drafted anew. Asked again
 * after a failure, it goes on where it stopped.
 */
export function writeDrafts(
  host: Host,
  examination: Examination,
  asked?: readonly DocumentKind[],
): string[] {
  const { tables, book } = examination;
  if (!tables) {
    throw new AppError(
      'settings-incomplete',
      'ร่างข้อความไม่ได้ เพราะยังไม่ได้กรอกปีงบประมาณและรอบรายงาน',
      'กรอกปีงบประมาณและรอบรายงานในแท็บ “ตั้งค่า” แล้วลองอีกครั้ง',
    );
  }
  const kinds = asked ?? kindsOfRound(examination);
  const tab = book.tabs.texts;
  if (tab) requireColumns(tab.name, tab.header);
  host.progress('กำลังร่างข้อความ');
  const plan = planOf(examination, kinds, {
    records: book.records,
    tables,
    earlier: examination.closed.earlier,
  });
  const name = tab?.name ?? TEXTS_TAB.name;
  const header = tab?.header ?? makeTab(host);
  if (plan.renewed.length > 0) host.workbook.writeCells(name, cellsOf(plan.renewed, header));
  if (plan.added.length > 0) host.workbook.appendRows(name, arrangeRows(header, plan.added));
  return [
    ...(asked ? [] : [`ร่างของ ${kinds.map(({ title }) => `“${title}”`).join(' และ ')}`]),
    ...told('เพิ่มร่างข้อความ', plan.added.length, name),
    ...told('ปรับร่างที่ยังไม่ได้แก้ให้ตรงกับข้อมูล', plan.renewed.length, name),
    ...(plan.kept > 0 ? [`ข้อความที่หน่วยงานแก้ไว้ ${plan.kept} หัวข้อ คงไว้ตามเดิม`] : []),
    ...(plan.added.length + plan.renewed.length === 0 ? ['ร่างข้อความตรงกับข้อมูลอยู่แล้ว'] : []),
    `แก้ถ้อยคำได้ในแท็บ “${name}” แล้วทำเอกสาร`,
  ];
}

function planOf(
  { book }: Examination,
  kinds: readonly DocumentKind[],
  data: Parameters<PaperPart['draft']>[0],
): Plan {
  const added: TextRecord[] = [];
  const renewed: { row: number; text: string; mark: string }[] = [];
  let kept = 0;
  const known = new Map<string, PaperText>();
  for (const row of book.records.texts) {
    const key = passageKey(row.document, row.part);
    // Where a passage stands twice, the one that is printed counts: the first with words in it.
    if (!known.get(key)?.text) known.set(key, row);
  }
  for (const { title, parts } of kinds) {
    for (const part of parts) {
      const { text, mark } = draftCell(part.draft(data));
      const row = known.get(passageKey(title, part.name));
      if (!row && part.isOptional && text === '') continue;
      if (!row) added.push({ document: title, part: part.name, text, draft: mark });
      // The very words of the draft without its mark: a run broke off between the two.
      else if (row.text !== '' && row.text !== text && !isUntouched(row)) kept += 1;
      else if (row.draft !== mark) renewed.push({ row: row.row, text, mark });
    }
  }
  return { added, renewed, kept };
}

type Columns = Pick<Header<TextKey>, 'columns'>;

function cellsOf(renewed: Plan['renewed'], { columns }: Columns): CellWrite[] {
  const at = (key: TextKey) => (columns.get(key) ?? 0) + 1;
  return renewed.flatMap(({ row, text, mark }) => [
    { row, column: at('text'), value: text },
    { row, column: at('draft'), value: mark },
  ]);
}

/** Without these a draft could not be told from the office's own words. */
function requireColumns(tab: string, { columns }: Columns): void {
  const missing = TEXTS_TAB.columns.filter(({ key }) => !columns.has(key));
  if (missing.length === 0) return;
  const names = missing.map(({ header }) => `“${header}”`).join(' ');
  throw new AppError(
    'column-missing',
    `ร่างข้อความไม่ได้ เพราะแท็บ “${tab}” ไม่มีคอลัมน์ ${names} ครั้งนี้จึงยังไม่ได้เขียนอะไร`,
    'แก้ชื่อหัวคอลัมน์ให้ตรง แล้วลองอีกครั้ง',
  );
}

/** A tab by that name which has no header of ours stays as it is. */
function makeTab(host: Host): Columns {
  const [existing] = tabsFor(TEXTS_TAB, host.workbook.tabNames());
  if (existing !== undefined) {
    throw new AppError(
      'tab-taken',
      `มีแท็บ “${existing}” ที่ไม่มีหัวตารางของโปร่งใสอยู่แล้ว ครั้งนี้จึงยังไม่ได้ร่างข้อความ`,
      'เปลี่ยนชื่อแท็บนั้น แล้วลองอีกครั้ง',
    );
  }
  host.workbook.createTab(newTab(TEXTS_TAB, [], []));
  return { columns: new Map(TEXTS_TAB.columns.map(({ key }, index) => [key, index])) };
}

function told(what: string, passages: number, tab: string): string[] {
  return passages > 0 ? [`${what} ${passages} หัวข้อในแท็บ “${tab}” แล้ว`] : [];
}
