import { AlignmentType, PageBreak, Paragraph, type Table, TextRun } from 'docx';
import { cm, fontSize, pt } from './parts/measure';
import { type RuledCell, ruledTable } from './parts/ruled-table';
import { plain, unbroken } from './parts/text';

const DIMENSIONS = [1, 2, 3, 4] as const;

/** The five tables as the results system prints them, with the notes, and the day of the data. */
export function attachedTables(): (Paragraph | Table)[] {
  return [
    plain('เอกสารแนบ', { alignment: AlignmentType.RIGHT, keepNext: true }),
    title(
      'รายงานผลการนำแผนไปปฏิบัติ ประจำปีงบประมาณ พ.ศ. {{ปีงบประมาณในตาราง}} รอบ {{รอบในตาราง}} เดือน',
    ),
    byDimension(),
    title('โครงการ/งบประมาณ (ตามแผนพัฒนาท้องถิ่น)'),
    itemsAndBudget('งบตามแผน'),
    title('โครงการ/งบประมาณ (ตามข้อบัญญัติ/เทศบัญญัติ/แผนการดำเนินงาน)'),
    itemsAndBudget('งบตามข้อบัญญัติ'),
    note(COUNTED_BY_PLAN),
    // A page of their own: three tables fill the first, and no table should be torn.
    title('การเบิกจ่ายงบประมาณ', true),
    disbursement(),
    title('สถานะโครงการ/กิจกรรม/มาตรการ'),
    status(),
    ...notReported(),
    dataDay(),
    note(OWN_RULES, 'หมายเหตุ  '),
    ...remarks(),
  ];
}

function byDimension(): Table {
  return ruledTable({
    widths: [cm(4.7), cm(1.2), cm(2), cm(2.8), cm(3.4), cm(3.7), cm(3.4), cm(2.2), cm(2.3)],
    header: [
      [
        { text: 'ชื่อ อปท.', merge: 'first' },
        { text: 'มิติ', merge: 'first' },
        { text: 'โครงการ', columns: 2 },
        { text: 'งบประมาณ', columns: 3 },
        { text: 'ร้อยละดำเนินการ', columns: 2 },
      ],
      [
        { text: '', merge: 'below' },
        { text: '', merge: 'below' },
        ...labels('ตามแผน', 'ดำเนินการแล้ว', 'ตามแผน', 'ตามข้อบัญญัติ/\nเทศบัญญัติ', 'ใช้จริง'),
        ...labels('โครงการ', 'งบประมาณ'),
      ],
    ],
    rows: [
      dimensionRow('ผลมิติแรก', '{{ชื่อหน่วยงานในตาราง}}', 'first'),
      dimensionRow('ผลมิติถัดไป', '', 'below'),
      [
        ...centre('รวม').map((cell) => ({ ...cell, columns: 2 })),
        ...centre('{{โครงการตามแผนรวม}}', '{{ดำเนินการแล้วรวม}}'),
        ...money('{{งบตามแผนรวม}}', '{{งบตามข้อบัญญัติรวม}}', '{{งบใช้จริงรวม}}'),
        ...centre('{{ร้อยละโครงการรวม}}', '{{ร้อยละงบประมาณรวม}}'),
      ].map((cell) => ({ ...cell, bold: true })),
    ],
  });
}

/** The name stands once, merged down the rows: hence one loop for the first row, one for the rest. */
function dimensionRow(list: string, name: string, merge: 'first' | 'below'): RuledCell[] {
  return [
    // Not in the first cell: LibreOffice keeps no text that a merged cell covers, and Google Docs may not.
    { text: name, merge, align: 'centre' },
    ...centre(`{{#${list}}}{{มิติ}}`, '{{โครงการตามแผน}}', '{{ดำเนินการแล้ว}}'),
    ...money('{{งบตามแผน}}', '{{งบตามข้อบัญญัติ}}', '{{งบใช้จริง}}'),
    ...centre('{{ร้อยละโครงการ}}', `{{ร้อยละงบประมาณ}}{{/${list}}}`),
  ];
}

/** Items and one kind of budget, two columns a dimension and two for the sum. */
function itemsAndBudget(budget: string): Table {
  const widths = [...DIMENSIONS, 'รวม'].flatMap(() => [cm(1.8), cm(3.34)]);
  return ruledTable({
    widths,
    header: [
      [
        ...DIMENSIONS.map((dimension) => ({ text: `{{ป้ายมิติ${dimension}}}`, columns: 2 })),
        { text: '{{ป้ายรวม}}', columns: 2 },
      ],
      [...DIMENSIONS, 'รวม'].flatMap(() => labels('โครงการ', 'งบประมาณ')),
    ],
    rows: [
      [
        ...DIMENSIONS.flatMap((dimension) => [
          ...centre(`{{โครงการตามแผนมิติ${dimension}}}`),
          ...money(`{{${budget}มิติ${dimension}}}`),
        ]),
        ...centre('{{โครงการตามแผนรวม}}'),
        ...money(`{{${budget}รวม}}`),
      ],
    ],
  });
}

function disbursement(): Table {
  return ruledTable({
    widths: [cm(4.7), cm(7), cm(7), cm(7)],
    header: [labels('มิติ', 'ตามแผนป้องกันฯ', 'ข้อบัญญัติ/เทศบัญญัติ', 'การเบิกจ่าย')],
    rows: [
      [
        { text: '{{#ผลรายมิติ}}{{ป้ายมิติ}}', align: 'centre' },
        ...money('{{งบตามแผน}}', '{{งบตามข้อบัญญัติ}}', '{{งบใช้จริง}}{{/ผลรายมิติ}}'),
      ],
      [
        { text: '{{ป้ายรวม}}', align: 'centre', bold: true },
        ...money('{{งบตามแผนรวม}}', '{{งบตามข้อบัญญัติรวม}}', '{{งบใช้จริงรวม}}').map((cell) => ({
          ...cell,
          bold: true,
        })),
      ],
    ],
  });
}

