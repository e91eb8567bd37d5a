import { byOrder, drivePlan } from '../ita-memos/passages';
import type { DraftData } from '../paper/part';
import { monitored } from './facts';

export function subject({ tables }: DraftData): string {
  return `รายงานผลการกำกับติดตาม${drivePlan(tables.fiscalYear)}`;
}

export function background({ records, tables }: DraftData): string[] {
  return [
    `${byOrder(records.settings)} ทำหน้าที่วิเคราะห์ผลการประเมินและกำหนดแนวทางยกระดับคุณธรรมและความโปร่งใส ` +
      `และได้จัดทำ${drivePlan(tables.fiscalYear)} ให้ส่วนราชการที่รับผิดชอบดำเนินการ นั้น`,
  ];
}

export function findings(data: DraftData): string[] {
  const { division, organisation } = data.records.settings;
  const { units, count } = monitored(data);
  return [
    `${division || organisation} ได้รวบรวมผลการดำเนินงานตาม${drivePlan(data.tables.fiscalYear)} ` +
      `จำนวน ${count} มาตรการ จำแนกตามหน่วยงานที่รับผิดชอบ ${units.length} กลุ่ม ดังนี้`,
  ];
}

export function summary(data: DraftData): string[] {
  const { count, unreported } = monitored(data);
  const told = count - unreported.length;
  if (unreported.length === 0) {
    return [
      `มาตรการทั้ง ${count} มาตรการมีผลการดำเนินงานแล้ว ส่วนราชการได้นำประเด็นที่ต้องปรับปรุงไปปฏิบัติครบทุกเรื่อง`,
    ];
  }
  return [
    `มาตรการ ${count} มาตรการ มีผลการดำเนินงานแล้ว ${told} มาตรการ ` +
      `และยังไม่มีผลการดำเนินงาน ${unreported.length} มาตรการ ซึ่งหน่วยงานที่รับผิดชอบต้องเร่งดำเนินการและรายงานผล`,
  ];
}

export function proposal(data: DraftData): string[] {
  const { unreported } = monitored(data);
  const urge =
    unreported.length > 0
      ? `ให้หน่วยงานที่รับผิดชอบเร่งดำเนินการมาตรการที่ยังไม่มีผล จำนวน ${unreported.length} มาตรการ และ`
      : '';
  return [
    `เห็นควร${urge}ให้ทุกส่วนราชการดำเนินการตาม${drivePlan(data.tables.fiscalYear)} ต่อไปอย่างต่อเนื่อง`,
  ];
}
