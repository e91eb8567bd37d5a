import type { Settings } from '../../records/records';
import type { PaperPart } from '../paper/part';

/** What both memos about the ITA have in common. */
export const ITA_FULL_NAME = 'การประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA)';

/** The name under which offices keep what they mean to improve in a year. */
export function drivePlan(year: number): string {
  return `แผนขับเคลื่อนการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. ${year}`;
}

/** 'ตามคำสั่ง… ที่ 646/2563 …' or, without a number, what the office did. */
export function byOrder({ organisation, orderNumber }: Settings): string {
  const committee = 'คณะกรรมการติดตามผลการประเมิน ITA';
  if (orderNumber === '') return `ตามที่${organisation}มี${committee}`;
  const order = orderNumber.startsWith('คำสั่ง')
    ? orderNumber
    : `คำสั่ง${organisation} ที่ ${orderNumber}`;
  return `ตาม${order} ให้มี${committee}`;
}

/** The laws that memos about this name; an office changes them in its own words. */
export const LAWS: PaperPart = {
  name: 'ข้อกฎหมาย',
  about: 'กฎหมายและระเบียบที่เกี่ยวข้อง',
  draft: ({ records }) =>
    [
      'พระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546 แก้ไขเพิ่มเติมถึง (ฉบับที่ 2) พ.ศ. 2562',
      'พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540',
      ...actOf(records.settings.organisation),
    ].map((law, index) => `${index + 1}. ${law}`),
};

/** The act an office is set up by; none where its name does not tell. */
function actOf(organisation: string): string[] {
  if (organisation.startsWith('เทศบาล')) {
    return ['พระราชบัญญัติเทศบาล พ.ศ. 2496 แก้ไขเพิ่มเติมถึง (ฉบับที่ 14) พ.ศ. 2562 มาตรา 48 เตรส (2) (6)'];
  }
  return /^(?:องค์การบริหารส่วนตำบล|อบต\.)/.test(organisation)
    ? ['พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537 และที่แก้ไขเพิ่มเติม']
    : [];
}
