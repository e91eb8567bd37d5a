import type { TabSpec } from '../sheet/tab-spec';
import { EXAMPLE_MARK } from './example-mark';
import { INDICATORS, INSTRUMENTS } from './indicators';

export type ItaKey =
  | 'fiscalYear'
  | 'instrument'
  | 'indicator'
  | 'score'
  | 'toCorrect'
  | 'toDevelop';

/** The scores of setup's example rows, in the order of the indicators. */
const EXAMPLE_SCORES = '88.50 86.25 87.10 83.40 85.60 88.20 87.75 85.30 92.50 100'.split(' ');

/** ITA: one row per indicator and fiscal year. */
export const ITA_TAB: TabSpec<ItaKey> = {
  name: 'ITA',
  aliases: ['คะแนน ITA', 'ผลคะแนน ITA', 'ผลการประเมิน ITA'],
  about: 'คะแนนการประเมิน ITA แถวละหนึ่งตัวชี้วัดต่อปี',
  identity: [['fiscalYear', 'indicator']],
  totalColumns: ['fiscalYear', 'instrument', 'indicator'],
  columns: [
    {
      key: 'fiscalYear',
      header: 'ปีงบประมาณ',
      aliases: ['ปี', 'ปี พ.ศ.', 'ปีที่ประเมิน', 'ปีงบประมาณที่ประเมิน'],
      required: true,
      about: 'ปี พ.ศ. ที่ประเมิน เช่น 2567',
      format: 'whole',
      width: 105,
    },
    {
      key: 'instrument',
      header: 'แบบวัด',
      aliases: ['แบบ', 'แบบวัด ITA', 'เครื่องมือ', 'เครื่องมือการประเมิน', 'แบบประเมิน'],
      about: 'IIT EIT หรือ OIT เว้นว่างได้ โปร่งใสรู้จากตัวชี้วัด',
      format: 'text',
      width: 80,
      choices: INSTRUMENTS,
    },
    {
      key: 'indicator',
      header: 'ตัวชี้วัด',
      aliases: ['ตัวชี้วัด ITA', 'ตัวชี้วัดของการประเมิน ITA', 'ตัวชี้วัดการประเมิน', 'ชื่อตัวชี้วัด'],
      required: true,
      about: 'เลือกชื่อตัวชี้วัด หรือพิมพ์เลข 1 ถึง 10',
      format: 'text',
      width: 220,
      choices: INDICATORS.map(({ name }) => name),
    },
    {
      key: 'score',
      header: 'คะแนน',
      aliases: ['ผลการประเมิน', 'ผลคะแนน', 'คะแนนที่ได้', 'คะแนนรายตัวชี้วัด', 'ผลการประเมิน (คะแนน)'],
      required: true,
      about: 'คะแนน 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง เช่น 88.97',
      format: 'text',
      width: 90,
    },
    {
      key: 'toCorrect',
      header: 'ประเด็นที่ต้องแก้ไข',
      about: 'ข้อบกพร่องที่ต้องแก้ไข พิมพ์ - เมื่อไม่มี',
      format: 'text',
      width: 260,
    },
    {
      key: 'toDevelop',
      header: 'ประเด็นที่ต้องพัฒนา',
      about: 'สิ่งที่จะทำให้ดีขึ้น พิมพ์ - เมื่อไม่มี',
      format: 'text',
      width: 260,
    },
  ],
  examples: INDICATORS.map(({ name, instrument }, index) => ({
    instrument,
    indicator: name,
    score: EXAMPLE_SCORES[index] ?? '',
    toDevelop: EXAMPLE_MARK,
  })),
};
