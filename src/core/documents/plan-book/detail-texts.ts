import type { Detail } from '../../records/records';

/** The headings of an item's detail below its name; the ninth on paper has two parts. */
export const DETAIL_HEADINGS = [
  {
    key: 'rationale',
    field: 'หลักการของรายการ',

    heading: 'หลักการและเหตุผล/ที่มาของโครงการ',
  },
  { key: 'objectives', field: 'วัตถุประสงค์ของรายการ', heading: 'วัตถุประสงค์' },
  { key: 'target', field: 'กลุ่มเป้าหมาย', heading: 'กลุ่มเป้าหมาย' },
  { key: 'method', field: 'วิธีดำเนินการ', heading: 'วิธีดำเนินการ' },
  { key: 'period', field: 'ระยะเวลาดำเนินการ', heading: 'ระยะเวลาดำเนินการ' },
  { key: 'budget', field: 'งบประมาณดำเนินการ', heading: 'งบประมาณดำเนินการ' },
  { key: 'responsible', field: 'ผู้รับผิดชอบโครงการ', heading: 'ผู้รับผิดชอบโครงการ' },
  { key: 'output', field: 'ผลผลิต', heading: 'ผลผลิต' },
  { key: 'outcome', field: 'ผลลัพธ์', heading: 'ผลลัพธ์' },
] as const satisfies readonly {
  key: keyof Detail;
  /** The placeholder. */
  field: string;
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
