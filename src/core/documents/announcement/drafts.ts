import { addMoney } from '../../records/add-money';
import { DIMENSIONS } from '../../records/dimension';
import { bahtWords } from '../../text/baht-words';
import { formatMoney } from '../../text/money';
import type { DraftData } from '../paper/part';
import { planName } from '../paper/plan-name';

export function subject({ records }: DraftData): string {
  const { settings } = records;
  return `ประกาศใช้${planName(settings)} ของ${settings.organisation}`;
}

export function announced(data: DraftData): string[] {
  const { settings } = data.records;
  const { organisation } = settings;
  const plan = planName(settings);
  return [
    `ด้วย${organisation}ได้จัดทำ${plan} เพื่อใช้เป็นแนวทางป้องกันการทุจริตของทุกส่วนราชการ ` +
      'ให้สอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ' +
      'ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ',
    ...contents(data),
    `เพื่อให้การดำเนินงานเป็นไปตามแผนและประชาชนตรวจสอบได้ ${organisation}จึงประกาศใช้${plan} ` +
      'ตามรายละเอียดแนบท้ายประกาศนี้',
  ];
}

/** What the plan holds, by kind, and its money over all its years. */
function contents({ tables }: DraftData): string[] {
  const { years, total } = tables.planByYear;
  if (total.items === 0) return [];
  const kinds = [
    ['โครงการ', total.projects],
    ['มาตรการ', total.measures],
    ['กิจกรรม', total.activities],
    ['แนวปฏิบัติ', total.guidelines],
  ] as const;
  const told = kinds.flatMap(([kind, count]) => (count > 0 ? [`${kind} ${count} รายการ`] : []));
  const amount = total.budgets.reduce(addMoney, 0);
  const money =
    amount > 0
      ? `งบประมาณรวม ${years.length} ปี เป็นเงิน ${formatMoney(amount)} บาท (${bahtWords(amount)})`
      : 'โดยไม่ใช้งบประมาณ';
  return [`แผนนี้มี ${DIMENSIONS.length} มิติ รวม ${total.items} รายการ เป็น${told.join(' ')} ${money}`];
}
