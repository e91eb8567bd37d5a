/**
 * The sample of Tha Rae subdistrict municipality, fiscal year 2564, round of six months.
 * Names, figures and facts come from the municipality's public report; its sentences do not, and
 * positions stand in place of persons. Amounts per item are reconstructed from the printed totals.
 */
export { items, type SampleItem } from './tharae-2564-items';
export { results, type SampleResult } from './tharae-2564-results';

/** The paper's memo is dated before its own data; here the memo follows the day of the data. */
export const settings: readonly (readonly [label: string, value: string | number])[] = [
  ['ชื่อหน่วยงาน', 'เทศบาลตำบลท่าแร่'],
  ['อำเภอ', 'เมืองสกลนคร'],
  ['จังหวัด', 'สกลนคร'],
  ['ปีงบประมาณ', 2564],
  ['รอบรายงาน', 6],
  ['ปีเริ่มแผน', 2561],
  ['ปีสิ้นสุดแผน', 2564],
  ['ส่วนราชการเจ้าของเรื่อง', 'สำนักปลัดเทศบาล (งานนิติการ)'],
  ['เลขที่หนังสือ', 'สน ๕๒๓๐๑/๑๗๙'],
  ['วันที่หนังสือ', '8 เมษายน 2564'],
  ['เรียน', 'นายกเทศมนตรีตำบลท่าแร่'],
  ['ข้อมูล ณ วันที่', '5 เมษายน 2564'],
  ['เว็บไซต์', ''],
  ['คำสั่งที่', ''],
  ['คะแนน ITA ที่ประกาศ', ''],
  ['คะแนน ITA ระดับประเทศ', ''],
  ['เลขไทยในเอกสาร', 'ใช่'],
  ['เลขไทยในตาราง', 'ไม่ใช่'],
  ['น้ำหนักอยู่ระหว่างดำเนินการ', 0.5],
  ['เกณฑ์ระดับ รอบ 6', ''],
  ['เกณฑ์ระดับ รอบ 12', ''],
];

export const signers: readonly {
  document: string;
  order: number;
  heading: string;
  name: string;
  position: readonly string[];
}[] = [
  {
    document: 'บันทึกรายงานผล',
    order: 1,
    heading: '',
    name: '',
    position: ['เจ้าพนักงานธุรการปฏิบัติงาน'],
  },
  {
    document: 'บันทึกรายงานผล',
    order: 2,
    heading: 'ความเห็นหัวหน้าสำนักปลัด',
    name: '',
    position: ['หัวหน้าสำนักปลัดเทศบาล'],
  },
  {
    document: 'บันทึกรายงานผล',
    order: 3,
    heading: 'ความเห็นปลัดเทศบาล',
    name: '',
    position: ['ปลัดเทศบาลตำบลท่าแร่'],
  },
  {
    document: 'บันทึกรายงานผล',
    order: 4,
    heading: 'คำสั่งนายกเทศมนตรี',
    name: '',
    position: ['ปลัดเทศบาล ปฏิบัติหน้าที่', 'นายกเทศมนตรีตำบลท่าแร่'],
  },
  {
    document: 'รายงานผลการดำเนินการ',
    order: 1,
    heading: '',
    name: '',
    position: ['เจ้าพนักงานธุรการปฏิบัติงาน'],
  },
];
