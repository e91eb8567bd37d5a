import type { ExaminedFinding, Finding } from '../core/findings/finding';
import type { Examination } from '../core/pipeline/examine';
import { proposeFixes } from '../core/pipeline/fixes';
import {
  FINDINGS_TAB_NAME,
  printFindingsTab,
  summaryLine,
} from '../core/pipeline/print-findings-tab';
import { readyItems } from '../core/pipeline/ready-items';
import { groupBy } from '../core/text/group-by';
import { failureOf } from './boundary';
import { stampOf } from './examine-workbook';
import { MOST_MARKS, planMarks } from './marks';
import type { Host } from './ports';
import { writeOutputTab } from './write-output-tab';
import { writeReviews } from './write-reviews';

/**
 * Writes ผลตรวจสอบ first, then marks the cells: should marking fail, the list is complete and the
 * input tabs hold what they held. Returns the sentences for the user.
 */
export function writeFindings(host: Host, examination: Examination): string[] {
  const { findings, book } = examination;
  host.progress('กำลังเขียนผลตรวจสอบ');
  const items = readyItems(book, findings);
  const refused = writeOutputTab(host, printFindingsTab(findings, stampOf(host), items));
  const where =
    findings.length > 0
      ? `ดูรายการทั้งหมดในแท็บ “${FINDINGS_TAB_NAME}”`
      : 'ขั้นต่อไป: เลือกเมนู โปร่งใส > คำนวณตาราง';
  const offered = proposeFixes(book, findings).fixes.length;
  const notices = [
    summaryLine(findings),
    ...(refused.length > 0 ? refused : [where]),
    ...(offered > 0
      ? [`มีค่าที่เสนอให้แก้ ${offered} เซลล์ เลือกแถวของข้อนั้น แล้วเลือกเมนู โปร่งใส > จัดการข้อที่พบ > แก้ให้`]
      : []),
  ];
  notices.push(...writeReviews(host, examination));
  const byTab = groupBy(findings, ({ place }) => place.sheet);
  for (const tab of [...Object.values(book.tabs), book.waivers.tab]) {
    if (!tab) continue;
    const ofTab = byTab.get(tab.name) ?? [];
    notices.push(...markTab(host, tab.name, ofTab));
  }
  return notices;
}

/** A tab that cannot be marked, such as a protected one, keeps neither the others nor the tables waiting. */
function markTab(host: Host, name: string, findings: readonly ExaminedFinding[]): string[] {
  try {
    const change = planMarks(host.workbook.readMarks(name), findings);
    if (change) host.workbook.writeMarks(name, change);
  } catch (error) {
    const { message } = failureOf(error);
    return [
      `ทำเครื่องหมายในแท็บ “${name}” ไม่สำเร็จ (${message}) รายการครบอยู่ในแท็บ “${FINDINGS_TAB_NAME}”`,
    ];
  }
  const marked = new Set(
    findings.filter(isCell).map(({ place }) => `${place.row}:${place.column}`),
  );
  return marked.size > MOST_MARKS ? [`แท็บ “${name}” ทำเครื่องหมายไว้ ${MOST_MARKS} เซลล์แรก`] : [];
}

function isCell({ place }: Finding): boolean {
  return place.row > 0 && place.column > 0;
}
