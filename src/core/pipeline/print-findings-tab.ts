import type { Severity } from '../findings/catalogue';
import { CATALOGUE } from '../findings/catalogue';
import type { Finding } from '../findings/finding';
import { rowName, sentenceOf } from '../findings/sentence';
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

export const FINDINGS_TAB_NAME = 'ผลตรวจสอบ';

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'ผิด',
  warning: 'เตือน',
  advice: 'แนะนำ',
};

/** More rows than this help nobody; the tab says how many there are in all. */
export const MOST_FINDINGS_SHOWN = 5000;

const HEADER = ['ลำดับ', 'ระดับ', 'แท็บ', 'เซลล์', 'รายการ', 'สิ่งที่พบ', 'สิ่งที่ต้องทำ', 'ค่าที่เสนอ', 'รหัสข้อ'];

/** ผลตรวจสอบ: the counts on top, then every finding by severity and place. */
export function printFindingsTab(findings: readonly Finding[], stamp: string): PrintedTab {
  const tab = new TabBuilder(HEADER.length);
  tab.add([[summaryLine(findings)]], TITLE_LOOK);
  tab.add([[shownLine(findings.length, stamp)]], QUIET_LOOK);
  tab.add([[tabsLine(findings)]], QUIET_LOOK);
  tab.add([HEADER], HEADER_LOOK);
  const shown = findings.slice(0, MOST_FINDINGS_SHOWN);
  tab.add(shown.map(findingCells), { ...BODY_LOOK, wrap: true });
  return tab.finish({
    name: FINDINGS_TAB_NAME,
    about: 'ผลตรวจสอบของโปร่งใส เขียนใหม่ทุกครั้งที่ตรวจสอบ',
    widths: [50, 60, 110, 70, 260, 340, 340, 110, 150],
    frozenRows: 4,
  });
}

export function countBySeverity(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[CATALOGUE[finding.code].severity] += 1;
  return counts;
}

export function summaryLine(findings: readonly Finding[]): string {
  const counts = countBySeverity(findings);
  if (findings.length === 0) return 'ตรวจครบแล้ว ไม่พบจุดที่ต้องแก้';
  const parts = (['error', 'warning', 'advice'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => `${SEVERITY_NAMES[severity]} ${counts[severity]} ข้อ`);
  const rest = counts.error > 0 ? `เหลือ ${counts.error} จุดที่ต้องแก้ก่อนทำเอกสาร` : 'ไม่มีจุดที่ต้องแก้';
  return `${rest} (${parts.join(' · ')})`;
}

/** How many findings each tab has, the tab with most first. */
function tabsLine(findings: readonly Finding[]): string {
  const counts = new Map<string, number>();
  for (const { place } of findings) counts.set(place.sheet, (counts.get(place.sheet) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([tab, count]) => `${tab} ${count} ข้อ`)
    .join(' · ');
}

function shownLine(all: number, stamp: string): string {
  const when = markLine('ตรวจ', stamp);
  if (all <= MOST_FINDINGS_SHOWN) return when;
  return `${when} · แสดง ${MOST_FINDINGS_SHOWN} ข้อแรก จากทั้งหมด ${all} ข้อ`;
}

function findingCells(finding: Finding, index: number): PrintedCell[] {
  const { severity, message, remedy } = sentenceOf(finding);
  const { sheet, row, column } = finding.place;
  return [
    String(index + 1),
    SEVERITY_NAMES[severity],
    sheet,
    row === 0 ? '' : { tab: sheet, range: placeName(row, column) },
    rowName(finding),
    message,
    remedy,
    String(finding.fix ?? ''),
    finding.code,
  ];
}
