import type { Paragraph, Table } from 'docx';
import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, pt } from './parts/measure';
import { memoHead } from './parts/memo-head';
import { memoPage, noPageNumber, pageNumber } from './parts/page';
import { type RuledCell, ruledTable } from './parts/ruled-table';
import { opinions, reporter } from './parts/signature';
import { body, partHeading, passage, plain } from './parts/text';

/** The memo that tells what came of the measures, a numbered table a unit, up the chain of opinions. */
export function memoMonitoring(): Promise<Buffer> {
  return packDocument('บันทึกกำกับติดตาม', [
    {
      properties: memoPage,
      headers: { default: pageNumber(), first: noPageNumber() },
      footers: firstDataFooters(),
      children: [...memoHead(), ...parts(), ...reporter(), ...opinions()],
    },
  ]);
}

function parts(): (Paragraph | Table)[] {
  return [
    partHeading('เรื่องเดิม'),
    ...passage('เรื่องเดิม'),
    partHeading('ข้อเท็จจริง'),
    ...passage('ข้อเท็จจริง'),
    plain('{{#มาตรการรายหน่วยงาน}}'),
    unitHeading(),
    ofUnit(),
    plain('{{/มาตรการรายหน่วยงาน}}'),
    partHeading('สรุปผลการกำกับติดตาม'),
    ...passage('สรุปผลการกำกับติดตาม'),
    plain('{{#มีที่ยังไม่มีผล}}'),
    body('มาตรการที่ยังไม่มีผลการดำเนินงาน {{จำนวนยังไม่มีผล}}~มาตรการ ได้แก่', { keepNext: true }),
    plain('{{/มีที่ยังไม่มีผล}}'),
    plain('{{#รายการยังไม่มีผล}}'),
    body('–~{{รายการ}}'),
    plain('{{/รายการยังไม่มีผล}}'),
    partHeading('ข้อกฎหมาย/ระเบียบ'),
    ...passage('ข้อกฎหมาย'),
    partHeading('ข้อเสนอ/ข้อพิจารณา'),
    ...passage('ข้อเสนอ', { keepNext: true }),
    body('จึงเรียนมาเพื่อโปรดพิจารณา', { spacing: { before: pt(6) }, keepNext: true }),
  ];
}

function unitHeading(): Paragraph {
  return plain('{{ลำดับหน่วยงาน}}. {{หน่วยงาน}}', {
    keepNext: true,
    spacing: { before: pt(6), after: pt(3) },
  });
}

function ofUnit(): Table {
  return ruledTable({
    isLong: true,
    widths: [cm(1.1), cm(2.5), cm(4.2), cm(4.3), cm(2.1), cm(1.8)],
    header: [
      [
        { text: 'แบบ', merge: 'first' },
        { text: 'ตัวชี้วัด', merge: 'first' },
        { text: 'แผนการขับเคลื่อน', columns: 4 },
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        { text: 'ประเด็นที่ต้องปรับปรุง' },
        { text: 'ผลการดำเนินงาน' },
        { text: 'ระยะเวลา\nดำเนินการ' },
        { text: 'งบ\nประมาณ' },
      ],
    ],
    rows: [
      [
        { text: '{{#มาตรการ}}{{แบบวัด}}', merge: 'first', align: 'centre', isTop: true },
        { text: '{{ชื่อตัวชี้วัด}}', merge: 'first', isTop: true },
        ...cells('แถวแรก', ''),
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        ...cells('แถวถัดไป', '{{/มาตรการ}}'),
      ],
    ],
  });
}

/** A measure of several rows has its name once, merged down: hence a first row and the rest. */
function cells(list: string, end: string): RuledCell[] {
  return [
    { text: `{{#${list}}}{{ประเด็นปรับปรุง}}`, isTop: true },
    { text: '{{ผลการดำเนินงาน}}', isTop: true },
    { text: '{{ระยะเวลา}}', align: 'centre', isTop: true },
    { text: `{{งบประมาณ}}{{/${list}}}${end}`, align: 'centre', isTop: true },
  ];
}
