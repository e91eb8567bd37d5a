import type { IParagraphOptions, Paragraph } from 'docx';
import { bookHeading, bookTitle, nextPage } from './parts/book';
import { pt } from './parts/measure';
import { bookmark } from './parts/page-reference';
import { body, passage, plain } from './parts/text';

/** Without space above: at the top of a page, and for a part of a heading. */
const CLOSE: IParagraphOptions = { spacing: { before: 0 } };

/** Part 3: each item on a new page, with its nine headings, or with what the plan knows of it. */
export function details(): Paragraph[] {
  return [
    plain('{{#รายละเอียดรายการ}}'),
    plain('{{^เริ่มส่วน}}'),
    nextPage(),
    plain('{{/เริ่มส่วน}}'),
    plain('{{#เริ่มส่วน}}'),
    bookTitle('ส่วนที่~{{เลข3}}', 20),
    bookTitle('รายละเอียดโครงการ/กิจกรรม/มาตรการ', 18, { spacing: { after: pt(6) } }),
    plain('{{/เริ่มส่วน}}'),
    plain('{{#เริ่มมิติ}}'),
    bookTitle('{{ชื่อมิติ}}', 18, { spacing: { after: pt(6) } }, bookmark('detail_dimension', 30)),
    plain('{{/เริ่มมิติ}}'),
    bookHeading('{{รายการ}}', CLOSE, bookmark('detail_item', 31)),
    plain('{{#มีรายละเอียด}}'),
    ...headings(),
    plain('{{/มีรายละเอียด}}'),
    plain('{{^มีรายละเอียด}}'),
    ...known(),
    plain('{{/มีรายละเอียด}}'),
    plain('{{/รายละเอียดรายการ}}'),
  ];
}

function headings(): Paragraph[] {
  return [
    bookHeading('{{เลข1}}. ชื่อโครงการ : {{ชื่อรายการ}}'),
    ...heading('{{เลข2}}. หลักการและเหตุผล/ที่มาของโครงการ', 'หลักการของรายการ'),
    ...heading('{{เลข3}}. วัตถุประสงค์', 'วัตถุประสงค์ของรายการ'),
    ...heading('{{เลข4}}. กลุ่มเป้าหมาย', 'กลุ่มเป้าหมาย'),
    ...heading('{{เลข5}}. วิธีดำเนินการ', 'วิธีดำเนินการ'),
    ...heading('{{เลข6}}. ระยะเวลาดำเนินการ', 'ระยะเวลาดำเนินการ'),
    ...heading('{{เลข7}}. งบประมาณดำเนินการ', 'งบประมาณดำเนินการ'),
    ...heading('{{เลข8}}. ผู้รับผิดชอบโครงการ', 'ผู้รับผิดชอบโครงการ'),
    ...ninth(),
  ];
}

/** A short one stands on one page with both its lists; a longer one may go on on the next. */
function ninth(): Paragraph[] {
  const lists = (options: IParagraphOptions): Paragraph[] => [
    ...['ผลผลิต', 'ผลลัพธ์'].flatMap((part) => [bookHeading(part, CLOSE), ...passage(part, options)]),
  ];
  return [
    plain('{{#ผลขึ้นหน้าใหม่}}'),
    nextPage(),
    plain('{{/ผลขึ้นหน้าใหม่}}'),
    bookHeading('{{เลข9}}. ผลผลิต/ผลลัพธ์'),
    plain('{{#ผลอยู่หน้าเดียวกัน}}'),
    ...lists({ keepNext: true, keepLines: true }),
    plain('{{/ผลอยู่หน้าเดียวกัน}}'),
    plain('{{^ผลอยู่หน้าเดียวกัน}}'),
    ...lists({}),
    plain('{{/ผลอยู่หน้าเดียวกัน}}'),
  ];
}

function heading(text: string, list: string): Paragraph[] {
  return [bookHeading(text), ...passage(list)];
}

function known(): Paragraph[] {
  return [
    body('รายการนี้ยังไม่มีรายละเอียดในแท็บรายละเอียด ข้อมูลตามแผนมีดังนี้', { spacing: { before: pt(6) } }),
    body('ประเภท: {{ประเภท}}'),
    body('หน่วยงานรับผิดชอบ: {{หน่วยงานรับผิดชอบ}}'),
    plain('{{#งบรายปี}}'),
    body('งบประมาณ ปีงบประมาณ พ.ศ.~{{ปี}}: {{งบประมาณ}}'),
    plain('{{/งบรายปี}}'),
    plain('{{#มีหมายเหตุ}}'),
    body('หมายเหตุ: {{หมายเหตุ}}'),
    plain('{{/มีหมายเหตุ}}'),
  ];
}
