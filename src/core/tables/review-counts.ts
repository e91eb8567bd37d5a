import { DECISION_NAMES } from '../records/decision';
import type { ReviewTable, Waiting } from './tables';

/** What the committee decided of a round in one line; parts about none are left out. */
export function reviewCounts(table: ReviewTable): string {
  const { items, reviewed, approved, correct, question, notReviewed, others } = table;
  const parts = [
    `พิจารณาแล้ว ${reviewed} จาก ${items} รายการ`,
    ...(approved > 0 ? [`${DECISION_NAMES.approved} ${approved} รายการ`] : []),
    ...waiting(DECISION_NAMES.correct, correct),
    ...waiting(DECISION_NAMES.question, question),
    ...(notReviewed > 0 ? [`ยังไม่พิจารณา ${notReviewed} รายการ`] : []),
  ];
  if (others.all > 0) {
    const open = others.open > 0 ? ` (รอคำตอบ ${others.open} ข้อ)` : '';
    parts.push(`และมีความเห็นต่อภาพรวมหรือมาตรการ ${others.all} ข้อ${open}`);
  }
  return parts.join(' ');
}

function waiting(name: string, { open, answered }: Waiting): string[] {
  const all = open + answered;
  if (all === 0) return [];
  const told = [
    ...(answered > 0 ? [`ตอบแล้ว ${answered} รายการ`] : []),
    ...(open > 0 ? [`รอคำตอบ ${open} รายการ`] : []),
  ];
  return [`${name} ${all} รายการ (${told.join(' ')})`];
}
