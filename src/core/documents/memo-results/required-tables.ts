import { DIMENSIONS } from '../../records/dimension';
import type { RequiredPart } from '../template/required-parts';

/** The five attached tables, each by figures that it prints. */
export const REQUIRED_TABLES: readonly RequiredPart[] = [
  { what: 'ตารางผลการนำแผนไปปฏิบัติรายมิติ', fields: ['ร้อยละโครงการ', 'ร้อยละงบประมาณ'] },
  { what: 'ตารางโครงการและงบประมาณตามแผน', fields: perDimension('งบตามแผน') },
  {
    what: 'ตารางโครงการและงบประมาณตามข้อบัญญัติ/เทศบัญญัติ',
    fields: perDimension('งบตามข้อบัญญัติ'),
  },
  { what: 'ตารางการเบิกจ่ายงบประมาณ', fields: ['งบใช้จริง', ...perDimension('งบใช้จริง')] },
  {
    what: 'ตารางสถานะโครงการ',
    fields: ['ผลการนำแผนไปปฏิบัติ', 'ดำเนินการแล้วเสร็จ', 'อยู่ระหว่างดำเนินการ'],
  },
];

function perDimension(name: string): string[] {
  return DIMENSIONS.map((dimension) => `${name}มิติ${dimension}`);
}
