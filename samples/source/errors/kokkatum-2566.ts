import { DETAILS_TAB } from '../../../src/core/records/details-tab';
import { SIGNERS_TAB } from '../../../src/core/records/signers-tab';
import { count } from '../../../src/core/sheet/printed-tab';
import type { ItemDetail } from '../item-detail';
import { dimensionLabels, items, settings, title, totalRow } from '../kokkatum-2566';
import { details } from '../kokkatum-2566-details';
import { memoSigners } from '../kokkatum-2566-signers';
import { declaredTab, type PaperTab, settingsTab } from './paper-tab';

/**
 * The plan of Kok Tum as a workbook with the slips of its published text left in. The text comes
 * from a scan, so that many spellings of the name may be the scan's; a clerk who copies it has them
 * all the same.
 */

const YEARS = ['๒๕๖๖', '๒๕๖๗', '๒๕๖๘', '๒๕๖๙', '๒๕๗๐'];
const BLANK = ['', '', '', '', ''];

/** How the table spells the office, by the code in its items' names. */
const IN_TABLE: Readonly<Record<string, string>> = {
  '๑.๓': 'ลอกกตุม',
  '๑.๕': 'ลอกกตุม',
  '๒.๓': 'กทุม',
  '๒.๕': 'กอกตูม',
  '๓.๒': 'ลูกกตุ้ม',
  '๓.๕': 'กอกต้ม',
  '๔.๓': 'ลากกต้ม',
  '๔.๔': 'ลากกต้ม',
  '๔.๕': 'ลอกตูม',
};
/** Items whose zero is left blank in the table, and not written ○. */
const LEFT_BLANK = ['๑.๔', '๑.๕', '๒.๒', '๒.๓', '๓.๒', '๓.๓'];

/** How the details spell it: in the name, the target group and behind the unit responsible. */
const IN_DETAILS: Readonly<Record<string, readonly [string, string, string]>> = {
  '1.1': ['', 'ลอกกตุม', 'ลอกกตุม'],
  '1.2': ['ลอกตูม', '', 'ยกตูม'],
  '1.3': ['ลากตูม', 'ลากตูม', 'กอกตูม'],
  '1.4': ['', 'ลากกตุม', 'ลากตูม'],
  '1.5': ['ลอกตุม', 'ลอกตุม', 'ยกตูม'],
  '2.1': ['', 'ลูกทุม', 'ลากกตุม'],
  '2.2': ['', 'ลอกตุม', 'กากตุ่ม'],
  '2.3': ['อกตุ้ม', 'อกตุ้ม', 'กำลังกตุม'],
  '2.4': ['', '', 'ลากตูม'],
  '2.5': ['ลากกตุม', 'ลากกตุม', 'ลอกกตุ่ม'],
  '2.6': ['', 'ยกตูม', 'ลากกุด'],
  '3.1': ['', 'ลูกกุตุム', 'กอกตุม'],
  '3.2': ['ลอกกตุม', 'ลอกกตุม', 'ลากกตุม'],
  '3.3': ['', 'ลูกคูณ', 'ลูกถุม'],
  '3.4': ['', '', 'กอกตุม'],
  '3.5': ['ลอกตูม', 'ลอกตูม', 'ลากกตุม'],
  '4.1': ['', 'กุกตูม', 'ลูกกตุ้ม'],
  '4.2': ['', 'ลูกถุม', 'ลูกถุม'],
  '4.3': ['ลอกกตุม', 'ลอกกตุม', 'ลากกตุม'],
  '4.4': ['ลอกตูม', 'ลอกตูม', 'ลากกูม'],
  '4.5': ['กอกตูม', 'กอกตูม', 'ลอกกุญแจ'],
  '4.6': ['', 'ลูกคุณ', 'ลากกต้ม'],
};

