import type { Detail } from '../../records/records';

/** The headings of an item's detail, numbered as on paper. 9 has two parts. */
export const DETAIL_HEADINGS = [
  {
    key: 'rationale',
    field: 'หลักการของรายการ',
    number: 2,
    heading: 'หลักการและเหตุผล/ที่มาของโครงการ',
  },
  { key: 'objectives', field: 'วัตถุประสงค์ของรายการ', number: 3, heading: 'วัตถุประสงค์' },
  { key: 'target', field: 'กลุ่มเป้าหมาย', number: 4, heading: 'กลุ่มเป้าหมาย' },
  { key: 'method', field: 'วิธีดำเนินการ', number: 5, heading: 'วิธีดำเนินการ' },
  { key: 'period', field: 'ระยะเวลาดำเนินการ', number: 6, heading: 'ระยะเวลาดำเนินการ' },
  { key: 'budget', field: 'งบประมาณดำเนินการ', number: 7, heading: 'งบประมาณดำเนินการ' },
  { key: 'responsible', field: 'ผู้รับผิดชอบโครงการ', number: 8, heading: 'ผู้รับผิดชอบโครงการ' },
  { key: 'output', field: 'ผลผลิต', number: 9, heading: 'ผลผลิต' },
  { key: 'outcome', field: 'ผลลัพธ์', number: 9, heading: 'ผลลัพธ์' },
] as const satisfies readonly {
  key: keyof Detail;
  /** The placeholder. */
  field: string;
  number: number;
  heading: string;
}[];

export type DetailHeading = (typeof DETAIL_HEADINGS)[number]['key'];

const AMOUNT_ONLY = /^[0-9๐-๙][0-9๐-๙,.]*$/;

/** The paragraphs under a heading, digits as typed; one empty paragraph where nothing was written. */
export function detailParagraphs(detail: Detail | null, key: DetailHeading): readonly string[] {
  const lines = (detail?.[key] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length === 0) return [''];
  return key === 'budget' ? lines.map(withUnit) : lines;
}

function withUnit(line: string): string {
  return AMOUNT_ONLY.test(line) ? `${line} บาท` : line;
}