function status(): Table {
  return ruledTable({
    widths: [cm(2.6), cm(2.6), cm(4.4), cm(3), cm(3), cm(3.1), cm(3.7), cm(3.3)],
    header: [
      labels(
        'โครงการ\nตั้งต้น',
        'โครงการ\nทั้งหมด',
        'บรรจุในข้อบัญญัติ/\nเทศบัญญัติ/\nแผนดำเนินงาน',
        'อยู่ระหว่าง\nดำเนินการ',
        'ดำเนินการ\nแล้วเสร็จ',
        'ไม่สามารถ\nดำเนินการได้',
        'ผลการนำแผนฯ\nไปปฏิบัติ คิดจาก\nโครงการตั้งต้น',
        'ระดับการนำ\nแผนไปปฏิบัติ',
      ),
    ],
    rows: [
      centre(
        '{{โครงการตั้งต้น}}',
        '{{โครงการทั้งหมด}}',
        '{{บรรจุในข้อบัญญัติ}}',
        '{{อยู่ระหว่างดำเนินการ}}',
        '{{ดำเนินการแล้วเสร็จ}}',
        '{{ไม่สามารถดำเนินการได้}}',
        '{{ผลการนำแผนไปปฏิบัติ}}',
        '{{ระดับการนำแผนไปปฏิบัติ}}',
      ),
    ],
  });
}

/** The printed table has no column for them. */
function notReported(): Paragraph[] {
  return [
    plain('{{#มียังไม่รายงาน}}'),
    plain(unbroken('ยังไม่รายงานผล {{ยังไม่รายงาน}}~รายการ'), { spacing: { before: pt(4) } }),
    plain('{{/มียังไม่รายงาน}}'),
  ];
}

/** What the reader is told about the data itself; nothing where there is nothing to tell. */
function remarks(): Paragraph[] {
  return [
    plain('{{#มีข้อเตือน}}'),
    note(WARNINGS_LEFT),
    plain('{{/มีข้อเตือน}}'),
    plain('{{#มีข้อที่คงไว้}}'),
    note('ข้อที่ตรวจแล้วคงไว้ {{จำนวนข้อที่คงไว้}}~ข้อ ดังนี้'),
    plain('{{/มีข้อที่คงไว้}}'),
    plain('{{#รายการข้อที่คงไว้}}'),
    note('–~{{ข้อที่คงไว้}}'),
    plain('{{/รายการข้อที่คงไว้}}'),
    plain('{{#มีข้อที่คงไว้อีก}}'),
    note('และอีก {{จำนวนข้อที่คงไว้อีก}}~ข้อ ตามแท็บข้อที่คงไว้ของสมุดงาน'),
    plain('{{/มีข้อที่คงไว้อีก}}'),
  ];
}

const WARNINGS_LEFT = 'เมื่อทำรายงานนี้ ข้อมูลยังมีข้อเตือน {{จำนวนข้อเตือน}}~ข้อ ตามแท็บผลตรวจสอบของสมุดงาน';

function dataDay(): Paragraph {
  return plain(unbroken('ข้อมูล ณ วันที่~{{วันที่ข้อมูลในตาราง}}'), { spacing: { before: pt(8) } });
}

/** Small print below a table. */
function note(text: string, lead = ''): Paragraph {
  const size = fontSize(14);
  return new Paragraph({
    keepLines: true,
    spacing: { before: pt(2) },
    children: [
      ...(lead ? [new TextRun({ text: lead, bold: true, size })] : []),
      new TextRun({ text: unbroken(text), size }),
    ],
  });
}

const COUNTED_BY_PLAN =
  'จำนวนโครงการในตารางนี้นับตามแผน ส่วนที่บรรจุในข้อบัญญัติ/เทศบัญญัติ/แผนดำเนินงานแล้วมี {{บรรจุในข้อบัญญัติ}}~รายการ';

const OWN_RULES =
  'ระดับการนำแผนไปปฏิบัติและน้ำหนักของรายการที่อยู่ระหว่างดำเนินการเป็นค่าที่{{ชื่อหน่วยงานในตาราง}}กำหนดเอง ' +
  'ไม่ใช่เกณฑ์ของทางราชการ รายงานนี้ใช้น้ำหนัก~{{น้ำหนักอยู่ระหว่างดำเนินการ}} และในรอบ~{{รอบในตาราง}}~เดือน ' +
  'ร้อยละ~{{เกณฑ์ระดับมาก}} ขึ้นไปเป็นระดับมาก ร้อยละ~{{เกณฑ์ระดับปานกลาง}} ขึ้นไปเป็นระดับปานกลาง ' +
  'ต่ำกว่านั้นเป็นระดับน้อย';

function title(text: string, onNewPage = false): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: pt(10), after: pt(4) },
    children: [
      ...(onNewPage ? [new TextRun({ children: [new PageBreak()] })] : []),
      new TextRun({ text, bold: true }),
    ],
  });
}

function labels(...texts: string[]): RuledCell[] {
  return texts.map((text) => ({ text }));
}

function centre(...texts: string[]): RuledCell[] {
  return texts.map((text) => ({ text, align: 'centre' }));
}

function money(...texts: string[]): RuledCell[] {
  return texts.map((text) => ({ text, align: 'right' }));
}
