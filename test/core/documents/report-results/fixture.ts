import type { DocumentData } from '../../../../src/core/documents/kind';
import type { PlanItem, Records, Result, Round } from '../../../../src/core/records/records';
import type { Status } from '../../../../src/core/records/status';
import { computeTables } from '../../../../src/core/tables/compute';
import { dataWith, planItem, result } from '../tharae';

/**
 * A plan of nine items as its rows may stand: 4 of dimension 1 (one done, one in progress, one that
 * cannot be done, one not reported), 3 of dimension 2 (two done, one without a word), 2 of
 * dimension 4 (nothing reported), none of dimension 3.
 */
const PLAN: readonly PlanItem[] = [
  item('1.10', 'กิจกรรมหนึ่งจุดสิบ', '1.1 หัวข้อใหญ่\n๑.๑.๒ หัวข้อย่อยสอง'),
  item('1.2', 'โครงการหนึ่งจุดสอง ปี 2564', '1.1 หัวข้อใหญ่\n1.1.2 หัวข้อย่อยสอง'),
  item('1.1', 'มาตรการหนึ่งจุดหนึ่ง', '1.1 หัวข้อใหญ่\n1.1.10 หัวข้อย่อยสิบ', 'กองคลัง'),
  item('1.3', 'กิจกรรมหนึ่งจุดสาม', '1.1.2'),
  item('2.1', 'มาตรการสองจุดหนึ่ง', ''),
  item('2.2', 'มาตรการสองจุดสอง', '2.1 หัวข้อของมิติสอง'),
  item('2.3', 'มาตรการสองจุดสาม', '2.1 หัวข้อของมิติสอง'),
  item('4.1', 'โครงการสี่จุดหนึ่ง', '', ''),
  item('4.2', 'โครงการสี่จุดสอง', ''),
];

const RESULTS: readonly Result[] = [
  told('1.2', 'done', {
    activity: '1. ประชุม\n2. ประกาศ {{ชื่อ}} <b>\n\n  - ทางเว็บ www.example9.go.th',
    outcome: 'มีผู้เข้าร่วม 45 คน',
    output: 'คู่มือ 1 เล่ม',
    result: 'ข้อร้องเรียนลดลง\nไม่มีการทุจริต',
    evidence: 'ภาพถ่าย\nhttps://example.go.th/2564',
  }),
  told('1.1', 'in-progress', { activity: 'จัดหาวิทยากร', outcome: '-' }),
  told('1.3', 'cannot', { reason: 'ไม่ได้รับงบประมาณ' }),
  told('1.10', 'not-reported', {}),
  told('2.1', 'done', { outcome: 'ประกาศแล้ว' }),
  told('2.2', 'done', { outcome: 'เผยแพร่แล้ว' }),
  told('2.3', 'cannot', { reason: '-' }),
];

export const NINE: DocumentData = reportData(PLAN, RESULTS);

/** Everything of a paper, its tables computed from these items and results. */
export function reportData(
  plan: readonly PlanItem[],
  results: readonly Result[],
  round: Round = 6,
  settings: Partial<Records['settings']> = {},
): DocumentData {
  const data = dataWith({ plan, results, settings: { round, ...settings } });
  const tables = computeTables(data.records);
  if (!tables) throw new Error('no tables');
  return { ...data, tables };
}

export function item(code: string, name: string, section: string, unit = 'สำนักปลัด'): PlanItem {
  const dimension = Number(code.charAt(0)) as PlanItem['dimension'];
  return { ...planItem(code), dimension, name, section, unit };
}

export function told(
  code: string,
  status: Status,
  texts: Partial<Result>,
  round: Round = 6,
): Result {
  return { ...result(code, round, status), ...texts };
}
