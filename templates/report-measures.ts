import {
  AlignmentType,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { dataFooters, firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, fontSize, pt } from './parts/measure';
import { ATTACHED_WIDTH, attachedPage, memoPage, noPageNumber, pageNumber } from './parts/page';
import { recordRows } from './parts/record-rows';
import { runningTable } from './parts/ruled-table';
import { gap, reporter } from './parts/signature';
import { body, passage, plain, unbroken } from './parts/text';

/** The report of what came of the measures: cover, what they are, and a table of them all. */
export function reportMeasures(): Promise<Buffer> {
  return packDocument('รายงานผลมาตรการ', [
    { properties: cover, footers: dataFooters(), children: coverText() },
    {
      properties: textPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [...head(), ...passage('บทนำ'), ...names(), gap(1)],
    },
    {
      properties: attachedPage,
      headers: { default: pageNumber() },
      footers: dataFooters(),
      children: [table(), ...closing(), ...reporter(ATTACHED_WIDTH)],
    },
  ]);
}

/** Upright, with no number; the pages after it are counted from 1. */
const cover: ISectionPropertiesOptions = { page: { ...memoPage.page, pageNumbers: {} } };

/** As the memo's, but with no Garuda that the text must stand close under. */
const textPage: ISectionPropertiesOptions = {
  ...memoPage,
  page: {
    ...memoPage.page,
    margin: { ...memoPage.page?.margin, top: cm(2.5), header: cm(1.25) },
    pageNumbers: { ...memoPage.page?.pageNumbers, start: 1 },
  },
};

/** Points. */
const COVER_TITLE = 29;
const COVER_OFFICE = 20;
const TITLE = 18;

function coverText(): Paragraph[] {
  return [
    ...titleLines(COVER_TITLE, { spacing: { after: pt(6) } }, pt(170)),
    line('{{ชื่อหน่วยงาน}}', COVER_OFFICE, { spacing: { before: pt(230) } }),
    line('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', COVER_OFFICE),
  ];
}

function head(): Paragraph[] {
  return [
    ...titleLines(TITLE, { keepNext: true }),
    line('{{ชื่อหน่วยงาน}}', TITLE, { keepNext: true, spacing: { after: pt(12) } }),
  ];
}

/** The paragraphs of เรื่อง; what stands above them may not go away with the loop's own. */
function titleLines(points: number, options: IParagraphOptions, above = 0): Paragraph[] {
  return [
    ...(above > 0 ? [new Paragraph({ spacing: { before: above } })] : []),
    ...['{{#เรื่อง}}', '{{ย่อหน้า}}', '{{/เรื่อง}}'].map((text) => line(text, points, options)),
  ];
}

function line(text: string, points: number, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    ...options,
    children: [new TextRun({ text, bold: true, size: fontSize(points) })],
  });
}

function names(): Paragraph[] {
  return [
    plain('{{#รายชื่อมาตรการ}}'),
    body(unbroken('{{ลำดับ}}.~{{ชื่อมาตรการ}}'), { keepLines: true, spacing: { before: pt(3) } }),
    plain('{{/รายชื่อมาตรการ}}'),
  ];
}

function table(): Table {
  return runningTable({
    widths: [cm(3.6), cm(6.6), cm(2.7), cm(2.5), cm(5.9), cm(4.4)],
    header: [
      'มาตรการ/กิจกรรม',
      'ขั้นตอน/วิธีการปฏิบัติ',
      'หน่วยงาน\nผู้รับผิดชอบ',
      'ระยะเวลา\nดำเนินการ',
      'สรุปผลการดำเนินการ',
      'ผลลัพธ์หรือความสำเร็จ',
    ].map((text) => ({ text })),
    rows: recordRows(
      'ผลมาตรการ',
      ['มาตรการ', 'ขั้นตอน', 'หน่วยงาน', 'ระยะเวลา', 'ผลการดำเนินการ', 'ผลลัพธ์'].map((paragraphs) => ({
        paragraphs,
      })),
    ),
  });
}

/** Kept with the signature, so that no page has the signature alone. */
function closing(): Paragraph[] {
  return [
    ...passage('สรุปผล', { keepNext: true, keepLines: true, spacing: { before: pt(10) } }),
    plain('{{#มีมาตรการที่ยังไม่มีรายงานผล}}'),
    body('มาตรการที่ยังไม่มีรายงานผล จำนวน~{{จำนวนที่ยังไม่มีรายงานผล}}~มาตรการ ได้แก่', { keepNext: true }),
    plain('{{#มาตรการที่ยังไม่มีรายงานผล}}'),
    body('{{ลำดับ}}.~{{ชื่อมาตรการ}}', { keepNext: true }),
    plain('{{/มาตรการที่ยังไม่มีรายงานผล}}'),
    plain('{{/มีมาตรการที่ยังไม่มีรายงานผล}}'),
  ];
}
