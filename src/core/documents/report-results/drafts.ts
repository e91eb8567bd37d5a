import { fiscalYearStart, formatDay, roundEnd } from '../../text/day';
import { formatPercent } from '../../text/percent';
import { roundFacts } from '../memo-results/facts';
import type { DraftData } from '../paper/part';

/** Two lines, as it heads the paper. */
export function subject({ tables }: DraftData): string[] {
  return [
    'รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต',
    `ประจำปีงบประมาณ พ.ศ. ${tables.fiscalYear} รอบ ${tables.round} เดือน`,
  ];
}

export function introduction(data: DraftData): string[] {
  const { organisation, planStart, planEnd, dataDay } = data.records.settings;
  const { fiscalYear, round, status } = data.tables;
  const { fromEarlierRound } = roundFacts(data);
  const years = planStart === null || planEnd === null ? '' : ` (พ.ศ. ${planStart} – ${planEnd})`;
  const [from, to] = [fiscalYearStart(fiscalYear), roundEnd(fiscalYear, round)].map(formatDay);
  const day = dataDay === null ? '' : ` ข้อมูล ณ วันที่ ${formatDay(dataDay)}`;
  const earlier =
    fromEarlierRound > 0
      ? ` รายการที่ยังไม่มีผลของรอบ ${round} เดือน จำนวน ${fromEarlierRound} รายการ แสดงผล ณ รอบ 6 เดือน`
      : '';
  return [
    `${organisation}ใช้แผนปฏิบัติการป้องกันการทุจริต${years} เป็นแนวทางทำงาน ` +
      `และให้หน่วยงานที่รับผิดชอบแต่ละรายการดำเนินการตามแผนในปีงบประมาณ พ.ศ. ${fiscalYear}`,
    `รายงานฉบับนี้รวบรวมผลในรอบ ${round} เดือน (${from} – ${to})${day} ` +
      `แผนมี ${status.all} รายการ มีรายงานผลแล้ว ${status.all - status.notReported} รายการ ` +
      `เรียงตามมิติและหัวข้อของแผน ดังนี้${earlier}`,
  ];
}

export function summary(data: DraftData): string[] {
  const { total, status } = roundFacts(data);
  const others = [
    ['อยู่ระหว่างดำเนินการ', status.inProgress],
    ['ไม่สามารถดำเนินการได้', status.cannot],
    ['ยังไม่มีรายงานผล', status.notReported],
  ] as const;
  const left = others
    .map(([what, count]) => (count > 0 ? ` ${what} ${count} รายการ` : ''))
    .join('');
  return [
    `แผนมีโครงการ กิจกรรม และมาตรการ รวม ${total.items} รายการ ดำเนินการแล้วเสร็จ ${total.done} รายการ ` +
      `คิดเป็นร้อยละ ${formatPercent(total.percentItems)}${left} จำแนกรายมิติตามตารางข้างต้น`,
  ];
}
