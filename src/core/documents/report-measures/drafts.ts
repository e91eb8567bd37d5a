import { MEASURE_STATUS_NAMES, type MeasureStatus } from '../../records/measure-status';
import type { Measure } from '../../records/records';
import { measureGroups, statusOfGroup } from '../paper/measure-groups';
import type { DraftData } from '../paper/part';
import { unreported } from './facts';

export function title({ tables }: DraftData): string[] {
  return [
    'รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส',
    `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear}`,
  ];
}

export function introduction({ records, tables }: DraftData): string[] {
  const { settings, ita, measures } = records;
  const count = measureGroups(measures).length;
  const from = ita.length > 0 || measures.some(namesIta) ? 'จากการวิเคราะห์ผลการประเมิน ITA ' : '';
  return [
    `${from}${settings.organisation}ได้กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ` +
      `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear} จำนวน ${count} มาตรการ ` +
      'และให้หน่วยงานที่รับผิดชอบนำไปปฏิบัติ จึงสรุปผลการดำเนินการของแต่ละมาตรการไว้ในตารางท้ายรายงานนี้ ' +
      'มาตรการทั้งหมดมีดังนี้',
  ];
}

export function summary({ records }: DraftData): string[] {
  const groups = measureGroups(records.measures);
  const left = unreported(groups).length;
  const told = [
    `มาตรการทั้งหมด ${groups.length} มาตรการ มีรายงานผลแล้ว ${groups.length - left} มาตรการ`,
    ...(left > 0 ? [`ยังไม่มีรายงานผล ${left} มาตรการ`] : []),
  ].join(' ');
  const statuses = (Object.keys(MEASURE_STATUS_NAMES) as MeasureStatus[]).reverse();
  const counts = statuses.flatMap((status) => {
    const count = groups.filter((group) => statusOfGroup(group) === status).length;
    return count > 0 ? [`${MEASURE_STATUS_NAMES[status]} ${count} มาตรการ`] : [];
  });
  return [counts.length > 0 ? `${told} ในจำนวนทั้งหมดนี้ ${counts.join(' ')}` : told];
}

function namesIta({ instrument, indicators, issue }: Measure): boolean {
  return instrument !== null || indicators.length > 0 || issue.includes('ตัวชี้วัด');
}