/** Other slips of the details: by code, a word of the sample and what stands in its place. */
const IN_WORDS: Readonly<Record<string, readonly [keyof ItemDetail, string, string][]>> = {
  '1.1': [['rationale', 'กกตูม', 'ลูกคุณ']],
  '1.5': [['rationale', 'แก่บุคคล', 'แก่ผู้เข้าร่วมในกิจกรรมของระบุชื่อองค์กรปกครองส่วนท้องถิ่น บุคคล']],
  '2.2': [['method', '1) ', '1) จัดทำข้อมูลผลการปฏิบัติงานของระบุชื่อองค์กรปกครองส่วนท้องถิ่น ']],
  '2.4': [
    ['name', 'เจตนารมณ์', 'เจตนารณ์'],
    ['target', 'พนักงาน และ', 'พนักงานส่วนตำบล และ'],
    ['output', 'เจตนารมณ์', 'เจตนาமณฑล'],
  ],
  '2.5': [['outcome', '85', '45']],
  '3.1': [['name', 'ประชาคม', 'ประชาชน']],
  '3.4': [['target', 'เทศบาลตำบลกกตูม', 'เทศบาลสถาบัน']],
  '3.5': [['method', 'เฝ้า', 'เเฝ้า']],
  '4.1': [['method', '1) ', '1) สอบทานงานด้านอื่นของระบุชื่อองค์กรปกครองส่วนท้องถิ่น และ']],
  '4.2': [
    ['method', '\n4) ', '\n7) '],
    ['method', '\n5) ', '\n8) '],
    ['outcome', '1) ', '1) การทุจริตระบุชื่อองค์กรปกครองส่วนท้องถิ่นลดลงร้อยละ 5 '],
  ],
  '4.4': [['name', 'การทุจริตของ', 'รุจิตรของ']],
  '4.5': [['method', '1) ', '1) เผยแพร่ทางเว็บไซต์หลักของเทศบาลตำบลลอกกุญแจ ']],
  '4.6': [['name', 'สมาชิกสภาท้องถิ่น', 'สมาชิกสภากลุ่ม']],
};

export const tabs: readonly PaperTab[] = [
  settingsTab({
    ...Object.fromEntries(settings),
    อำเภอ: 'คงหลาง',
    ส่วนราชการเจ้าของเรื่อง: 'สำนักปลัดเทศบาลตำบลลูกคูณ',
    วันที่หนังสือ: '15 สิงหาคม 2564',
    เรียน: 'นายกเทศมนตรีตำบลลูกคูณ',
  }),
  {
    name: 'แผน',
    above: [
      title[0] ?? '',
      'เทศบาลตำบลลอกถม อำเภอคงหลว จังหวัดมุกดาหาร',
      'ขออนุมัติจัดทำแผนป้องกันและปราบปรามการทุจริต ๕ ปี (พ.ศ. ๒๕๖๘ - ๒๕๗๐)',
    ],
    header: [
      ['มติ', 'โครงการ/กิจกรรม/มาตรการ', ...YEARS.map((year) => `ปี ${year}`), 'หมายเหตุ'],
      ['', '', ...YEARS.map(() => 'งบประมาณ (บาท)'), ''],
    ],
    rows: [...planRows(), [totalRow.label, totalRow.counts, ...totalRow.budgets, '']],
  },
  declaredTab(
    DETAILS_TAB,
    details.map((detail) => ({ ...asPrinted(detail) })),
  ),
  declaredTab(
    SIGNERS_TAB,
    memoSigners.map(({ order, position, heading, ...signer }) => ({
      ...signer,
      order: count(order),
      heading: heading.replace(/กกตูม/g, 'ลักษณะ'),
      position: position.join('\n').replace(/กกตูม/g, 'ลักษณะ'),
    })),
  ),
];

/** The first two items share a cell, and so do their amounts. */
function planRows(): string[][] {
  const [first, second] = items;
  if (!first || !second) return [];
  const rest = items.slice(2).map((item, index): string[] => {
    const code = item.label.split(' ')[0] ?? '';
    const isFirst = items[index + 1]?.dimension !== item.dimension;
    const label = item.label.replace(/กกตูม/g, IN_TABLE[code] ?? 'กกตูม');
    const budgets = LEFT_BLANK.includes(code) ? BLANK : item.budgets;
    return [isFirst ? dimensionLabels[item.dimension] : '', label, ...budgets, ''];
  });
  const both = `${first.label} ${second.label}`.replace(/กกตูม/g, 'ลอกถม');
  const dimension = dimensionLabels[1].replace('มิติ', 'มติ');
  return [[dimension, both, ...YEARS.map(() => '○ ๒๐,๐๐๐'), ''], ...rest];
}

function asPrinted(detail: ItemDetail): ItemDetail {
  const [name = '', target = '', unit = ''] = IN_DETAILS[detail.code] ?? [];
  const spelt = {
    ...detail,
    name: detail.name.replace(/กกตูม/g, name || 'กกตูม'),
    target: detail.target.replace(/กกตูม/g, target || 'กกตูม'),
    responsible: responsible(detail.responsible, unit),
  };
  for (const [field, right, printed] of IN_WORDS[detail.code] ?? []) {
    spelt[field] = spelt[field].replace(right, printed);
  }
  return spelt;
}

function responsible(unit: string, spelling: string): string {
  if (unit.endsWith('เทศบาล')) return `${unit}ตำบล${spelling}`;
  if (unit.includes('/')) return `${unit} ของเทศบาลตำบล${spelling}`;
  return `${unit}เทศบาลตำบล${spelling}`;
}
