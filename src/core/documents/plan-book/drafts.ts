import { DIMENSIONS, type Dimension } from '../../records/dimension';
import { kindCounts } from '../../tables/plan-matrix';
import type { DraftData } from '../paper/part';
import { planSpan } from './book';

export function subject(data: DraftData): string {
  const { from, to } = planSpan(data);
  const years = to - from + 1;
  const length = years > 1 ? ` ${years} ปี` : '';
  return `แผนปฏิบัติการป้องกันการทุจริต${length} ${span(data)}`;
}

export function foreword(data: DraftData): string[] {
  const { organisation } = data.records.settings;
  const { total, dimensions } = data.tables.planByYear;
  const used = dimensions.filter(({ items }) => items > 0).length;
  return [
    'การทุจริตทำให้เงินของแผ่นดินไม่ถึงประชาชน และทำให้ประชาชนเสื่อมความเชื่อถือในหน่วยงานของรัฐ ' +
      'การป้องกันตั้งแต่ต้นทางจึงได้ผลดีกว่าการตามแก้ไขเมื่อเกิดความเสียหายแล้ว ' +
      `${organisation}จึงจัดทำ${subject(data)} ขึ้น`,
    `แผนฉบับนี้มี ${kindCounts(total)} รวม ${total.items} รายการ ใน ${used} มิติ ` +
      'แต่ละรายการบอกวิธีดำเนินการ ระยะเวลา งบประมาณ ผู้รับผิดชอบ และผลที่คาดหมาย ' +
      'เพื่อให้ทุกส่วนราชการนำไปปฏิบัติและรายงานผลได้ตรงกัน',
    `${organisation}จะติดตามผลการดำเนินงานตามแผนทุกรอบหกเดือนและสิบสองเดือน ` +
      'และเปิดเผยผลให้ประชาชนทราบ เพื่อให้ทุกฝ่ายมีส่วนร่วมดูแลประโยชน์ของท้องถิ่น',
  ];
}

export function rationale(data: DraftData): string[] {
  const { organisation } = data.records.settings;
  return [
    'ยุทธศาสตร์ชาติ (พ.ศ. 2561 – 2580) ให้ภาครัฐมีความโปร่งใส ปลอดการทุจริตและประพฤติมิชอบ ' +
      'และแผนแม่บทภายใต้ยุทธศาสตร์ชาติ ประเด็นที่ 21 การต่อต้านการทุจริตและประพฤติมิชอบ ' +
      'ให้ความสำคัญทั้งกับการปลูกฝังคนให้ซื่อสัตย์สุจริตและการวางระบบงานที่ป้องกันการทุจริตได้',
    'องค์กรปกครองส่วนท้องถิ่นใกล้ชิดประชาชนที่สุด ดูแลทั้งการจัดบริการสาธารณะ การจัดซื้อจัดจ้าง ' +
      'การอนุญาต และการจัดเก็บรายได้ ซึ่งแต่ละเรื่องมีความเสี่ยงต่อการใช้อำนาจหรือประโยชน์โดยมิชอบ ' +
      'จึงต้องมีแผนที่บอกล่วงหน้าว่าใครจะทำสิ่งใด เมื่อใด และวัดผลอย่างไร',
    `${organisation}จึงจัดทำแผนปฏิบัติการป้องกันการทุจริต ${span(data)} ตามกรอบ ` +
      `${DIMENSIONS.length} มิติ สำหรับองค์กรปกครองส่วนท้องถิ่น เพื่อเป็นหลักในการทำงานและการติดตามผลตลอดช่วงของแผน`,
  ];
}

/** Of a dimension the plan has items in. */
const OBJECTIVES: Readonly<Record<Dimension, string>> = {
  1: 'เพื่อให้บุคลากร เด็ก เยาวชน และประชาชนยึดมั่นในความซื่อสัตย์สุจริต และไม่ยอมรับการทุจริต',
  2: 'เพื่อให้การบริหารราชการเป็นไปตามกฎหมาย โปร่งใส และลดโอกาสที่จะเกิดการทุจริต',
  3: 'เพื่อให้ประชาชนรู้ข้อมูล ร่วมตัดสินใจ และร่วมเฝ้าระวังการทุจริตในท้องถิ่น',
  4: 'เพื่อให้กลไกตรวจสอบทั้งภายในและจากภายนอกทำงานได้จริงและต่อเนื่อง',
};

export function objectives({ tables }: DraftData): string[] {
  return numbered([
    'เพื่อแสดงเจตจำนงของผู้บริหารในการบริหารงานด้วยความสุจริต',
    ...tables.planByYear.dimensions
      .filter(({ items }) => items > 0)
      .map(({ dimension }) => OBJECTIVES[dimension]),
  ]);
}

export function goals(data: DraftData): string[] {
  const { organisation } = data.records.settings;
  const { total } = data.tables.planByYear;
  return numbered([
    `ดำเนินการตามแผนครบทั้ง ${total.items} รายการ ภายในปีงบประมาณ พ.ศ. ${planSpan(data).to}`,
    `ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน (ITA) ของ${organisation} ไม่ต่ำกว่า 85 คะแนนในทุกปี`,
    'รายงานผลการดำเนินงานและเปิดเผยต่อประชาชนครบทุกรอบ',
  ]);
}

export function benefits({ records }: DraftData): string[] {
  const { organisation } = records.settings;
  return numbered([
    `${organisation}มีกรอบการป้องกันการทุจริตที่ชัดเจน ทุกส่วนราชการรู้หน้าที่ของตน`,
    'งบประมาณและทรัพยากรของท้องถิ่นถูกใช้ให้เกิดประโยชน์แก่ประชาชน',
    'ประชาชนมีข้อมูลและช่องทางที่จะติดตามตรวจสอบ และเชื่อมั่นในการทำงานของหน่วยงาน',
    'มีข้อมูลสำหรับรายงานผลและสำหรับการประเมิน ITA ในแต่ละปี',
  ]);
}

/** “(พ.ศ. 2566 – 2570)”. */
function span(data: DraftData): string {
  const { from, to } = planSpan(data);
  return from === to ? `(พ.ศ. ${from})` : `(พ.ศ. ${from} – ${to})`;
}

function numbered(lines: readonly string[]): string[] {
  return lines.map((line, index) => `${index + 1}) ${line}`);
}
