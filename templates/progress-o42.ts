import { AlignmentType, type IParagraphOptions, Paragraph, type Table, TextRun } from 'docx';
import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, fontSize, pt } from './parts/measure';
import { attachedPage, noPageNumber, pageNumber } from './parts/page';
import { type RecordCell, recordRows } from './parts/record-rows';
import { runningTable } from './parts/ruled-table';
import { gap } from './parts/signature';
import { body, passage, plain } from './parts/text';

/** How far the measures are, on A4 on its side: a table for each instrument of the ITA. */
export function progressO42(): Promise<Buffer> {
  return packDocument('รายงานความก้าวหน้า', [
    {
      properties: { ...attachedPage, titlePage: true },
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [...head(), ...passage('บทนำ'), ...tables(), ...untold(), gap(1)],
    },
  ]);
}

/** Points. */
const TITLE = 18;

function head(): Paragraph[] {
  return [
    ...['{{#เรื่อง}}', '{{ย่อหน้า}}', '{{/เรื่อง}}'].map((text) => titleLine(text)),
    titleLine('{{ชื่อหน่วยงาน}}', { spacing: { after: pt(8) } }),
  ];
}

function titleLine(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    ...options,
    children: [new TextRun({ text, bold: true, size: fontSize(TITLE) })],
  });
}

function tables(): (Paragraph | Table)[] {
  return [
    plain('{{#แบบวัด}}'),
    new Paragraph({
      keepNext: true,
      spacing: { before: pt(12), after: pt(4) },
      children: [new TextRun({ text: '{{ชื่อแบบวัด}}', bold: true })],
    }),
    progress(),
    plain('{{/แบบวัด}}'),
  ];
}

function progress(): Table {
  return runningTable({
    widths: [
      ...[cm(2.9), cm(3.2), cm(4.2), cm(4.3), cm(2.4)],
      ...[cm(1.75), cm(1.75), cm(1.75), cm(3.45)],
    ],
    header: [
      'ตัวชี้วัดของ\nการประเมิน ITA',
      '{{หัวข้อ1}} ผู้รับผิดชอบหรือ\nผู้ที่เกี่ยวข้อง',
      '{{หัวข้อ2}} ขั้นตอน\nหรือวิธีปฏิบัติ',
      '{{หัวข้อ3}} แนวทางการกำกับติดตาม\nให้นำไปสู่การปฏิบัติ\nและการรายงานผล',
      '{{หัวข้อ4}}\nระยะเวลา\nดำเนินการ',
      'ยังไม่\nดำเนินการ',
      'อยู่ระหว่าง\nดำเนินการ',
      'ดำเนินการ\nแล้ว',
      '{{หัวข้อ5}} การรายงานผล\nการดำเนินการ',
    ].map((text) => ({ text })),
    rows: recordRows('ความก้าวหน้า', [
      ...listed('ตัวชี้วัด', 'ผู้รับผิดชอบ', 'ขั้นตอน', 'การกำกับติดตาม', 'ระยะเวลา'),
      { tick: 'ยังไม่ดำเนินการ' },
      { tick: 'อยู่ระหว่างดำเนินการ' },
      { tick: 'ดำเนินการแล้ว' },
      ...listed('ผลการดำเนินการ'),
    ]),
  });
}

function listed(...lists: string[]): RecordCell[] {
  return lists.map((paragraphs) => ({ paragraphs }));
}

/** The form has no column for a measure whose status nobody told. */
function untold(): Paragraph[] {
  return [
    plain('{{#มีมาตรการที่ยังไม่รายงานสถานะ}}'),
    body('มาตรการที่ยังไม่รายงานสถานะ จำนวน~{{จำนวนที่ยังไม่รายงานสถานะ}}~มาตรการ ได้แก่', {
      keepNext: true,
      spacing: { before: pt(10) },
    }),
    plain('{{#มาตรการที่ยังไม่รายงานสถานะ}}'),
    body('{{ชื่อมาตรการ}}', { keepLines: true }),
    plain('{{/มาตรการที่ยังไม่รายงานสถานะ}}'),
    plain('{{/มีมาตรการที่ยังไม่รายงานสถานะ}}'),
  ];
}
