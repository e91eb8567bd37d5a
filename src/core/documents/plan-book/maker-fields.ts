import { type Field, flag, list, text } from '../template/field';
import type { BookFacts } from './facts';
import type { Maker } from './makers';

/** Who made the plan, and the numbers headings are counted with; digits as set for text. */
export const MAKER_FIELDS: readonly Field<BookFacts>[] = [
  list(
    'ผู้จัดทำแผน',
    'ผู้เขียน ผู้เสนอ ผู้เห็นชอบ และผู้อนุมัติแผน จากแท็บผู้ลงนาม',
    ({ makers, inText }) =>
      makers.map(({ heading, name, position }) => ({
        heading: inText(heading),
        name: inText(name),
        position: inText(position),
      })),
    [
      text<Maker>(
        'หัวข้อผู้จัดทำ',
        'ผู้เขียนแผน ผู้เสนอแผน ผู้เห็นชอบแผน หรือผู้อนุมัติแผน',
        ({ heading }) => heading,
      ),
      text<Maker>('ชื่อผู้จัดทำ', 'ชื่อที่พิมพ์ในวงเล็บ', ({ name }) => name),
      text<Maker>('ตำแหน่งผู้จัดทำ', 'ตำแหน่ง หนึ่งถึงสามบรรทัด', ({ position }) => position),
    ],
  ),
  flag(
    'ผู้จัดทำขึ้นหน้าใหม่',
    'จริงเมื่อที่ลงนามของผู้จัดทำแผนอยู่ต่อจากส่วนที่ 1 ในหน้าเดียวกันไม่พอ',
    ({ pages }) => pages.makersOnNewPage,
  ),
  ...Array.from({ length: 9 }, (_, index) =>
    text<BookFacts>(
      `เลข${index + 1}`,
      `เลข ${index + 1} สำหรับลำดับหัวข้อ ตามชนิดเลขที่ตั้งไว้`,
      ({ inText }) => inText(String(index + 1)),
    ),
  ),
];
