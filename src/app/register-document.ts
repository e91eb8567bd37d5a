import type { DocumentData, DocumentKind } from '../core/documents/kind';
import { signaturesFor } from '../core/documents/paper/signers';
import type { Round } from '../core/records/records';
import type { Grid } from '../core/sheet/grid';
import { findHeader, type Header } from '../core/sheet/header';
import { tabsFor } from '../core/sheet/open-tab';
import { HEADER_LOOK, type PlainCell, TabBuilder } from '../core/sheet/printed-tab';
import type { TabSpec } from '../core/sheet/tab-spec';
import { formatDay } from '../core/text/day';
import { toArabicDigits } from '../core/text/digits';
import { AppError } from './app-error';
import { arrangeRows } from './arrange-rows';
import { failureOf } from './boundary';
import type { Host } from './ports';

type RegisterKey =
  | 'time'
  | 'kind'
  | 'subject'
  | 'link'
  | 'by'
  | 'data'
  | 'blanks'
  | 'fiscalYear'
  | 'round';

/** ทะเบียนเอกสาร: every document made, a row each; rows are only ever added. */
export const REGISTER_TAB: TabSpec<RegisterKey> = {
  name: 'ทะเบียนเอกสาร',
  about: 'เอกสารทุกฉบับที่โปร่งใสทำ แถวละหนึ่งฉบับ',
  columns: [
    { key: 'time', header: 'เวลา', about: 'เวลาที่ทำ', format: 'text', width: 190 },
    { key: 'kind', header: 'ประเภท', about: 'ชนิดเอกสาร', format: 'text', width: 140 },
    { key: 'subject', header: 'เรื่อง', about: 'ชื่อเรื่อง', format: 'text', width: 420 },
    { key: 'link', header: 'ลิงก์', about: 'เปิดเอกสาร', format: 'text', width: 300 },
    { key: 'by', header: 'ผู้รายงาน', about: 'ผู้ลงนามคนแรก', format: 'text', width: 200 },
    {
      key: 'data',
      header: 'รหัสข้อมูล',
      about: 'ข้อมูลชุดเดียวกันได้รหัสเดียวกัน',
      format: 'text',
      width: 120,
    },
    { key: 'blanks', header: 'ช่องที่เว้นไว้', about: 'ช่องที่ต้องกรอกเอง', format: 'text', width: 260 },
    { key: 'fiscalYear', header: 'ปีงบประมาณ', about: 'ปีของเอกสาร', format: 'text', width: 100 },
    { key: 'round', header: 'รอบ', about: 'รอบของเอกสาร', format: 'text', width: 60 },
  ],
};

/** Columns that registers made by earlier versions lack, and that a document is judged by. */
const LATER_COLUMNS = REGISTER_TAB.columns.filter(
  ({ key }) => key === 'fiscalYear' || key === 'round',
);

/** A document as its row tells of it. */
export interface RegisteredPaper {
  readonly time: string;
  /** The kind, as staff know it. */
  readonly title: string;
  readonly subject: string;
  readonly url: string;
  readonly blanks: string;
  /** What its data was known by; any text in a register that was edited. */
  readonly fingerprint: string;
  /** null in registers of earlier versions. */
  readonly fiscalYear: number | null;
  readonly round: Round | null;
}

/**
 * Adds the document's row. The document exists by now, so a failure here is told and not thrown:
 * its link must reach the user. Returns sentences for the user.
 */
export function registerDocument(
  host: Host,
  kind: DocumentKind,
  data: DocumentData & { readonly fingerprint: string },
  file: { readonly id: string; readonly url: string },
  blanks: readonly string[],
): string[] {
  try {
    addRow(host, {
      time: timeText(host),
      kind: kind.title,
      subject: kind.subject(data),
      link: file.url,
      by: reporterOf(data, kind),
      data: data.fingerprint,
      blanks: blanks.join(', '),
      fiscalYear: String(data.tables.fiscalYear),
      round: String(data.tables.round),
    });
    return [];
  } catch (error) {
    const { message } = failureOf(error);
    return [
      `เอกสารทำเสร็จแล้ว แต่ลงแท็บ “${REGISTER_TAB.name}” ไม่สำเร็จ (${message}) โปรดเก็บลิงก์ข้างต้นไว้`,
    ];
  }
}

/** So many are told of again; the register itself holds them all. */
export const MOST_TOLD = 50;

/** The latest documents of the register, the last one first. */
export function latestPapers(host: Host, names: readonly string[]): RegisteredPaper[] {
  return registeredPapers(host, names).slice(-MOST_TOLD).reverse();
}

/** How many documents of a kind with a subject the register holds. */
export function versionsMade(host: Host): (title: string, subject: string) => number {
  const rows = registeredPapers(host, host.workbook.tabNames());
  return (title, subject) =>
    rows.filter((row) => row.title === title && row.subject === subject).length;
}

