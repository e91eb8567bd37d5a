import {
  AlignmentType,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  Paragraph,
  type Table,
  TextRun,
} from 'docx';
import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, fontSize, pt } from './parts/measure';
import { memoPage, noPageNumber, pageNumber } from './parts/page';
import { type RuledCell, ruledTable } from './parts/ruled-table';
import { reporter } from './parts/signature';
import { body, passage, plain, unbroken } from './parts/text';

/** The narrative report of a round: dimensions, headings, items; what is missing; the counts. */
export function reportResults(): Promise<Buffer> {
  return packDocument('รายงานผลการดำเนินการ', [
    {
      properties: reportPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [...head(), ...passage('บทนำ'), ...dimensions(), ...closing(), ...reporter()],
    },
  ]);
}

/** As the memo's, but with no Garuda that the text must stand close under. */
const reportPage: ISectionPropertiesOptions = {
  ...memoPage,
  page: {
    ...memoPage.page,
    margin: { ...memoPage.page?.margin, top: cm(2.5), header: cm(1.25) },
  },
};

/** Points: a size above the text's. */
const TITLE = 18;
/** How far labels and texts of an item stand from the left. */
const LABEL = cm(1.25);
const TEXT = cm(1.75);

function head(): Paragraph[] {
  return [
    headLine('{{#เรื่อง}}'),
    headLine('{{ย่อหน้า}}'),
    headLine('{{/เรื่อง}}'),
    headLine('{{ชื่อหน่วยงาน}}'),
    headLine('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', { spacing: { after: pt(12) } }),
  ];
}

function headLine(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    ...options,
    children: [new TextRun({ text, bold: true, size: fontSize(TITLE) })],
  });
}

function dimensions(): Paragraph[] {
  return [
    plain('{{#มิติในรายงาน}}'),
    new Paragraph({
      spacing: { before: pt(14) },
      keepNext: true,
      keepLines: true,
      children: [new TextRun({ text: '{{ชื่อมิติ}}', bold: true, size: fontSize(TITLE) })],
    }),
    body('{{สรุปมิติ}}', { keepNext: true }),
    plain('{{#หมวด}}'),
    plain('{{#หัวข้อ}}'),
    strong('{{ชื่อหัวข้อ}}', { spacing: { before: pt(8) } }),
    plain('{{/หัวข้อ}}'),
    plain('{{#รายการ}}'),
    ...item(),
    plain('{{/รายการ}}'),
    plain('{{/หมวด}}'),
    plain('{{/มิติในรายงาน}}'),
  ];
}

/** One item: its name, who is responsible and how far it is, then what the office wrote. */
function item(): Paragraph[] {
  return [
    strong(unbroken('{{ลำดับ}}.~{{ชื่อรายการ}}'), { spacing: { before: pt(8) } }),
    plain(
      'รหัส\u00a0{{รหัส}}{{#มีหน่วยงาน}}  หน่วยงานรับผิดชอบ\u00a0{{หน่วยงาน}}{{/มีหน่วยงาน}}  สถานะ\u00a0{{สถานะ}}' +
        '{{#ใช้ผลรอบก่อน}} (ผล ณ รอบ\u00a0{{รอบที่ใช้}}\u00a0เดือน){{/ใช้ผลรอบก่อน}}',
      { indent: { left: LABEL }, keepNext: true },
    ),
    ...told('การดำเนินการ'),
    ...told('ผลการดำเนินการ'),
    ...told('ผลผลิต'),
    ...told('ผลลัพธ์'),
    ...told('เหตุผล', 'เหตุผลที่ไม่สามารถดำเนินการได้'),
    ...shownIf('ยังไม่มีข้อความผล', [
      plain('ยังไม่ได้กรอก{{สิ่งที่ยังไม่ได้กรอก}}ในรอบนี้', { indent: { left: LABEL } }),
    ]),
    ...shownIf('มีหลักฐาน', [evidence()]),
  ];
}

/** A label and the paragraphs under it, where the office wrote any. */
function told(name: string, label = name): Paragraph[] {
  return shownIf(`มี${name}`, [
    strong(label, { indent: { left: LABEL } }),
    ...[`{{#${name}}}`, '{{ย่อหน้า}}', `{{/${name}}}`].map((text) =>
      plain(text, { indent: { left: TEXT }, widowControl: true }),
    ),
  ]);
}

