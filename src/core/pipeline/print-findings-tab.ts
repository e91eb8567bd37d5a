import type { Severity } from '../findings/catalogue';
import { CATALOGUE } from '../findings/catalogue';
import type { ExaminedFinding, SetAside } from '../findings/finding';
import { excerpt, rowName, sentenceOf, tabText } from '../findings/sentence';
import { placeName } from '../sheet/a1';
import {
  BODY_LOOK,
  HEADER_LOOK,
  markLine,
  type PrintedCell,
  type PrintedTab,
  QUIET_LOOK,
  TabBuilder,
  TITLE_LOOK,
} from '../sheet/printed-tab';
import type { ReadyItems } from './ready-items';

export const FINDINGS_TAB_NAME = 'ผลตรวจสอบ';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'ผิด',
  warning: 'เตือน',
  advice: 'แนะนำ',
};

/** The level of a finding set aside. */
export const SET_ASIDE_NAME = 'คงไว้';

/** More rows than this help nobody; the tab says how many there are in all. */
export const MOST_FINDINGS_SHOWN = 5000;

const COLUMNS = [
  ['ลำดับ', 50],
  ['ระดับ', 60],
  ['แท็บ', 110],
  ['เซลล์', 70],
  ['รายการ', 260],
  ['สิ่งที่พบ', 340],
  ['สิ่งที่ต้องทำ', 340],
  ['ค่าที่เสนอ', 110],
  ['รหัสข้อ', 150],
  ['เหตุผลที่คงไว้', 240],
  ['รหัสอ้างอิง', 220],
] as const;

/** Headers by which a row of the tab says which finding it is. */
export const FINDING_COLUMNS = { sheet: 'แท็บ', cell: 'เซลล์', code: 'รหัสข้อ', key: 'รหัสอ้างอิง' };

/** ผลตรวจสอบ: the counts on top, then every finding by severity and place, the set aside ones last. */
export function printFindingsTab(
  findings: readonly ExaminedFinding[],
  stamp: string,
  items: ReadyItems | null = null,
): PrintedTab {
  const tab = new TabBuilder(COLUMNS.length);
  tab.add([[summaryLine(findings)]], TITLE_LOOK);
  tab.add([[shownLine(findings.length, stamp)]], QUIET_LOOK);
  tab.add([[tabsLine(findings)]], QUIET_LOOK);
  tab.add([[items && items.all > 0 ? readyLine(items) : '']], QUIET_LOOK);
  const header = tab.add([COLUMNS.map(([text]) => text)], HEADER_LOOK);
  const shown = openFirst(findings).slice(0, MOST_FINDINGS_SHOWN);
  const list = tab.add(shown.map(findingCells), { ...BODY_LOOK, wrap: true });
  return tab.finish({
    name: FINDINGS_TAB_NAME,
    about: 'ผลตรวจสอบของโปร่งใส เขียนใหม่ทุกครั้งที่ตรวจสอบ',
    widths: COLUMNS.map(([, width]) => width),
    frozenRows: header.row,
    filter: shown.length > 0 ? { ...header, rows: list.rows + 1 } : null,
  });
}

export type FindingCounts = Record<Severity | 'setAside', number>;

/** Open findings by severity, and those set aside. */
export function countBySeverity(findings: readonly ExaminedFinding[]): FindingCounts {
  const counts = { error: 0, warning: 0, advice: 0, setAside: 0 };
  for (const finding of findings) counts[levelOf(finding)] += 1;
  return counts;
}

export function summaryLine(findings: readonly ExaminedFinding[]): string {
  if (findings.length === 0) return 'ตรวจครบแล้ว ไม่พบจุดที่ต้องแก้';
  const counts = countBySeverity(findings);
  const parts = countParts(counts).map((part) => `${part} ข้อ`);
  const rest = counts.error > 0 ? `เหลือ ${counts.error} จุดที่ต้องแก้ก่อนทำเอกสาร` : 'ไม่มีจุดที่ต้องแก้';
  return `${rest} (${parts.join(' · ')})`;
}

/** How many errors a line of `summaryLine` tells of. */
export function errorsTold(summary: string): number {
  return Number(/เหลือ (\d{1,9}) จุดที่ต้องแก้/.exec(summary)?.[1] ?? 0);
}

/** How many findings each tab has, the tab with most first. */
function tabsLine(findings: readonly ExaminedFinding[]): string {
  const tabs = new Map<string, { all: number; counts: FindingCounts }>();
  for (const finding of findings) {
    const { sheet } = finding.place;
    const tab = tabs.get(sheet) ?? { all: 0, counts: countBySeverity([]) };
    tab.all += 1;
    tab.counts[levelOf(finding)] += 1;
    tabs.set(sheet, tab);
  }
  return [...tabs]
    .sort(([, a], [, b]) => b.all - a.all)
    .map(([tab, { all, counts }]) => `${tabText(tab)} ${all} ข้อ (${countParts(counts).join(' ')})`)
    .join(' · ');
}

function countParts(counts: FindingCounts): string[] {
  return (['error', 'warning', 'advice', 'setAside'] as const)
    .filter((level) => counts[level] > 0)
    .map((level) => `${levelName(level)} ${counts[level]}`);
}

function readyLine({ ready, all }: ReadyItems): string {
  return `รายการที่ไม่มีข้อผิดหรือข้อเตือนค้างอยู่: ${ready} จาก ${all} รายการ`;
}

function shownLine(all: number, stamp: string): string {
  const when = markLine('ตรวจ', stamp);
  if (all <= MOST_FINDINGS_SHOWN) return when;
  return `${when} · แสดง ${MOST_FINDINGS_SHOWN} ข้อแรก จากทั้งหมด ${all} ข้อ`;
}

function openFirst(findings: readonly ExaminedFinding[]): ExaminedFinding[] {
  const setAside = findings.filter((finding) => finding.setAside !== null);
  return [...findings.filter((finding) => finding.setAside === null), ...setAside];
}

function levelOf({ code, setAside }: ExaminedFinding): keyof FindingCounts {
  return setAside ? 'setAside' : CATALOGUE[code].severity;
}

function levelName(level: keyof FindingCounts): string {
  return level === 'setAside' ? SET_ASIDE_NAME : SEVERITY_NAMES[level];
}

function findingCells(finding: ExaminedFinding, index: number): PrintedCell[] {
  const { message, remedy } = sentenceOf(finding);
  const { sheet, row, column } = finding.place;
  return [
    String(index + 1),
    levelName(levelOf(finding)),
    sheet,
    row === 0 ? '' : { tab: sheet, range: placeName(row, column) },
    rowName(finding),
    message,
    remedy,
    String(finding.fix ?? ''),
    finding.code,
    finding.setAside ? setAsideText(finding.setAside) : '',
    finding.key,
  ];
}

const LONGEST_REASON = 500;
const LONGEST_NAME = 200;

/** On one line: why, and in brackets who and when. */
export function setAsideText({ reason, by, when }: SetAside): string {
  const who = [by, when].filter(Boolean).map((text) => excerpt(text, LONGEST_NAME));
  return [excerpt(reason, LONGEST_REASON), who.length > 0 ? `(${who.join(', ')})` : '']
    .filter(Boolean)
    .join(' ');
}
