import {
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { NO_CELL_BORDERS, NO_TABLE_BORDERS } from './parts/borders';
import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, pt, type Twips } from './parts/measure';
import { dayLine, orderHead } from './parts/order-head';
import { MEMO_WIDTH, noPageNumber, orderPage, pageNumber } from './parts/page';
import { chief } from './parts/signature';
import { body, passage } from './parts/text';

/** The order that appoints the committee, its members in three columns. */
export function orderCommittee(): Promise<Buffer> {
  return packDocument('คำสั่งแต่งตั้งคณะกรรมการ', [
    {
      properties: orderPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [
        ...orderHead('คำสั่ง{{ชื่อหน่วยงาน}}', 'ที่  {{คำสั่งที่}}', 'เรื่อง  {{เรื่อง}}'),
        ...passage('เหตุผล', { spacing: { after: pt(6) } }),
        members(),
        body('ให้คณะกรรมการมีอำนาจหน้าที่ ดังนี้', { spacing: { before: pt(6) }, keepNext: true }),
        ...passage('อำนาจหน้าที่'),
        body('{{วันมีผล}}', { spacing: { before: pt(6) }, keepNext: true }),
        dayLine('สั่ง~ณ~วันที่~{{วันที่สั่ง}}'),
        ...chief(),
      ],
    },
  ]);
}

/** Number and name, position, place in the committee: without rules, as orders print them. */
const COLUMNS: readonly Twips[] = [cm(0.9), cm(4.8), cm(5)];
const WIDTHS = [...COLUMNS, MEMO_WIDTH - COLUMNS.reduce((sum, width) => sum + width, 0)];

function members(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: WIDTHS,
    borders: NO_TABLE_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          '{{#กรรมการ}}{{ลำดับกรรมการ}}.',
          '{{ชื่อกรรมการ}}',
          '{{ตำแหน่งกรรมการ}}',
          '{{หน้าที่กรรมการ}}{{/กรรมการ}}',
        ].map(cell),
      }),
    ],
  });
}

function cell(text: string, index: number): TableCell {
  return new TableCell({
    width: { size: WIDTHS[index] ?? 0, type: WidthType.DXA },
    borders: NO_CELL_BORDERS,
    margins: { left: 0, right: cm(0.2) },
    verticalAlign: VerticalAlignTable.TOP,
    children: [new Paragraph({ children: [new TextRun(text)] })],
  });
}
