import { DIMENSION_NAMES } from '../../records/dimension';
import type { DimensionRow } from '../../tables/tables';
import { bahtWords } from '../../text/baht-words';
import { formatMoney, type Satang } from '../../text/money';
import { formatPercent } from '../../text/percent';
import { type Field, flag, list, text } from '../template/field';
import type { MemoFacts } from './facts';

/** A dimension as the memo's own sentences name it. */
interface DimensionInText {
  readonly row: DimensionRow;
  readonly last: boolean;
  readonly inText: MemoFacts['inText'];
}

const COUNTS: readonly Field<MemoFacts>[] = [
  count('จำนวนโครงการ', 'จำนวนรายการทั้งหมดในแผน', ({ total }) => total.items),
  count('จำนวนแล้วเสร็จ', 'จำนวนรายการที่ดำเนินการแล้วเสร็จ', ({ total }) => total.done),
  text('ร้อยละแล้วเสร็จ', 'ร้อยละของรายการที่แล้วเสร็จ จากรายการทั้งหมด', ({ total, inText }) =>
    inText(formatPercent(total.percentItems)),
  ),
  ...countIfAny('อยู่ระหว่างดำเนินการ', ({ status }) => status.inProgress),
  ...countIfAny('ดำเนินการไม่ได้', ({ status }) => status.cannot),
  ...countIfAny('ยังไม่รายงาน', ({ status }) => status.notReported),
  ...countIfAny('ยังไม่แล้วเสร็จ', ({ total }) => total.items - total.done),
  ...countIfAny('ใช้ผลรอบก่อน', ({ fromEarlierRound }) => fromEarlierRound),
  text('รอบก่อน', 'รอบก่อนหน้าในปีเดียวกัน คือรอบ 6 เดือน', ({ inText }) => inText('6')),
];

const IMPLEMENTATION: readonly Field<MemoFacts>[] = [
  count('จำนวนโครงการตั้งต้น', 'จำนวนโครงการตั้งต้นของแผน', ({ status }) => status.baseline),
  flag(
    'มีผลการนำแผนไปปฏิบัติ',
    'จริงเมื่อมีโครงการตั้งต้นให้คิดร้อยละ',
    ({ status }) => status.implementation !== null,
  ),
  text('ร้อยละการนำแผนไปปฏิบัติ', 'ผลการนำแผนไปปฏิบัติ คิดจากโครงการตั้งต้น', ({ status, inText }) =>
    inText(formatPercent(status.implementation)),
  ),
  text('ระดับการนำแผนไปปฏิบัติ', 'มาก ปานกลาง หรือน้อย ตามเกณฑ์ในแท็บตั้งค่า', ({ status }) => status.level),
];

const BUDGETS: readonly Field<MemoFacts>[] = [
  ...amount('ยอดตามแผน', 'งบประมาณรวมตามแผน', ({ total }) => total.planned),
  ...amount('ยอดตามข้อบัญญัติ', 'งบประมาณรวมตามข้อบัญญัติ/เทศบัญญัติ', ({ total }) => total.ordinance),
  ...amount('ยอดเบิกจ่าย', 'งบประมาณรวมที่เบิกจ่าย', ({ total }) => total.disbursed),
  flag('มีร้อยละเบิกจ่าย', 'จริงเมื่อตั้งงบประมาณไว้ในแผน', ({ total }) => total.planned > 0),
  text('ร้อยละเบิกจ่าย', 'ร้อยละของงบประมาณที่เบิกจ่าย จากงบประมาณตามแผน', ({ total, inText }) =>
    inText(formatPercent(total.percentBudget)),
  ),
];

const BY_DIMENSION: Field<MemoFacts> = list(
  'สรุปรายมิติ',
  'ผลของแต่ละมิติ สำหรับเขียนเป็นข้อความ',
  ({ dimensions, inText }) =>
    dimensions.map((row, index) => ({ row, inText, last: index === dimensions.length - 1 })),
  [
    dimensionText('มิติ', 'เลขมิติ', (row) => String(row.dimension)),
    dimensionText('ชื่อมิติ', 'ชื่อเต็มของมิติ', dimensionName),
    dimensionText('แล้วเสร็จ', 'จำนวนรายการที่แล้วเสร็จในมิติ', (row) => String(row.done)),
    dimensionText('ทั้งหมด', 'จำนวนรายการของมิติ', (row) => String(row.items)),
    dimensionText('ร้อยละ', 'ร้อยละของรายการที่แล้วเสร็จในมิติ', (row) => formatPercent(row.percentItems)),
    dimensionText('ตามแผน', 'งบประมาณตามแผนของมิติ', (row) => formatMoney(row.planned)),
    dimensionText('เบิกจ่าย', 'งบประมาณที่เบิกจ่ายในมิติ', (row) => formatMoney(row.disbursed)),
    flag<DimensionInText>('มีรายการ', 'จริงเมื่อมิตินี้มีรายการในแผน', ({ row }) => row.items > 0),
    flag<DimensionInText>('เป็นมิติสุดท้าย', 'จริงสำหรับมิติสุดท้ายของรายการ', ({ last }) => last),
  ],
);

/** Numbers in the memo's own sentences; digits as set for text. */
export const NUMBER_FIELDS: readonly Field<MemoFacts>[] = [
  ...COUNTS,
  ...IMPLEMENTATION,
  ...BUDGETS,
  BY_DIMENSION,
];

function count(name: string, about: string, value: (facts: MemoFacts) => number): Field<MemoFacts> {
  return text(name, about, (facts) => facts.inText(String(value(facts))));
}

/** จำนวน… and มี…, so that a sentence about none of them can be left out. */
function countIfAny(what: string, value: (facts: MemoFacts) => number): Field<MemoFacts>[] {
  return [
    count(`จำนวน${what}`, `จำนวนรายการที่${what}`, value),
    flag(`มี${what}`, `จริงเมื่อมีรายการที่${what}`, (facts) => value(facts) > 0),
  ];
}

/** The amount in figures and in words. */
function amount(
  name: string,
  about: string,
  value: (facts: MemoFacts) => Satang,
): Field<MemoFacts>[] {
  return [
    text(name, about, (facts) => facts.inText(formatMoney(value(facts)))),
    text(`${name}ตัวอักษร`, `${about} เป็นตัวอักษร`, (facts) => bahtWords(value(facts))),
  ];
}

function dimensionText(
  name: string,
  about: string,
  value: (row: DimensionRow) => string,
): Field<DimensionInText> {
  return text(name, about, ({ row, inText }) => inText(value(row)));
}

function dimensionName(row: DimensionRow): string {
  return row.dimension === 'total' ? '' : DIMENSION_NAMES[row.dimension];
}
