import type { Paragraph, Table } from 'docx';
import { bookTitle, hairline, nextPage } from './parts/book';
import { cm, pt } from './parts/measure';
import { bookmark } from './parts/page-reference';
import { type RuledCell, ruledTable } from './parts/ruled-table';
import { plain } from './parts/text';

const COUNT_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า'];
const [DIMENSION_WIDTH, NOTE_WIDTH] = [cm(3.2), cm(2)];
/** A column of money where one to five years stand side by side: five have room for 99,999,999. */
const YEAR_WIDTHS = [3.4, 3.4, 3.2, 2.8, 2.4].map(cm);
/** Between the margins of a page on its side. */
const WIDTH = cm(25.7);

/**
 * Part 2: a table for each dimension as on paper, on a page of its own, and the total under the
 * last. A template cannot add columns, so there is a table for each number of years up to five, and
 * the one that fits is printed; a longer plan is split into several.
 */
export function matrix(): (Paragraph | Table)[] {
  return [
    plain('{{#ช่วงปี}}'),
    ...when('#เป็นตารางแรก', [bookTitle('ส่วนที่~{{เลข2}}', 20)]),
    ...when('^เป็นตารางแรก', [nextPage()]),
    bookTitle('แผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ {{ช่วงปีของตาราง}}', 18),
    bookTitle('{{ชื่อหน่วยงาน}} อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', 16, { spacing: { after: pt(6) } }),
    plain('{{#มิติในแผน}}'),
    ...when('^เป็นมิติแรก', [nextPage()]),
    ...when('#เริ่มมิติ', [hairline(bookmark('matrix_dimension', 20))]),
    ...COUNT_WORDS.flatMap((count, index) => when(`#ตาราง${count}ปี`, [yearTable(index + 1)])),
    plain('{{/มิติในแผน}}'),
    plain('{{/ช่วงปี}}'),
    hairline(),
  ];
}

function when(condition: string, content: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return [plain(`{{${condition}}}`), ...content, plain(`{{/${condition.slice(1)}}}`)];
}

function yearTable(years: number): Table {
  const columns = Array.from({ length: years }, (_, index) => index + 1);
  const yearWidth = YEAR_WIDTHS[years - 1] ?? 0;
  const names = WIDTH - DIMENSION_WIDTH - years * yearWidth - NOTE_WIDTH;
  return ruledTable({
    isLong: true,
    widths: [DIMENSION_WIDTH, names, ...columns.map(() => yearWidth), NOTE_WIDTH],
    header: [
      [
        { text: 'มิติ', merge: 'first' },
        { text: 'โครงการ/กิจกรรม/มาตรการ', merge: 'first' },
        ...columns.map((year) => ({ text: `ปี {{ปีที่${year}}}` })),
        { text: 'หมายเหตุ', merge: 'first' },
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        ...columns.map(() => ({ text: 'งบประมาณ\n(บาท)' })),
        { text: '', merge: 'below' },
      ],
    ],
    rows: [
      itemRow('รายการแรก', '{{ชื่อมิติ}}', 'first', columns),
      itemRow('รายการถัดไป', '', 'below', columns),
      totalRow(columns),
    ],
  });
}

/** The dimension stands once, merged down its items: hence one loop for the first row, one for the rest. */
function itemRow(
  list: string,
  dimension: string,
  merge: 'first' | 'below',
  columns: readonly number[],
): RuledCell[] {
  return [
    // In a covered cell other programs would lose the loop.
    { text: dimension, merge, isTop: true },
    { text: `{{#${list}}}{{รายการ}}` },
    ...columns.map((year): RuledCell => ({ text: `{{งบปีที่${year}}}`, align: 'centre' })),
    { text: `{{#มีหมายเหตุ}}{{หมายเหตุ}}{{/มีหมายเหตุ}}{{/${list}}}` },
  ];
}

function totalRow(columns: readonly number[]): RuledCell[] {
  const cells: RuledCell[] = [
    { text: '{{#เป็นมิติสุดท้าย}}{{ป้ายรวม}}', align: 'centre' },
    { text: '{{จำนวนตามประเภท}}', align: 'centre' },
    ...columns.map((year): RuledCell => ({ text: `{{รวมปีที่${year}}}`, align: 'centre' })),
    { text: '{{/เป็นมิติสุดท้าย}}' },
  ];
  return cells.map((cell) => ({ ...cell, bold: true }));
}
