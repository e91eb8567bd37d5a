import { INDICATORS } from './indicators';

/** How sure a value is: printed in a paper, told by a source that is not the rule-maker, or nobody could confirm it. */
export type Standing = 'print' | 'unofficial' | 'open';

/** A value of some years; the first entry of a subject that holds a year counts. */
export interface ItaYears {
  /** First and last fiscal year; without them there is no such end. */
  readonly from?: number;
  readonly to?: number;
  /** As an office would type it in เกณฑ์ ITA; '' where it is not known. */
  readonly value: string;
  /** As printed beside the value. */
  readonly source: string;
  readonly standing: Standing;
}

/** What a value is read as. */
export type ItaForm = 'weights' | 'scale' | 'name' | 'published';

export interface ItaSubject {
  /** As typed in the column เรื่อง of เกณฑ์ ITA. */
  readonly name: string;
  readonly form: ItaForm;
  readonly years: readonly ItaYears[];
}

export const WEIGHTS_SUBJECT = 'น้ำหนัก IIT / EIT / OIT';
export const SCALE_SUBJECT = 'ระดับผลการประเมิน';

const MEMO_2563 = 'บันทึกข้อความของเทศบาลเมืองปรกฟ้า ผล ITA ปี 2563 และแผนปี 2564';
const OIT_PAGES = 'หน้าเผยแพร่ข้อมูล OIT ของหน่วยงานต่าง ๆ';
const UNKNOWN = 'ยังไม่พบแหล่งที่มาของปีนี้';

/**
 * All that differs by year in the ITA. To add a year, add an entry with its source; an office does
 * the same for itself in the tab เกณฑ์ ITA, whose rows win.
 */
export const ITA_SUBJECTS: readonly ItaSubject[] = [
  {
    name: WEIGHTS_SUBJECT,
    form: 'weights',
    years: [
      { from: 2563, to: 2563, value: '30 / 30 / 40', source: MEMO_2563, standing: 'print' },
      {
        value: '30 / 30 / 40',
        source: 'โปรแกรมที่มหาวิทยาลัยพะเยาเผยแพร่',
        standing: 'unofficial',
      },
    ],
  },
  {
    name: SCALE_SUBJECT,
    form: 'scale',
    years: [
      {
        to: 2565,
        value: 'AA 95 / A 85 / B 75 / C 65 / D 55 / E 50 / F 0',
        source: 'sme.go.th รายงานประจำปี 2565 หน้า 80',
        standing: 'unofficial',
      },
      {
        from: 2566,
        value: 'ผ่านดีเยี่ยม 95 ทุกแบบ / ผ่านดี 85 ทุกแบบ / ผ่าน 85 / ต้องปรับปรุง 70 / ต้องปรับปรุงโดยด่วน 0',
        source: 'มติ 8 มิถุนายน 2566 ตาม bangplakod.go.th ข่าว 574',
        standing: 'unofficial',
      },
    ],
  },
  ...INDICATORS.map(
    ({ number, name }): ItaSubject => ({
      name: indicatorSubject(number),
      form: 'name',
      years: [
        { from: 2563, to: 2564, value: name, source: MEMO_2563, standing: 'print' },
        { value: name, source: UNKNOWN, standing: 'open' },
      ],
    }),
  ),
  published('แผนปฏิบัติการป้องกันการทุจริต', 'O39', 'O36', 'O25'),
  published('รายงานผลแผน รอบ 6 เดือน', 'O40', 'O37', 'ไม่มี'),
  published('รายงานผลแผน รอบ 12 เดือน', 'O41', 'O38', 'O26'),
  published('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', 'O42', 'O42', ''),
  published('ผลการดำเนินการตามมาตรการ', 'O43', 'O43', ''),
];

export function indicatorSubject(number: number): string {
  return `ชื่อตัวชี้วัดที่ ${number}`;
}

/** The number under which the OIT asks for a paper. */
function published(paper: string, to2565: string, of2566: string, of2568: string): ItaSubject {
  const known = (from: number, to: number, value: string): ItaYears =>
    value === ''
      ? { from, to, value, source: UNKNOWN, standing: 'open' }
      : { from, to, value, source: OIT_PAGES, standing: 'unofficial' };
  return {
    name: `ข้อ OIT: ${paper}`,
    form: 'published',
    years: [
      known(2563, 2565, to2565),
      known(2566, 2566, of2566),
      known(2568, 2568, of2568),
      { value: '', source: UNKNOWN, standing: 'open' },
    ],
  };
}
