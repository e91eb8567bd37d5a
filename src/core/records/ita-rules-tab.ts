import type { TabSpec } from '../sheet/tab-spec';
import { ITA_SUBJECTS } from './ita-years';

export type ItaRuleKey = 'fiscalYear' | 'subject' | 'value' | 'source';

/**
 * เกณฑ์ ITA: what the office knows better than the shipped table about a year of the ITA. Read where
 * it is there; setup does not make it.
 */
export const ITA_RULES_TAB: TabSpec<ItaRuleKey> = {
  name: 'เกณฑ์ ITA',
  aliases: ['เกณฑ์การประเมิน ITA'],
  about: 'น้ำหนัก ระดับ ชื่อตัวชี้วัด และเลขข้อ OIT ของแต่ละปี ที่ใช้แทนค่าของโปร่งใส',
  identity: [['fiscalYear', 'subject']],
  columns: [
    {
      key: 'fiscalYear',
      header: 'ปีงบประมาณ',
      aliases: ['ปี', 'ปี พ.ศ.'],
      required: true,
      about: 'ปี พ.ศ. ที่ใช้ค่านี้ เช่น 2567',
      format: 'whole',
      width: 105,
    },
    {
      key: 'subject',
      header: 'เรื่อง',
      required: true,
      about: 'เลือกจากรายการ',
      format: 'text',
      width: 280,
      choices: ITA_SUBJECTS.map(({ name }) => name),
    },
    {
      key: 'value',
      header: 'ค่า',
      required: true,
      about: 'เช่น 30 / 30 / 40 หรือ A 85 / B 75 / C 0 หรือ O42',
      format: 'text',
      width: 300,
    },
    {
      key: 'source',
      header: 'ที่มา',
      aliases: ['แหล่งที่มา'],
      about: 'หนังสือหรือหน้าเว็บที่บอกค่านี้',
      format: 'text',
      width: 260,
    },
  ],
};
