import { INSTRUMENTS } from '../../records/indicators';
import { ITA_PASSED } from '../../records/ita-year';
import { measuresByInstrument } from '../../tables/measures';
import type { ItaIndicatorRow, ItaTable } from '../../tables/tables';
import { formatPercent } from '../../text/percent';
import { byOrder, drivePlan, ITA_FULL_NAME } from '../ita-memos/passages';
import type { DraftData } from '../paper/part';
import { planYearOf } from './facts';

export function subject({ tables }: DraftData): string {
  return `รายงานผลการวิเคราะห์${ITA_FULL_NAME}${ofYear(tables.ita)}`;
}

export function background({ records, tables }: DraftData): string[] {
  return [
    `${byOrder(records.settings)} ทำหน้าที่วิเคราะห์ผลการประเมินและเสนอแนวทางยกระดับคุณธรรมและความโปร่งใสต่อผู้บริหาร นั้น ` +
      `บัดนี้คณะกรรมการได้วิเคราะห์ผลการประเมิน${ofYear(tables.ita)} เป็นรายตัวชี้วัดแล้ว จึงขอรายงานผลเพื่อทราบและพิจารณา`,
  ];
}

export function findings({ tables: { ita } }: DraftData): string[] {
  return [`ผล${ITA_FULL_NAME}${ofYear(ita)} เป็นดังนี้`];
}

export function summary(data: DraftData): string[] {
  const { ita } = data.tables;
  return [...(ita === null ? [] : [standing(data, ita), weakest(ita)]), plan(data)];
}

export function proposal(data: DraftData): string[] {
  const { division, organisation } = data.records.settings;
  const year = planYearOf(data);
  if (data.records.measures.length === 0) {
    return [
      `เห็นควรให้ส่วนราชการที่เกี่ยวข้องเสนอมาตรการปรับปรุงตามผลการวิเคราะห์ข้างต้น เพื่อจัดทำ${drivePlan(year)} ต่อไป`,
    ];
  }
  return [
    `เห็นควรให้ทุกส่วนราชการดำเนินการตาม${drivePlan(year)} ` +
      `เมื่อเรื่องใดแล้วเสร็จให้แจ้งผลพร้อมหลักฐานต่อ${division || organisation} เพื่อรวบรวมและกำกับติดตามต่อไป`,
  ];
}

function ofYear(ita: ItaTable | null): string {
  return ita === null ? '' : ` ประจำปีงบประมาณ พ.ศ. ${ita.fiscalYear}`;
}

function standing({ records }: DraftData, ita: ItaTable): string {
  const { overall, grade, country, change, previous } = ita;
  const means = INSTRUMENTS.map((instrument) => {
    const mean = { IIT: ita.iit, EIT: ita.eit, OIT: ita.oit }[instrument];
    return mean === null ? '' : `${instrument} ${formatPercent(mean)} คะแนน`;
  }).filter(Boolean);
  const byInstrument = means.length > 0 ? `เมื่อแยกตามแบบวัด ${means.join(' ')}` : '';
  if (overall === null) {
    return ['คะแนนยังไม่ครบทุกตัวชี้วัด จึงยังคำนวณคะแนนรวมไม่ได้', byInstrument].filter(Boolean).join(' ');
  }
  const level = grade === null ? '' : ` ระดับ ${grade}`;
  const against = country === null ? '' : ` ${compared(overall - country.score)}`;
  const moved =
    previous === null || change.overall === null
      ? ''
      : ` ${moving(change.overall)}จากปีงบประมาณ พ.ศ. ${previous}`;
  return `${records.settings.organisation}ได้คะแนนรวม ${formatPercent(overall)} คะแนน${level}${against}${moved} ${byInstrument}`;
}

function compared(difference: number): string {
  if (difference === 0) return 'เท่ากับคะแนนระดับประเทศ';
  const how = difference > 0 ? 'สูงกว่า' : 'ต่ำกว่า';
  return `${how}คะแนนระดับประเทศ ${formatPercent(Math.abs(difference))} คะแนน`;
}

function moving(change: number): string {
  if (change === 0) return 'ไม่เปลี่ยนแปลง';
  return `${change > 0 ? 'เพิ่มขึ้น' : 'ลดลง'} ${formatPercent(Math.abs(change))} คะแนน`;
}

function weakest({ indicators }: ItaTable): string {
  const scored = indicators.filter(({ score }) => score !== null);
  const below = scored.filter(({ score }) => (score ?? 0) < ITA_PASSED);
  const unscored = indicators.length - scored.length;
  const left = unscored > 0 ? ` (ยังไม่มีคะแนนอีก ${unscored} ตัวชี้วัด)` : '';
  if (below.length === 0) {
    const all = unscored > 0 ? 'ตัวชี้วัดที่มีคะแนนแล้ว' : 'ทุกตัวชี้วัด';
    return `${all}ได้ตั้งแต่ 85 คะแนนขึ้นไป${left} จึงควรรักษาแนวปฏิบัติที่ดีไว้และพัฒนาต่อในประเด็นตามตาราง`;
  }
  const named = below.map(
    ({ name, score, gap }: ItaIndicatorRow) =>
      `${name} (${formatPercent(score)} คะแนน ขาดอีก ${formatPercent(gap)} คะแนน)`,
  );
  return `ตัวชี้วัดที่ต่ำกว่า 85 คะแนน มี ${below.length} ตัวชี้วัด ได้แก่ ${listed(named)}${left} ซึ่งควรปรับปรุงก่อน`;
}

/** “ก”, “ก และ ข”, “ก ข และ ค”. */
function listed(names: readonly string[]): string {
  const last = names[names.length - 1] ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(' ')} และ${last}`;
}

function plan(data: DraftData): string {
  const year = planYearOf(data);
  const groups = measuresByInstrument(data.records.measures);
  const count = groups.reduce((sum, { blocks }) => sum + blocks.length, 0);
  if (count === 0) return `ยังไม่ได้กำหนดมาตรการสำหรับ${drivePlan(year)}`;
  return `คณะกรรมการจึงจัดทำ${drivePlan(year)} จำนวน ${count} มาตรการ โดยกำหนดประเด็นที่ต้องปรับปรุงและผู้รับผิดชอบ ดังนี้`;
}
