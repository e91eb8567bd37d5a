import type { Examination } from '../core/pipeline/examine';
import { countBySeverity, FINDINGS_TAB_NAME } from '../core/pipeline/print-findings-tab';
import { DIMENSION_TAB_NAME, printDimensionTab } from '../core/tables/print-dimension-tab';
import { ITA_TAB_NAME, printItaTab } from '../core/tables/print-ita-tab';
import { printPlanTab } from '../core/tables/print-plan-tab';
import { stampOf } from './examine-workbook';
import type { Host } from './ports';
import { writeOutputTab } from './write-output-tab';

/** The output tab that is always written with the others; null where there is nothing to write. */
export function mainTableOf({ book, tables }: Examination): string | null {
  const { plan } = book.tabs;
  if (plan && (book.records.plan.length > 0 || !tables?.ita)) return DIMENSION_TAB_NAME;
  return tables?.ita ? ITA_TAB_NAME : null;
}

/** Writes the output tabs there is data for. Returns the sentences for the user. */
export function writeTables(host: Host, examination: Examination): string[] {
  const { book, tables, findings } = examination;
  const main = mainTableOf(examination);
  if (!tables || main === null) return [`ยังไม่ได้เขียนตาราง เพราะ${whyNone(examination)}`];
  host.progress('กำลังเขียนตาราง');
  const { settings, plan } = book.records;
  const { error } = countBySeverity(findings);
  const caution = `ยังมี ${error} จุดที่ต้องแก้ ตัวเลขยังใช้ไม่ได้จนกว่าจะแก้ครบ ดูแท็บ “${FINDINGS_TAB_NAME}”`;
  const stamp = error > 0 ? `${stampOf(host)} · ${caution}` : stampOf(host);
  const tabs = [
    ...(main === DIMENSION_TAB_NAME
      ? [
          printDimensionTab(settings, tables, stamp),
          printPlanTab(settings, plan, tables.planByYear, stamp),
        ]
      : []),
    ...(tables.ita ? [printItaTab(settings, tables.ita, stamp)] : []),
  ];
  const notices = tabs.flatMap((tab) => {
    const sentences = writeOutputTab(host, tab);
    return sentences.length > 0 ? sentences : [`เขียนตารางลงแท็บ “${tab.name}” แล้ว`];
  });
  return [...notices, error > 0 ? caution : 'ขั้นต่อไป: เลือกเมนู โปร่งใส > สร้างบันทึก'];
}

function whyNone({ book, tables }: Examination): string {
  if (!tables) return 'ยังไม่ได้กรอกปีงบประมาณและรอบรายงาน โปรดกรอกในแท็บ “ตั้งค่า” แล้วสั่งอีกครั้ง';
  if (book.records.measures.length > 0) {
    return 'แท็บ “แผน” และแท็บ “ITA” ยังไม่มีรายการ ถ้าใช้เฉพาะแท็บ “มาตรการ” สร้างเอกสารได้เลย';
  }
  return 'ไม่พบแท็บ “แผน” หรืออ่านหัวตารางของแท็บนั้นไม่ได้ โปรดดูแท็บ “ผลตรวจสอบ” แล้วสั่งอีกครั้ง';
}
