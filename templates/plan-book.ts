import {
  AlignmentType,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import {
  bookHeading,
  bookPage,
  bookTitle,
  firstNumberedPage,
  hairline,
  nextPage,
} from './parts/book';
import { NO_CELL_BORDERS, NO_TABLE_BORDERS } from './parts/borders';
import { dataFooters } from './parts/data-footer';
import { packDocument } from './parts/document';
import { cm, pt } from './parts/measure';
import { attachedPage, MEMO_WIDTH, noPageNumber, pageNumber } from './parts/page';
import { bookmark, pageReference } from './parts/page-reference';
import { centred, passage, plain, unbroken } from './parts/text';
import { details } from './plan-book-details';
import { matrix } from './plan-book-matrix';

const [PAGE_WIDTH, NAME_WIDTH] = [cm(1.6), MEMO_WIDTH - cm(1.6)];

/** The passages of part 1: the placeholder, the heading, the bookmark its page is known by. */
const PART_ONE = [
  { name: 'หลักการและเหตุผล', heading: 'หลักการและเหตุผล', mark: 'rationale' },
  { name: 'วิสัยทัศน์', heading: 'วิสัยทัศน์', mark: 'vision' },
  { name: 'พันธกิจ', heading: 'พันธกิจ', mark: 'mission' },
  { name: 'วัตถุประสงค์', heading: 'วัตถุประสงค์การจัดทำแผน', mark: 'objectives' },
  { name: 'เป้าหมาย', heading: 'เป้าหมาย', mark: 'goals' },
  { name: 'ประโยชน์', heading: 'ประโยชน์ของการจัดทำแผน', mark: 'benefits' },
] as const;

/** The book of a plan: cover, foreword and contents without numbers, then three numbered parts. */
export function planBook(): Promise<Buffer> {
  const unnumbered = { headers: { default: noPageNumber() }, footers: dataFooters() };
  const numbered = { headers: { default: pageNumber() }, footers: dataFooters() };
  return packDocument(
    'เล่มแผน',
    [
      { properties: bookPage, ...unnumbered, children: cover() },
      { properties: bookPage, ...unnumbered, children: [...foreword(), ...contents()] },
      { properties: firstNumberedPage, ...numbered, children: [...partOne(), ...makers()] },
      { properties: attachedPage, ...numbered, children: matrix() },
      { properties: bookPage, ...numbered, children: details() },
    ],
    { updateFields: true },
  );
}

function cover(): Paragraph[] {
  return [
    bookTitle('{{เรื่อง}}', 30, { spacing: { before: pt(190), after: pt(240) } }),
    bookTitle('{{ชื่อหน่วยงาน}}', 26),
    bookTitle('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', 26),
  ];
}

function foreword(): Paragraph[] {
  return [
    bookTitle('คำนำ', 20, { spacing: { after: pt(12) } }),
    ...passage('คำนำ', { spacing: { after: pt(6) } }),
    onTheRight('{{ชื่อหน่วยงาน}}', 30),
    onTheRight('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', 0),
    nextPage(),
  ];
}

function onTheRight(text: string, before: number): Paragraph {
  return centred(text, {
    indent: { left: Math.round(MEMO_WIDTH / 2) },
    spacing: { before: pt(before) },
  });
}

function contents(): (Paragraph | Table)[] {
  return [
    bookTitle('สารบัญ', 20, { spacing: { after: pt(6) } }),
    entries([
      entry(['เรื่อง'], [new TextRun({ text: 'หน้า', bold: true })], { isBold: true, isHeader: true }),
      entry(['ส่วนที่~{{เลข1}}  บทนำ'], [], { isBold: true }),
      ...PART_ONE.map(({ name, heading, mark }) =>
        entry([heading], pageReference(mark, `{{หน้า${name}}}`), { depth: 1 }),
      ),
      entry(['ส่วนที่~{{เลข2}}  แผนปฏิบัติการป้องกันการทุจริต'], [], { isBold: true }),
      entry(
        ['{{#สารบัญแผน}}', '{{ชื่อมิติ}}'],
        [...pageReference('matrix_dimension', '{{หน้ามิติ}}'), new TextRun('{{/สารบัญแผน}}')],
        { depth: 1 },
      ),
      entry(['ส่วนที่~{{เลข3}}  รายละเอียดโครงการ/กิจกรรม/มาตรการ'], [], { isBold: true }),
    ]),
    plain('{{#สารบัญรายละเอียด}}'),
    hairline(),
    plain('{{#มิติสั้น}}'),
    dimensionEntries({ staysWhole: true }),
    plain('{{/มิติสั้น}}'),
    plain('{{^มิติสั้น}}'),
    dimensionEntries({}),
    plain('{{/มิติสั้น}}'),
    plain('{{/สารบัญรายละเอียด}}'),
    hairline(),
  ];
}

/** The items of a dimension below its name; a short list stands on one page. */
function dimensionEntries(look: EntryLook): Table {
  return entries([
    entry(['{{ชื่อมิติ}}'], pageReference('detail_dimension', '{{หน้ามิติ}}'), {
      depth: 1,
      staysWhole: true,
    }),
    entry(
      ['{{#สารบัญรายการ}}', '{{ชื่อรายการ}}'],
      [...pageReference('detail_item', '{{หน้ารายการ}}'), new TextRun('{{/สารบัญรายการ}}')],
      { depth: 2, ...look },
    ),
  ]);
}

interface EntryLook {
  readonly depth?: number;
  readonly isBold?: boolean;
  readonly isHeader?: boolean;
  /** Stands on the page of the next. */
  readonly staysWhole?: boolean;
}

/** A line of the contents: a name and, beside its end, a page, as Google Docs knows no leaders. */
function entry(
  texts: readonly string[],
  page: readonly ParagraphChild[],
  { depth = 0, isBold = false, isHeader = false, staysWhole = false }: EntryLook,
): TableRow {
  const cell = (width: number, paragraph: Paragraph): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: NO_CELL_BORDERS,
      margins: { left: 0, right: 0 },
      verticalAlign: VerticalAlignTable.BOTTOM,
      children: [paragraph],
    });
  const keepNext = staysWhole ? { keepNext: true } : {};
  const runs = texts.map(
    (text) => new TextRun({ text: unbroken(text), ...(isBold ? { bold: true } : {}) }),
  );
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    children: [
      cell(
        NAME_WIDTH,
        new Paragraph({ indent: { left: depth * cm(0.75) }, ...keepNext, children: runs }),
      ),
      cell(
        PAGE_WIDTH,
        new Paragraph({ alignment: AlignmentType.RIGHT, ...keepNext, children: [...page] }),
      ),
    ],
  });
}

