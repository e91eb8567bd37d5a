import type { Examination } from '../core/pipeline/examine';
import { countBySeverity, FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { printDimensionTab } from '../core/tables/print-dimension-tab';
import { printItaTab } from '../core/tables/print-ita-tab';
import { printPlanTab } from '../core/tables/print-plan-tab';
import { stampOf } from './examine-workbook';
import type { Host } from './ports';
import { writeOutputTab } from './write-output-tab';

/** Writes the output tabs there is data for. Returns the sentences for the user. */
export function writeTables(host: Host, { book, tables, findings }: Examination): string[] {
  if (!tables || !book.tabs.plan) {
    const why = book.tabs.plan
      ? 'ยังไม่ได้กรอกปีงบประมาณและรอบรายงาน โปรดกรอกในแท็บ “ตั้งค่า”'
      : 'ไม่พบแท็บ “แผน” หรืออ่านหัวตารางของแท็บนั้นไม่ได้ โปรดดูแท็บ “ผลตรวจสอบ”';
    return [`ยังไม่ได้เขียนตาราง เพราะ${why} แล้วสั่งอีกครั้ง`];
  }
  host.progress('กำลังเขียนตาราง');
  const { settings, plan } = book.records;
  const { error } = countBySeverity(findings);
  const caution = `ยังมี ${error} จุดที่ต้องแก้ ตัวเลขยังใช้ไม่ได้จนกว่าจะแก้ครบ ดูแท็บ “${FINDINGS_TAB_NAME}”`;
  const stamp = error > 0 ? `${stampOf(host)} · ${caution}` : stampOf(host);
  const tabs = [
    printDimensionTab(settings, tables, stamp),
    printPlanTab(settings, plan, tables.planByYear, stamp),
    ...(tables.ita ? [printItaTab(settings, tables.ita, stamp)] : []),
  ];
  const notices = tabs.flatMap((tab) => {
    const sentences = writeOutputTab(host, tab);
    return sentences.length > 0 ? sentences : [`เขียนตารางลงแท็บ “${tab.name}” แล้ว`];
  });
  return [...notices, error > 0 ? caution : 'ขั้นต่อไป: เลือกเมนู โปร่งใส > สร้างบันทึก'];
}
