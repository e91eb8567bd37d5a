import { MEASURE_STATUS_NAMES, type MeasureStatus } from '../../records/measure-status';
import { type MeasureGroup, measureGroups, statusOfGroup } from '../paper/measure-groups';
import type { DraftData } from '../paper/part';
import { oitNumber } from './oit-number';

export function title(data: DraftData): string[] {
  const { tables } = data;
  const number = oitNumber(data);
  return [
    'รายงานความก้าวหน้าการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear}${number && ` (ข้อ ${number})`}`,
  ];
}

export function introduction({ records, tables }: DraftData): string[] {
  const groups = measureGroups(records.measures);
  return [
    `${records.settings.organisation}ได้นำผลการประเมิน ITA มากำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ` +
      `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear} จำนวน ${groups.length} มาตรการ ` +
      'เพื่อแก้ไขเรื่องที่ยังบกพร่องและพัฒนางานให้ดีขึ้น ' +
      `ขณะนี้${statusCounts(groups)} รายละเอียดตามตารางต่อไปนี้`,
  ];
}

function statusCounts(groups: readonly MeasureGroup[]): string {
  const statuses = (Object.keys(MEASURE_STATUS_NAMES) as MeasureStatus[]).reverse();
  return [...statuses, null]
    .flatMap((status) => {
      const count = groups.filter((group) => statusOfGroup(group) === status).length;
      const name = status === null ? 'ยังไม่รายงานสถานะ' : MEASURE_STATUS_NAMES[status];
      return count > 0 ? [`${name} ${count} มาตรการ`] : [];
    })
    .join(' ');
}
