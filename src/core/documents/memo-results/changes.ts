import type { DimensionChange, Figures } from '../../history/compare-rounds';
import { formatMoney } from '../../text/money';
import type { DraftData } from '../paper/part';

/** What changed since the round before; nothing where none was closed. */
export function changes({ earlier }: DraftData): string[] {
  const closed = earlier?.before.closed;
  if (!earlier || !closed) return [];
  const { before, rows } = earlier;
  const since =
    `เมื่อเทียบกับข้อมูลปีงบประมาณ พ.ศ. ${before.fiscalYear} รอบ ${before.round} เดือน ` +
    `ซึ่งปิดไว้เมื่อวันที่ ${dayOf(closed.when)}`;
  const parts = rows.filter(({ dimension }) => dimension !== 'total');
  const [total] = rows.slice(parts.length);
  if (!total || parts.every((row) => tellings(row).length === 0)) {
    return [`${since} ไม่มีรายการ สถานะ หรืองบประมาณที่เปลี่ยนแปลง`];
  }
  return [
    `${since} ${[...itemsMoved(total), moved('ดำเนินการแล้วเสร็จ', total, 'done')].join(' ')}`,
    `ด้านงบประมาณ ${MONEY.map(([what, key]) => moved(what, total, key)).join(' ')}`,
    'การเปลี่ยนแปลงจำแนกรายมิติ ดังนี้',
    ...parts.map((row) => `มิติที่ ${row.dimension} ${tellings(row).join(' ') || 'ไม่เปลี่ยนแปลง'}`),
  ];
}

const MONEY = [
  ['งบประมาณตามแผน', 'planned'],
  ['ตามข้อบัญญัติ/เทศบัญญัติ', 'ordinance'],
  ['เบิกจ่าย', 'disbursed'],
] as const;

/** The day, without the time of day. */
function dayOf(when: string): string {
  return when.split(' เวลา ')[0] ?? '';
}

function itemsMoved({ after, added, removed, moved: status }: DimensionChange): string[] {
  const items = some(added, removed);
  return [
    items.length > 0 ? `มีรายการ${items.join(' ')}` : `รายการในแผนคงเดิม ${after.items} รายการ`,
    ...(status > 0 ? [`มีรายการที่สถานะเปลี่ยน ${status} รายการ`] : []),
  ];
}

function some(added: number, removed: number): string[] {
  return [
    ...(added > 0 ? [`เพิ่ม ${added} รายการ`] : []),
    ...(removed > 0 ? [`ตัดออก ${removed} รายการ`] : []),
  ];
}

function moved(what: string, { before, after }: DimensionChange, key: keyof Figures): string {
  const show = (figure: number) =>
    key === 'done' ? `${figure} รายการ` : `${formatMoney(figure)} บาท`;
  const [was, is] = [show(before[key]), show(after[key])];
  return was === is ? `${what}คงเดิม ${is}` : `${what}จาก ${was} เป็น ${is}`;
}

/** What changed in one dimension; nothing where nothing did. */
function tellings(row: DimensionChange): string[] {
  const differs = (key: keyof Figures) => row.before[key] !== row.after[key];
  return [
    ...some(row.added, row.removed),
    ...(row.moved > 0 ? [`สถานะเปลี่ยน ${row.moved} รายการ`] : []),
    ...(differs('done') ? [moved('แล้วเสร็จ', row, 'done')] : []),
    ...MONEY.filter(([, key]) => differs(key)).map(([what, key]) => moved(what, row, key)),
  ];
}
