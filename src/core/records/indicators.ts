/** The three instruments of the ITA: asked of insiders, of outsiders, and of what is published. */
export type Instrument = 'IIT' | 'EIT' | 'OIT';

export const INSTRUMENTS: readonly Instrument[] = ['IIT', 'EIT', 'OIT'];

export const INSTRUMENT_NAMES: Readonly<Record<Instrument, string>> = {
  IIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
  EIT: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
  OIT: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ',
};

export type IndicatorNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10;

export interface Indicator {
  readonly number: IndicatorNumber;
  readonly instrument: Instrument;
  readonly name: string;
  /** Names of other years, and shorter ones offices write. */
  readonly others: readonly string[];
}

/**
 * The ten indicators of the ITA, as memos of FY2563 and FY2564 print them. Names vary a little from
 * year to year: a new one is an entry in `others`.
 */
export const INDICATORS: readonly Indicator[] = [
  { number: 1, instrument: 'IIT', name: 'การปฏิบัติหน้าที่', others: ['ปฏิบัติหน้าที่'] },
  { number: 2, instrument: 'IIT', name: 'การใช้งบประมาณ', others: ['ใช้งบประมาณ'] },
  { number: 3, instrument: 'IIT', name: 'การใช้อำนาจ', others: ['ใช้อำนาจ'] },
  {
    number: 4,
    instrument: 'IIT',
    name: 'การใช้ทรัพย์สินของราชการ',
    others: [
      'การใช้ทรัพย์สินของทางราชการ',
      'การใช้ทรัพย์สินราชการ',
      'ใช้ทรัพย์สินของราชการ',
      'ใช้ทรัพย์สินของทางราชการ',
    ],
  },
  {
    number: 5,
    instrument: 'IIT',
    name: 'การแก้ไขปัญหาการทุจริต',
    others: ['การแก้ไขปัญหาทุจริต', 'แก้ไขปัญหาการทุจริต', 'แก้ไขปัญหาทุจริต'],
  },
  { number: 6, instrument: 'EIT', name: 'คุณภาพการดำเนินงาน', others: [] },
  { number: 7, instrument: 'EIT', name: 'ประสิทธิภาพการสื่อสาร', others: [] },
  {
    number: 8,
    instrument: 'EIT',
    name: 'การปรับปรุงการทำงาน',
    others: ['การปรับปรุงระบบการทำงาน', 'ปรับปรุงการทำงาน'],
  },
  { number: 9, instrument: 'OIT', name: 'การเปิดเผยข้อมูล', others: ['เปิดเผยข้อมูล'] },
  { number: 10, instrument: 'OIT', name: 'การป้องกันการทุจริต', others: ['ป้องกันการทุจริต'] },
];

export function indicatorOf(number: IndicatorNumber): Indicator {
  return INDICATORS[number - 1] as Indicator;
}

/** 'ตัวชี้วัดที่ 3 การใช้อำนาจ': how findings and rows call it, however the cell is written. */
export function indicatorTitle(number: IndicatorNumber): string {
  return `ตัวชี้วัดที่ ${number} ${indicatorOf(number).name}`;
}