/** Mostly one line, so its label stands beside it. */
function evidence(): Paragraph {
  return new Paragraph({
    indent: { left: LABEL },
    widowControl: true,
    children: [new TextRun({ text: 'หลักฐาน', bold: true }), new TextRun('  {{หลักฐาน}}')],
  });
}

function closing(): (Paragraph | Table)[] {
  return [
    ...shownIf('มีรายการที่ยังไม่มีข้อความผล', [
      closingTitle(
        'รายการที่รายงานแล้วแต่ยังไม่ได้กรอกผลการดำเนินการหรือเหตุผล จำนวน~{{จำนวนที่ยังไม่มีข้อความผล}}~รายการ',
      ),
      untold(),
    ]),
    ...shownIf('มีรายการที่ยังไม่รายงาน', [
      closingTitle('รายการที่ยังไม่มีรายงานผลในรอบนี้ จำนวน~{{จำนวนที่ยังไม่รายงาน}}~รายการ'),
      notReported(),
    ]),
    closingTitle('สรุปผลการดำเนินการ'),
    counts(),
    // Keeps the signature from standing on a page alone.
    ...passage('สรุปผล', { keepNext: true, spacing: { before: pt(6) } }),
  ];
}

function untold(): Table {
  return ruledTable({
    widths: [cm(1.3), cm(1.4), cm(5.7), cm(3.6), cm(4)],
    header: [labels('ลำดับ', 'รหัส', 'รายการ', 'หน่วยงานรับผิดชอบ', 'สถานะ')],
    rows: [
      [
        { text: '{{#รายการที่ยังไม่มีข้อความผล}}{{ลำดับ}}', align: 'centre' },
        { text: '{{รหัส}}', align: 'centre' },
        { text: '{{ชื่อรายการ}}' },
        { text: '{{หน่วยงาน}}' },
        { text: '{{สถานะ}}{{/รายการที่ยังไม่มีข้อความผล}}' },
      ],
    ],
  });
}

function notReported(): Table {
  return ruledTable({
    widths: [cm(1.75), cm(9.75), cm(4.5)],
    header: [labels('รหัส', 'รายการ', 'หน่วยงานรับผิดชอบ')],
    rows: [
      [
        { text: '{{#รายการที่ยังไม่รายงาน}}{{รหัส}}', align: 'centre' },
        { text: '{{ชื่อรายการ}}' },
        { text: '{{หน่วยงาน}}{{/รายการที่ยังไม่รายงาน}}' },
      ],
    ],
  });
}

function counts(): Table {
  const columns = ['ตามแผน', 'รายงานแล้ว', 'แล้วเสร็จ', 'อยู่ระหว่าง', 'ไม่สามารถ', 'ยังไม่รายงาน'];
  const middle = columns.slice(0, -1).map((name) => centre(`{{${name}}}`));
  return ruledTable({
    widths: [cm(2.2), ...columns.map(() => cm(2.3))],
    header: [
      labels(
        'มิติ',
        'รายการ\nในแผน',
        'รายงานผล\nในรอบนี้',
        'ดำเนินการ\nแล้วเสร็จ',
        'อยู่ระหว่าง\nดำเนินการ',
        'ไม่สามารถ\nดำเนินการได้',
        'ยังไม่มี\nรายงานผล',
      ),
    ],
    rows: [
      [centre('{{#จำนวนรายมิติ}}{{ป้ายมิติ}}'), ...middle, centre('{{ยังไม่รายงาน}}{{/จำนวนรายมิติ}}')],
      [centre('รวม'), ...columns.map((name) => centre(`{{รวม${name}}}`))].map((cell) => ({
        ...cell,
        bold: true,
      })),
    ],
  });
}

function closingTitle(text: string): Paragraph {
  return strong(unbroken(text), { spacing: { before: pt(16), after: pt(4) } });
}

/** Bold, and never alone at the foot of a page. */
function strong(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    keepNext: true,
    keepLines: true,
    ...options,
    children: [new TextRun({ text, bold: true })],
  });
}

/** What stands between the tags of a condition, each in a paragraph that goes away with it. */
function shownIf<T>(flag: string, shown: readonly T[]): (T | Paragraph)[] {
  return [plain(`{{#${flag}}}`), ...shown, plain(`{{/${flag}}}`)];
}

function labels(...texts: string[]): RuledCell[] {
  return texts.map((text) => ({ text }));
}

function centre(text: string): RuledCell {
  return { text, align: 'centre' };
}