/** Every document of the register, in the order of its rows. A link that is no web address is the user's own text. */
export function registeredPapers(host: Host, names: readonly string[]): RegisteredPaper[] {
  const [name] = tabsFor(REGISTER_TAB, names);
  const [grid] = name === undefined ? [] : host.workbook.readTabs([name]);
  const header = grid && headerIn(grid);
  if (!grid || !header) return [];
  const rows = grid.display.slice(header.lastRow + 1).map((row): RegisteredPaper => {
    const text = (key: RegisterKey) => row[header.columns.get(key) ?? -1] ?? '';
    return {
      time: text('time'),
      title: text('kind'),
      subject: text('subject'),
      url: text('link'),
      blanks: text('blanks'),
      fingerprint: text('data').trim(),
      fiscalYear: yearIn(text('fiscalYear')),
      round: roundIn(text('round')),
    };
  });
  return rows.filter(({ time, url }) => time !== '' && /^https:\/\/\S+$/.test(url));
}

function yearIn(text: string): number | null {
  const digits = toArabicDigits(text).trim();
  return /^[0-9]{4}$/.test(digits) ? Number(digits) : null;
}

function roundIn(text: string): Round | null {
  const digits = toArabicDigits(text).trim();
  return digits === '6' ? 6 : digits === '12' ? 12 : null;
}

function addRow(host: Host, record: Readonly<Record<RegisterKey, PlainCell>>): void {
  const [existing] = tabsFor(REGISTER_TAB, host.workbook.tabNames());
  const name = existing ?? REGISTER_TAB.name;
  const found = existing === undefined ? null : headerOf(host, existing);
  const header = found ?? makeRegister(host, name);
  host.workbook.appendRows(name, arrangeRows(header, [record]));
}

type Columns = Pick<Header<RegisterKey>, 'columns'>;

function headerOf(host: Host, name: string): Columns | null {
  const [grid] = host.workbook.readTabs([name]);
  const header = grid && headerIn(grid);
  return header ? withLaterColumns(host, grid, header) : null;
}

/**
 * A register of an earlier version gets the columns it lacks once, to the right of everything it holds:
 * nothing in it moves, and the rows that are there stay blank in them.
 */
function withLaterColumns(host: Host, grid: Grid, header: Header<RegisterKey>): Columns {
  const lacking = LATER_COLUMNS.filter(({ key }) => !header.columns.has(key));
  if (lacking.length === 0) return header;
  const first = grid.values[0]?.length ?? 0;
  try {
    host.workbook.addHeaders(
      grid.name,
      { row: header.lastRow + 1, column: first + 1 },
      lacking.map((column) => column.header),
    );
  } catch {
    // The document's row does not wait for them: they are added with the next one.
    return header;
  }
  const added = lacking.map(({ key }, index) => [key, first + index] as const);
  return { columns: new Map([...header.columns, ...added]) };
}

/** An office's own register may share some of our headers; a link and a time it has only from us. */
function headerIn(grid: Grid): Header<RegisterKey> | null {
  const header = findHeader(grid, REGISTER_TAB);
  return header?.columns.has('link') && header.columns.has('time') ? header : null;
}

/** A blank tab by the register's name becomes the register; one with something else in it does not. */
function makeRegister(host: Host, name: string): Columns {
  if (!host.workbook.writeTab(emptyRegister(name))) {
    throw new AppError(
      'tab-taken',
      'แท็บนี้มีเนื้อหาอื่นอยู่ และไม่มีหัวตารางของทะเบียน',
      'เปลี่ยนชื่อแท็บนั้นแล้วทำเอกสารอีกครั้ง',
    );
  }
  return { columns: new Map(REGISTER_TAB.columns.map((column, index) => [column.key, index])) };
}

function emptyRegister(name: string) {
  const tab = new TabBuilder(REGISTER_TAB.columns.length);
  tab.add([REGISTER_TAB.columns.map((column) => column.header)], HEADER_LOOK);
  return tab.finish({
    name,
    about: 'ทะเบียนเอกสารของโปร่งใส เพิ่มแถวทุกครั้งที่ทำเอกสาร',
    widths: REGISTER_TAB.columns.map((column) => column.width),
    frozenRows: 1,
  });
}

function timeText(host: Host): string {
  const { day, time } = host.clock.now();
  return `${formatDay(day)} ${time} น.`;
}

function reporterOf({ records }: DocumentData, kind: DocumentKind): string {
  const { reporter } = signaturesFor(kind.title, records.signers);
  return [reporter.name, reporter.position.split('\n')[0]].filter(Boolean).join(' ');
}
