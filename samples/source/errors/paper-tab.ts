import { count, type PlainCell } from '../../../src/core/sheet/printed-tab';
import type { TabSpec } from '../../../src/core/sheet/tab-spec';

/** A tab as an office would type it from its paper. */
export interface PaperTab {
  readonly name: string;
  /** Lines above the header, in the first column. */
  readonly above: readonly string[];
  /** One row, or two where the paper prints two. */
  readonly header: readonly (readonly string[])[];
  readonly rows: readonly (readonly PlainCell[])[];
}

type Cells = Readonly<Record<string, PlainCell>>;

/** A declared tab, its records by the keys of its columns. */
export function declaredTab(
  spec: TabSpec,
  records: readonly Cells[],
  { above = [], years = [] }: { above?: readonly string[]; years?: readonly number[] } = {},
): PaperTab {
  const made = spec.columns.filter(({ insteadOf }) => insteadOf === undefined);
  const columns = made.flatMap(({ key, header }): { key: string; header: string }[] => {
    const own = { key, header };
    if (spec.years?.before !== key) return [own];
    return [...years.map((year) => ({ key: String(year), header: `งบประมาณ ${year}` })), own];
  });
  const rows = records.map((record) => columns.map(({ key }) => record[key] ?? ''));
  return { name: spec.name, above, header: [columns.map(({ header }) => header)], rows };
}

/** A tab with the given headers, its records by header. */
export function plainTab(
  name: string,
  headers: readonly string[],
  records: readonly Cells[],
  above: readonly string[] = [],
): PaperTab {
  const rows = records.map((record) => headers.map((header) => record[header] ?? ''));
  return { name, above, header: [headers], rows };
}

/** ตั้งค่า with these values; a setting the paper does not tell is left blank. */
export function settingsTab(values: Readonly<Record<string, string | number>>): PaperTab {
  const rows = Object.entries(values).map(([label, value]): PlainCell[] => [
    label,
    typeof value === 'number' ? count(value) : value,
    '',
  ]);
  return { name: 'ตั้งค่า', above: [], header: [['รายการ', 'ค่า', 'คำอธิบาย']], rows };
}

/** The columns of มาตรการ; the printed form with three columns of ticks has them for สถานะ. */
export const MEASURE_HEADERS: readonly string[] = [
  'ลำดับ',
  'แบบวัด',
  'ตัวชี้วัด/มาตรการ',
  'ประเด็นที่ต้องปรับปรุง',
  'หน่วยงาน/ผู้รับผิดชอบ',
  'ขั้นตอน/วิธีปฏิบัติ',
  'แนวทางการกำกับติดตาม',
  'ระยะเวลาดำเนินการ',
  'งบประมาณ',
  'สถานะ',
  'ผลการดำเนินงาน',
  'ผลลัพธ์หรือความสำเร็จ',
  'หลักฐาน',
];

export const TICK_HEADERS: readonly string[] = ['ยังไม่ดำเนินการ', 'อยู่ระหว่างดำเนินการ', 'ดำเนินการแล้ว'];

export const ITA_HEADERS: readonly string[] = [
  'ปีงบประมาณ',
  'แบบวัด',
  'ตัวชี้วัด',
  'คะแนน',
  'ประเด็นที่ต้องแก้ไข',
  'ประเด็นที่ต้องพัฒนา',
];
