import type { TabSpec } from '../sheet/tab-spec';

export type SettingsColumn = 'label' | 'value' | 'about';

export const SETTINGS_TAB: TabSpec<SettingsColumn> = {
  name: 'ตั้งค่า',
  aliases: ['การตั้งค่า'],
  about: 'ข้อมูลของหน่วยงาน ปีและรอบที่รายงาน และส่วนหัวของหนังสือ',
  identity: [['label']],
  required: true,
  columns: [
    {
      key: 'label',
      header: 'รายการ',
      required: true,
      about: 'ชื่อรายการ โปรดอย่าเปลี่ยนชื่อ',
      format: 'text',
      width: 220,
    },
    {
      key: 'value',
      header: 'ค่า',
      required: true,
      about: 'ค่าที่ใช้ในตารางและเอกสาร',
      format: 'text',
      width: 300,
    },
    {
      key: 'about',
      header: 'คำอธิบาย',
      about: 'วิธีกรอก',
      format: 'text',
      width: 420,
    },
  ],
};

export type SettingKey =
  | 'organisation'
  | 'district'
  | 'province'
  | 'fiscalYear'
  | 'round'
  | 'planStart'
  | 'planEnd'
  | 'division'
  | 'documentNumber'
  | 'documentDay'
  | 'addressee'
  | 'dataDay'
  | 'website'
  | 'orderNumber'
  | 'itaAnnounced'
  | 'itaCountry'
  | 'thaiDigitsInText'
  | 'thaiDigitsInTables'
  | 'inProgressWeight'
  | 'level6'
  | 'level12'
  | 'partners';

export interface SettingSpec {
  readonly key: SettingKey;
  readonly label: string;
  readonly required?: boolean;
  /** What setup writes beside a new row; a blank cell means the same. */
  readonly standard?: string;
  readonly about: string;
  readonly choices?: readonly string[];
}

/** One row of ตั้งค่า each, in the order setup writes them. */
export const SETTINGS: readonly SettingSpec[] = [
  {
    key: 'organisation',
    label: 'ชื่อหน่วยงาน',
    required: true,
    about: 'ชื่อเต็ม เช่น เทศบาลตำบลท่าแร่',
  },
  { key: 'district', label: 'อำเภอ', about: 'ไม่ต้องมีคำว่า อำเภอ' },
  { key: 'province', label: 'จังหวัด', about: 'ไม่ต้องมีคำว่า จังหวัด' },
  {
    key: 'fiscalYear',
    label: 'ปีงบประมาณ',
    required: true,
    about: 'ปี พ.ศ. ที่รายงาน เช่น 2567 (1 ตุลาคม 2566 ถึง 30 กันยายน 2567)',
  },
  {
    key: 'round',
    label: 'รอบรายงาน',
    required: true,
    about: '6 คือ ตุลาคมถึงมีนาคม 12 คือ ทั้งปีงบประมาณ',
    choices: ['6', '12'],
  },
  { key: 'planStart', label: 'ปีเริ่มแผน', about: 'ปีแรกของแผนห้าปี เช่น 2566' },
  { key: 'planEnd', label: 'ปีสิ้นสุดแผน', about: 'ปีสุดท้ายของแผน เช่น 2570' },
  { key: 'division', label: 'ส่วนราชการเจ้าของเรื่อง', about: 'เช่น สำนักปลัดเทศบาล (งานนิติการ)' },
  { key: 'documentNumber', label: 'เลขที่หนังสือ', about: 'เว้นว่างได้ งานสารบรรณจะลงให้' },
  { key: 'documentDay', label: 'วันที่หนังสือ', about: 'เช่น 8 เมษายน 2567 เว้นว่างได้' },
  { key: 'addressee', label: 'เรียน', about: 'เช่น นายกเทศมนตรีตำบลท่าแร่' },
  { key: 'dataDay', label: 'ข้อมูล ณ วันที่', about: 'วันที่สรุปข้อมูล เช่น 5 เมษายน 2567' },
  { key: 'website', label: 'เว็บไซต์', about: 'ที่อยู่เว็บไซต์ของหน่วยงาน' },
  {
    key: 'orderNumber',
    label: 'คำสั่งที่',
    about: 'เลขที่คำสั่งแต่งตั้งคณะกรรมการ เช่น 137/2565 (พิมพ์ในคำสั่ง และใช้เทียบกับวันที่หนังสือ)',
  },
  {
    key: 'itaAnnounced',
    label: 'คะแนน ITA ที่ประกาศ',
    about: 'คะแนนรวมของหน่วยงานที่ประกาศแล้ว (ใช้เทียบกับแท็บ ITA)',
  },
  {
    key: 'itaCountry',
    label: 'คะแนน ITA ระดับประเทศ',
    about: 'คะแนนเฉลี่ยของประเทศ ในปีของคะแนนที่ใช้ (พิมพ์ในบันทึกวิเคราะห์ผล ITA)',
  },
  {
    key: 'thaiDigitsInText',
    label: 'เลขไทยในเอกสาร',
    standard: 'ใช่',
    about: 'พิมพ์เลขไทยในข้อความของเอกสาร',
    choices: ['ใช่', 'ไม่ใช่'],
  },
  {
    key: 'thaiDigitsInTables',
    label: 'เลขไทยในตาราง',
    standard: 'ใช่',
    about: 'พิมพ์เลขไทยในตารางของเอกสาร',
    choices: ['ใช่', 'ไม่ใช่'],
  },
  {
    key: 'inProgressWeight',
    label: 'น้ำหนักอยู่ระหว่างดำเนินการ',
    standard: '0.5',
    about: 'ค่า 0 ถึง 1 ที่นับให้รายการซึ่งอยู่ระหว่างดำเนินการ (เป็นค่าที่หน่วยงานตั้งเอง)',
  },
  {
    key: 'level6',
    label: 'เกณฑ์ระดับ รอบ 6',
    standard: '50 / 20',
    about: 'ร้อยละขั้นต่ำของระดับ มาก / ปานกลาง (เป็นค่าที่หน่วยงานตั้งเอง)',
  },
  {
    key: 'level12',
    label: 'เกณฑ์ระดับ รอบ 12',
    standard: '80 / 50',
    about: 'ร้อยละขั้นต่ำของระดับ มาก / ปานกลาง (เป็นค่าที่หน่วยงานตั้งเอง)',
  },
  {
    key: 'partners',
    label: 'หน่วยงานที่เกี่ยวข้อง',
    about:
      'อปท. อื่นที่ตั้งใจกล่าวถึงในข้อความ คั่นด้วยเครื่องหมาย , หรือขึ้นบรรทัดใหม่ เช่น เทศบาลเมืองสกลนคร, อบต.ท่าแร่',
  },
];
