import type { FindingCode } from '../../src/core/findings/catalogue';
import type { Finding } from '../../src/core/findings/finding';
import { findingsOf } from './findings';
import { grid, planGrid, planRow, settingsGrid, signersGrid, smallWorkbook } from './grids';

/** A workbook in which one cell holds the text, by what that cell is for. */
const WITH = {
  name: (text: string) =>
    smallWorkbook(planGrid(planRow('1.1', { 'ชื่อโครงการ/กิจกรรม/มาตรการ': text, ประเภท: '' }))),
  unit: (text: string) => smallWorkbook(planGrid(planRow('1.1', { หน่วยงานรับผิดชอบ: text }))),
  note: (text: string) => smallWorkbook(planGrid(planRow('1.1', { หมายเหตุ: text }))),
  money: (text: string) => smallWorkbook(planGrid(planRow('1.1', { 'งบประมาณ 2567': text }))),
  code: (text: string) => smallWorkbook(planGrid(planRow('1.1', { รหัส: text }))),
  period: (text: string) => detailOf(text, ''),
  responsible: (text: string) => detailOf('', text),
  signer: (text: string) => smallWorkbook(signersGrid(['', 1, '', text, 'นิติกร'])),
  heading: (text: string) => smallWorkbook(signersGrid(['', 1, text, '', 'นิติกร'])),
  website: (text: string) => smallWorkbook(settingsGrid({ เว็บไซต์: text })),
  office: (text: string) => smallWorkbook(settingsGrid({ ชื่อหน่วยงาน: text })),
  number: (text: string) => smallWorkbook(settingsGrid({ เลขที่หนังสือ: text })),
  own: (text: string) => smallWorkbook(settingsGrid({ ผู้กรอกข้อมูลของเรา: text })),
};

export type CellName = keyof typeof WITH;

/** The findings of these codes about a workbook with the text in one cell. */
export function findingsInCell(
  name: CellName,
  text: string,
  ...codes: readonly FindingCode[]
): Finding[] {
  return findingsOf(WITH[name](text)).filter(({ code }) => codes.includes(code));
}

function detailOf(period: string, responsible: string) {
  const header = ['รหัส', 'ชื่อโครงการ', 'ระยะเวลาดำเนินการ', 'ผู้รับผิดชอบ'];
  return smallWorkbook(grid('รายละเอียด', [header, ['1.1', 'มาตรการที่ 1.1', period, responsible]]));
}
