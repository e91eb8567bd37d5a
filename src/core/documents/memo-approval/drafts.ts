import type { DraftData } from '../paper/part';
import { planName } from '../paper/plan-name';

export function subject({ records }: DraftData): string {
  return `ขออนุมัติจัดทำ${planName(records.settings)}`;
}

export function background(): string[] {
  return [
    'แผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ ' +
      'ให้หน่วยงานของรัฐวางระบบป้องกันการทุจริต และใช้ผลการประเมินคุณธรรมและความโปร่งใส (ITA) ' +
      'เป็นตัวชี้วัดหนึ่ง องค์กรปกครองส่วนท้องถิ่นจึงจัดทำแผนปฏิบัติการป้องกันการทุจริตของตนเอง',
  ];
}

export function facts({ records }: DraftData): string[] {
  const { organisation, division } = records.settings;
  const by = division === '' ? '' : ` โดยมี${division}รับผิดชอบรวบรวมข้อมูลและยกร่าง`;
  return [
    `${organisation}จะจัดทำ${planName(records.settings)} ให้เป็นกรอบการทำงานของทุกส่วนราชการ${by} ` +
      'รายละเอียดปรากฏตามร่างแผนแนบท้ายบันทึกนี้',
  ];
}

/** The letter of the department is about the plans of these years only. */
const LETTER_YEARS = { planStart: 2566, planEnd: 2570 };

export function laws({ records }: DraftData): string[] {
  const { planStart, planEnd } = records.settings;
  const isOfLetter = planStart === LETTER_YEARS.planStart && planEnd === LETTER_YEARS.planEnd;
  return [
    isOfLetter
      ? 'หนังสือกรมส่งเสริมการปกครองท้องถิ่น ที่ มท 0804.6/ว 1393 ' +
        `ว่าด้วยการจัดทำแผนปฏิบัติการป้องกันการทุจริตขององค์กรปกครองส่วนท้องถิ่น (พ.ศ. ${planStart} – ${planEnd})`
      : 'พระราชบัญญัติประกอบรัฐธรรมนูญว่าด้วยการป้องกันและปราบปรามการทุจริต พ.ศ. 2561 และที่แก้ไขเพิ่มเติม',
  ];
}

export function proposal({ records }: DraftData): string[] {
  return [
    'เพื่อให้การจัดทำแผนเป็นไปตามระเบียบและแล้วเสร็จทันกำหนด เห็นควรพิจารณา ดังนี้',
    `1. อนุมัติให้จัดทำ${planName(records.settings)}`,
    '2. ลงนามในคำสั่งแต่งตั้งคณะกรรมการจัดทำแผน ตามร่างคำสั่งแนบท้ายบันทึกนี้',
  ];
}
