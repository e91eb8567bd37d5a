import type { DocumentData } from '../../../src/core/documents/kind';
import type { Measure, Settings } from '../../../src/core/records/records';
import { dataWith, signer } from './tharae';

export function measure(changes: Partial<Measure>): Measure {
  return {
    row: 2,
    order: null,
    name: '',
    label: '',
    instrument: null,
    indicators: [],
    namesUnknown: false,
    issue: '',
    unit: '',
    steps: '',
    monitoring: '',
    period: '',
    budget: 0,
    status: null,
    result: '',
    outcome: '',
    evidence: '',
    ...changes,
  };
}

const SIGNERS = [signer(2, '', 'ผู้รายงาน', ['หัวหน้าสำนักปลัดเทศบาล'])];

/** Measures of an office in a year, with a signer by position. */
export function measuresOf(
  measures: readonly Measure[],
  settings: Partial<Settings> = {},
  fiscalYear = 2568,
): DocumentData {
  const office = { division: '', website: '', thaiDigitsInTables: true, fiscalYear };
  return dataWith({
    measures,
    settings: { ...office, ...settings },
    tables: { fiscalYear, round: 12 },
    signers: SIGNERS,
  });
}

/** The measures of FY2568 as their paper lists them: names, units, periods, numbers of points. */
export const NONGHUARAET: DocumentData = measuresOf(
  [
    measure({
      order: 1,
      name: 'มาตรการเสริมสร้างความซื่อสัตย์สุจริต และปลูกฝังทัศนคติวัฒนธรรมที่ดีในการต่อต้านการทุจริต',
      issue: 'ตัวชี้วัดที่ 8.4 การบริหารและพัฒนาทรัพยากรบุคคล',
      unit: 'สำนักปลัด',
      steps: '1. ทำคู่มือ\n2. จัดโครงการ',
      period: 'ตุลาคม 2567 - มีนาคม 2568',
      result: '1. มีคู่มือ\n2. จัดโครงการแล้ว\n3. ลงที่ www.nonghuaratcity.go.th/2568',
      outcome: 'โอกาสเกิดการทุจริตลดลง',
    }),
    measure({
      order: 2,
      name: 'มาตรการการเปิดเผยข้อมูล และกำกับดูแลการเผยแพร่ข้อมูลสาธารณะ',
      unit: 'สำนักปลัด',
      steps: '1. วางแนวทาง\n2. ติดตาม\n3. รายงาน',
      period: 'ตลอดปีงบประมาณ',
      result: '1. เวียนประกาศ',
      outcome: '- รับรู้มากขึ้น\n- ร่วมตรวจสอบมากขึ้น',
    }),
    measure({
      order: 3,
      name: 'มาตรการกำกับดูแลและตรวจสอบการใช้ทรัพย์สินของราชการ',
      unit: 'คณะกรรมการ\nกองคลัง',
      steps: '1. เขียนขั้นตอน',
      period: 'ตลอดปีงบประมาณ',
      result: '1. มีสมุดคุม',
      outcome: 'ตรวจสอบได้',
    }),
    measure({
      order: 4,
      name: 'มาตรการป้องกันการขัดกันระหว่างผลประโยชน์ส่วนตนกับผลประโยชน์ส่วนรวม',
      unit: 'สำนักปลัด',
      steps: '1. ทำประกาศ',
      period: 'ตุลาคม 2567 - กันยายน 2568',
      result: '1. มีประกาศ',
      outcome: 'มีจิตสำนึก',
    }),
    measure({
      order: 5,
      name: 'มาตรการจัดการเรื่องร้องเรียนการทุจริต',
      unit: 'งานนิติการ\nสำนักปลัด',
      steps: '1. เปิดช่องทาง',
      period: 'ตุลาคม 2567 - กันยายน 2568',
      result: '1. มีช่องทาง',
      outcome: 'ร้องเรียนได้สะดวก',
    }),
  ],
  { organisation: 'เทศบาลตำบลหนองหัวแรต', district: 'หนองบุญมาก', province: 'นครราชสีมา' },
);

/** The three rows of the O42 paper of FY2566, all of them ticked ดำเนินการแล้ว. */
export const BANCHANG: DocumentData = measuresOf(
  [
    measure({
      order: 1,
      instrument: 'IIT',
      indicators: [2],
      name: 'การใช้งบประมาณ',
      unit: 'สำนักปลัด กองคลัง\n1. ผู้อำนวยการทุกกอง',
      steps: '1. เผยแพร่แผน\n2. เปิดช่องทางสอบถาม',
      monitoring: '1. ตั้งคณะทำงาน',
      period: 'มี.ค. 2566',
      status: 'done',
      result: 'รายไตรมาส\n1. อนุมัติแผนแล้ว',
    }),
    measure({
      order: 2,
      instrument: 'IIT',
      indicators: [5],
      name: 'การแก้ไขปัญหาการทุจริต',
      unit: 'สำนักปลัด\n1. นิติกร',
      steps: '1. ตั้งคณะกรรมการ',
      monitoring: '1. วิเคราะห์ความเสี่ยง',
      period: 'มี.ค. 2566',
      status: 'done',
      result: 'ราย 6 เดือน และ 12 เดือน',
    }),
    measure({
      instrument: 'EIT',
      indicators: [6, 7, 8],
      name: '1. คุณภาพการดำเนินงาน\n2. ประสิทธิภาพการสื่อสาร\n3. การปรับปรุงการทำงาน',
      unit: 'สำนักปลัด',
      steps: '1. ให้บริการอย่างเท่าเทียม',
      monitoring: '1. ติดตามจากรายงานประจำปี',
      period: 'ต.ค. 2565 ถึง มี.ค. 2566',
      status: 'done',
      result: '1. เปิดบริการ E-Service แล้ว',
    }),
  ],
  { organisation: 'เทศบาลตำบลบ้านฉาง', district: '', province: '' },
  2566,
);
