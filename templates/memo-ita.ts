import type { Paragraph, Table } from 'docx';
import { firstDataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, pt } from './parts/measure';
import { memoHead } from './parts/memo-head';
import { memoPage, noPageNumber, pageNumber } from './parts/page';
import { type RuledCell, ruledTable } from './parts/ruled-table';
import { opinions, reporter } from './parts/signature';
import { body, partHeading, passage, plain } from './parts/text';

/** The memo that analyses the ITA up the chain of opinions, with the analysis and the plan as tables. */
export function memoIta(): Promise<Buffer> {
  return packDocument('บันทึกวิเคราะห์ผล ITA', [
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
    ...passage('ข้อเท็จจริง', { keepNext: true }),
    body(
      '–~คะแนนภาพรวมระดับประเทศ {{คะแนนประเทศ}}~คะแนน{{#มีระดับผลประเทศ}} ระดับผลการประเมิน {{ระดับผลประเทศ}}{{/มีระดับผลประเทศ}}',
      { keepNext: true },
    ),
    body(
      '–~คะแนนภาพรวมของหน่วยงาน {{คะแนนรวม}}~คะแนน{{#มีระดับผล}} ระดับผลการประเมิน {{ระดับผล}}{{/มีระดับผล}}',
      { keepNext: true, spacing: { after: pt(6) } },
    ),
    analysis(),
    partHeading('สรุปผลการวิเคราะห์'),
    ...passage('สรุปผลการวิเคราะห์'),
    plain('{{#มีแผนขับเคลื่อน}}'),
    plan(),
    plain('{{/มีแผนขับเคลื่อน}}'),
    partHeading('ข้อกฎหมาย/ระเบียบ'),
    ...passage('ข้อกฎหมาย'),
    partHeading('ข้อเสนอ/ข้อพิจารณา'),
    ...passage('ข้อเสนอ', { keepNext: true }),
    body('จึงเรียนมาเพื่อโปรดพิจารณา', { spacing: { before: pt(6) }, keepNext: true }),
  ];
}

function analysis(): Table {
  const row = (list: string): RuledCell[] => [
    { text: `{{#${list}}}{{ชื่อตัวชี้วัด}}`, isTop: true },
    { text: '{{ผลการประเมิน}}', align: 'centre', isTop: true },
    { text: '{{ประเด็นแก้ไข}}', isTop: true },
    { text: `{{ประเด็นพัฒนา}}{{/${list}}}`, isTop: true },
  ];
  return ruledTable({
    isLong: true,
    widths: [cm(1.2), cm(3.5), cm(1.9), cm(4.7), cm(4.7)],
    header: [
      [
        { text: 'แบบ', merge: 'first' },
        { text: 'ตัวชี้วัด', merge: 'first' },
        { text: 'ผลการ\nประเมิน', merge: 'first' },
        { text: 'ผลการวิเคราะห์', columns: 2 },
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        { text: 'ประเด็นที่ต้องแก้ไข' },
        { text: 'ประเด็นที่ต้องพัฒนา' },
      ],
    ],
    rows: byInstrument('ผลรายแบบวัด', row('ตัวชี้วัดแรก'), row('ตัวชี้วัดถัดไป')),
  });
}

function plan(): Table {
  const row = (list: string): RuledCell[] => [
    { text: `{{#${list}}}{{ชื่อตัวชี้วัด}}`, isTop: true },
    { text: '{{ประเด็นปรับปรุง}}', isTop: true },
    { text: `{{หน่วยงาน}}{{/${list}}}`, align: 'centre', isTop: true },
  ];
  return ruledTable({
    isLong: true,
    widths: [cm(1.2), cm(3.5), cm(7.9), cm(3.4)],
    header: [
      [
        { text: 'แบบ', merge: 'first' },
        { text: 'ตัวชี้วัด', merge: 'first' },
        { text: 'แผนการขับเคลื่อน', columns: 2 },
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        { text: 'ประเด็นที่ต้องปรับปรุง' },
        { text: 'หน่วยงาน/\nผู้รับผิดชอบ' },
      ],
    ],
    rows: byInstrument('แผนรายแบบวัด', row('มาตรการแรก'), row('มาตรการถัดไป')),
  });
}

/** The instrument stands once, merged down its rows: hence a first row and the rest, in one loop. */
function byInstrument(list: string, first: RuledCell[], rest: RuledCell[]): RuledCell[][] {
  const last = rest[rest.length - 1];
  return [
    [{ text: `{{#${list}}}{{แบบวัด}}`, merge: 'first', align: 'centre', isTop: true }, ...first],
    [
      { text: '', merge: 'below' },
      ...rest.slice(0, -1),
      ...(last ? [{ ...last, text: `${last.text}{{/${list}}}` }] : []),
    ],
  ];
}
