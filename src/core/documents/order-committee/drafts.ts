import { authority } from '../paper/chief-law';
import type { DraftData } from '../paper/part';
import { planName } from '../paper/plan-name';

export function subject({ records }: DraftData): string {
  return `แต่งตั้งคณะกรรมการจัดทำ${planName(records.settings)}`;
}

/** “137/2565” as the setting has it, also where the office typed what stands before it. */
export function orderNumber({ records }: DraftData): string[] {
  const number = records.settings.orderNumber.replace(/^[\s\S]*ที่\s*/, '').trim();
  return number === '' ? [] : [number];
}

export function reasons({ records }: DraftData): string[] {
  const { settings } = records;
  const { organisation } = settings;
  return [
    `ด้วย${organisation}จะจัดทำ${planName(settings)} เพื่อป้องกันการทุจริตในการปฏิบัติราชการ ` +
      'และให้สอดคล้องกับแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ' +
      'ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ ' +
      'จึงสมควรมีคณะกรรมการที่มาจากส่วนราชการที่เกี่ยวข้อง',
    `${authority(organisation)} จึงแต่งตั้งคณะกรรมการจัดทำแผนปฏิบัติการป้องกันการทุจริตของ${organisation} ` +
      `จำนวน ${records.committee.length} คน ประกอบด้วย`,
  ];
}

export function duties(): string[] {
  return [
    '1. ศึกษาแนวทางการจัดทำแผนและข้อมูลความเสี่ยงด้านการทุจริตของหน่วยงาน',
    '2. จัดทำ ทบทวน และปรับปรุงแผนปฏิบัติการป้องกันการทุจริต',
    '3. กำกับและติดตามให้ส่วนราชการดำเนินการตามแผน',
    '4. สรุปและรายงานผลการดำเนินการตามแผนต่อผู้บริหาร',
  ];
}