function entries(rows: readonly TableRow[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: [NAME_WIDTH, PAGE_WIDTH],
    borders: NO_TABLE_BORDERS,
    rows: [...rows],
  });
}

function partOne(): Paragraph[] {
  return [
    bookTitle('ส่วนที่~{{เลข1}}', 20),
    bookTitle('{{เรื่อง}}', 18),
    bookTitle('{{ชื่อหน่วยงาน}} อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', 16, { spacing: { after: pt(6) } }),
    ...PART_ONE.flatMap(({ name, heading, mark }, index) => [
      bookHeading(heading, {}, bookmark(mark, index + 1)),
      ...passage(name),
    ]),
  ];
}

/** The four who sign for the plan, none parted from the others; on a page of their own where they need it. */
function makers(): (Paragraph | Table)[] {
  return [
    plain('{{#ผู้จัดทำขึ้นหน้าใหม่}}'),
    nextPage(),
    plain('{{/ผู้จัดทำขึ้นหน้าใหม่}}'),
    plain('{{#ผู้จัดทำแผน}}'),
    bookTitle('{{หัวข้อผู้จัดทำ}}', 16, { spacing: { before: pt(24) } }),
    centred(`(ลงชื่อ)${'.'.repeat(50)}`, { spacing: { before: pt(36) }, keepNext: true }),
    centred('({{ชื่อผู้จัดทำ}})', { keepNext: true }),
    centred('{{ตำแหน่งผู้จัดทำ}}', { keepLines: true, keepNext: true }),
    plain('{{/ผู้จัดทำแผน}}'),
    hairline(),
  ];
}
