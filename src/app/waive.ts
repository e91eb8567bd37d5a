import type { ExaminedFinding, SetAside } from '../core/findings/finding';
import { rowName, sentenceOf, tabText } from '../core/findings/sentence';
import type { Examination } from '../core/pipeline/examine';
import { setAsideFindings } from '../core/pipeline/key-findings';
import { FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { LEAST_REASON, WAIVERS_TAB, type WaiverKey } from '../core/records/waivers-tab';
import { a1, placeName } from '../core/sheet/a1';
import type { Header } from '../core/sheet/header';
import { tabsFor } from '../core/sheet/open-tab';
import { squish } from '../core/text/thai';
import { AppError } from './app-error';
import { arrangeRows } from './arrange-rows';
import { failureOf } from './boundary';
import { type ChosenFindings, chooseFindings } from './choose-findings';
import type { FindingTarget, Options } from './contract/request';
import { examineWorkbook, stampOf } from './examine-workbook';
import { newTab } from './new-tab';
import type { Host } from './ports';
import { writeFindings } from './write-findings';

export interface Waived {
  /** As the workbook stands after. */
  readonly examination: Examination;
  readonly notices: string[];
}

interface WaiveRequest {
  readonly findings: readonly FindingTarget[];
  readonly reason: string;
  readonly by: string;
  readonly options?: Options | undefined;
}

/**
 * Sets open warnings and advice aside: a row each in ข้อที่คงไว้, in one write, then ผลตรวจสอบ anew.
 * What is set aside already gets no second row, so that asking again after a failure is safe.
 */
export function waive(host: Host, request: WaiveRequest): Waived {
  const reason = typedText('เหตุผลที่คงไว้', request.reason, LEAST_REASON, 500);
  const by = typedText('ชื่อหรือตำแหน่งผู้บันทึก', request.by, 1, 200);
  const examination = examineWorkbook(host, request.options);
  const chosen = chooseFindings(examination.findings, request.findings);
  const open = oneEach(chosen.open);
  const setAside = { reason, by, when: stampOf(host) };
  if (open.length > 0) addRows(host, examination, open, setAside);
  const added = open.map(({ key }) => ({ key, ...setAside }));
  const after = judged(examination, [...examination.book.waivers.rows, ...added]);
  const done =
    open.length > 0
      ? [`คงไว้แล้ว ${open.length} ข้อ บันทึกไว้ในแท็บ “${WAIVERS_TAB.name}” พร้อมเหตุผล`]
      : [];
  const notices = [
    ...done,
    ...alikeNotice(examination, chosen, open),
    ...refusals(chosen),
    ...rewrite(host, after),
  ];
  return { examination: after, notices };
}

/** Cancels: the rows stay as history, with the time they were cancelled, filled in by one write. */
export function unwaive(
  host: Host,
  request: { readonly findings: readonly FindingTarget[]; readonly options?: Options | undefined },
): Waived {
  const examination = examineWorkbook(host, request.options);
  const { tab, rows } = examination.book.waivers;
  const { setAside } = chooseFindings(examination.findings, request.findings);
  const keys = new Set(setAside.map(({ key }) => key));
  for (const target of request.findings) if ('key' in target) keys.add(target.key);
  const cancelled = rows.filter(({ key }) => keys.has(key));
  if (!tab || cancelled.length === 0) {
    return { examination, notices: ['ข้อที่เลือกไม่ได้คงไว้อยู่ จึงไม่มีอะไรเปลี่ยน'] };
  }
  const column = tab.header.columns.get('cancelled');
  if (column === undefined) throw withoutColumn(tab.name);
  const cells = cancelled.map(({ row }) => a1(row, column + 1));
  host.workbook.fillCells(tab.name, cells, stampOf(host));
  const after = judged(
    examination,
    rows.filter(({ key }) => !keys.has(key)),
  );
  const notice = `ยกเลิกการคงไว้แล้ว ${new Set(cancelled.map(({ key }) => key)).size} ข้อ แถวเดิมยังอยู่ในแท็บ “${tab.name}” พร้อมเวลาที่ยกเลิก`;
  return { examination: after, notices: [notice, ...rewrite(host, after)] };
}

/** Why some of what was asked for is not set aside now; [] where all of it is. */
export function refusals({ errors, setAside, gone }: ChosenFindings): string[] {
  const shown = errors.slice(0, MOST_NAMED).map((finding) => {
    const { message, remedy } = sentenceOf(finding);
    return `ข้อผิดคงไว้ไม่ได้ ต้องแก้ก่อน: ${placeText(finding)}: ${message} วิธีแก้: ${remedy}`;
  });
  const rest = errors.length - shown.length;
  return [
    ...shown,
    ...(rest > 0 ? [`และข้อผิดอีก ${rest} ข้อที่คงไว้ไม่ได้`] : []),
    ...(setAside.length > 0 ? [`คงไว้อยู่ก่อนแล้ว ${setAside.length} ข้อ จึงไม่ได้บันทึกซ้ำ`] : []),
    ...(gone.length > 0 ? [`ไม่พบแล้ว ${gone.length} ข้อ ${GONE}`] : []),
  ];
}

export const GONE = 'อาจแก้ไปแล้วหรือข้อมูลเปลี่ยนไป เลือกเมนู โปร่งใส > ตรวจสอบ เพื่อเขียนรายการใหม่';

const MOST_NAMED = 5;

/** Where a finding stands, as a sentence names it. */
export function placeText(finding: ExaminedFinding): string {
  const { sheet, row, column } = finding.place;
  return [`${tabText(sheet)} ${placeName(row, column)}`.trim(), rowName(finding)]
    .filter(Boolean)
    .join(' ');
}

function typedText(what: string, typed: string, least: number, most: number): string {
  const text = squish(typed);
  if (text.length >= least && text.length <= most) return text;
  throw new AppError(
    'text-length',
    `${what}ต้องยาว ${least} ถึง ${most} ตัวอักษร ครั้งนี้จึงยังไม่ได้คงข้อใดไว้`,
    `สั่งอีกครั้งแล้วพิมพ์${what}ให้ชัดเจน`,
  );
}

/** Findings alike share a key, and one row is enough for them. */
function oneEach(findings: readonly ExaminedFinding[]): ExaminedFinding[] {
  return [...new Map(findings.map((finding) => [finding.key, finding])).values()];
}

function addRows(
  host: Host,
  { book, findings: examined }: Examination,
  findings: readonly ExaminedFinding[],
  { reason, by, when }: SetAside,
): void {
  const { tab } = book.waivers;
  const header = tab?.header ?? makeTab(host, examined);
  const rows = findings.map((finding): Readonly<Partial<Record<WaiverKey, string>>> => {
    const { code, key, place } = finding;
    const found = sentenceOf(finding).message;
    return { time: when, code, tab: place.sheet, item: rowName(finding), found, reason, by, key };
  });
  host.workbook.appendRows(tab?.name ?? WAIVERS_TAB.name, arrangeRows(header, rows));
}

/** A tab by that name which is no record of ours stays as it is, and so does one that was damaged. */
function makeTab(
  host: Host,
  findings: readonly ExaminedFinding[],
): Pick<Header<WaiverKey>, 'columns'> {
  const damaged = findings.find(({ code }) => code === 'waivers-unreadable');
  if (damaged) {
    const { message, remedy } = sentenceOf(damaged);
    throw new AppError(
      'waivers-unreadable',
      `${placeText(damaged)}: ${message} ครั้งนี้จึงยังไม่ได้คงข้อใดไว้`,
      `${remedy} แล้วสั่งอีกครั้ง`,
    );
  }
  const [existing] = tabsFor(WAIVERS_TAB, host.workbook.tabNames());
  if (existing !== undefined) {
    throw new AppError(
      'tab-taken',
      `มีแท็บ “${existing}” ที่ไม่มีหัวตารางของโปร่งใสอยู่แล้ว ครั้งนี้จึงยังไม่ได้คงข้อใดไว้`,
      'เปลี่ยนชื่อแท็บนั้น แล้วสั่งอีกครั้ง',
    );
  }
  host.workbook.createTab(newTab(WAIVERS_TAB, [], []));
  return { columns: new Map(WAIVERS_TAB.columns.map(({ key }, index) => [key, index])) };
}

function judged(
  examination: Examination,
  rows: readonly (SetAside & { readonly key: string })[],
): Examination {
  return { ...examination, findings: setAsideFindings(examination.findings, rows) };
}

/** Rows known by one code or name cannot be told apart, so they are set aside together. */
function alikeNotice(
  { findings }: Examination,
  chosen: ChosenFindings,
  open: readonly ExaminedFinding[],
): string[] {
  const keys = new Set(open.map(({ key }) => key));
  const all = findings.filter(({ key }) => keys.has(key)).length;
  const more = all - chosen.open.length;
  return more > 0 ? [`อีก ${more} ข้อแบบเดียวกันของแถวที่รหัสหรือชื่อซ้ำกันถูกคงไว้ด้วย`] : [];
}

/** The record is written by now, so a failure here is told and not thrown. */
function rewrite(host: Host, examination: Examination): string[] {
  try {
    return writeFindings(host, examination);
  } catch (error) {
    const { message } = failureOf(error);
    return [
      `บันทึกในแท็บ “${WAIVERS_TAB.name}” แล้ว แต่เขียนแท็บ “${FINDINGS_TAB_NAME}” ใหม่ไม่สำเร็จ (${message}) โปรดสั่งตรวจสอบอีกครั้ง`,
    ];
  }
}

function withoutColumn(tab: string): AppError {
  const header = WAIVERS_TAB.columns.find(({ key }) => key === 'cancelled')?.header ?? '';
  return new AppError(
    'column-missing',
    `แท็บ “${tab}” ไม่มีคอลัมน์ “${header}” จึงยังไม่ได้ยกเลิก`,
    `เพิ่มคอลัมน์ “${header}” แล้วสั่งอีกครั้ง หรือลบแถวของข้อนั้น`,
  );
}
