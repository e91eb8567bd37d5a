import {
  AlignmentType,
  HeightRule,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { DOTTED_LINE, NO_CELL_BORDERS, NO_TABLE_BORDERS } from './borders';
import { cm, pt, type Twips } from './measure';
import { MEMO_WIDTH } from './page';
import { plain } from './text';

/** Names are centred on the right half of the paper. */
const RIGHT_HALF: Twips = Math.round(MEMO_WIDTH / 2);
/** Room to sign by hand. */
const ROOM_TO_SIGN = pt(40);

/** The writer's name and position, on paper of a width between its margins. */
export function reporter(width = MEMO_WIDTH): Paragraph[] {
  const indent = { left: Math.round(width / 2) };
  return [
    onTheRight('({{ชื่อผู้รายงาน}})', { spacing: { before: ROOM_TO_SIGN }, keepNext: true, indent }),
    onTheRight('{{ตำแหน่งผู้รายงาน}}', { keepLines: true, indent }),
  ];
}

/** Name and position of the one who signs an order or an announcement. */
export function chief(): Paragraph[] {
  return [
    onTheRight('({{ชื่อผู้ลงนาม}})', { spacing: { before: ROOM_TO_SIGN }, keepNext: true }),
    onTheRight('{{ตำแหน่งผู้ลงนาม}}', { keepLines: true }),
  ];
}

/**
 * One block for each opinion of the chain. A block is one table row that may not split, so that
 * Word, LibreOffice and Google Docs all keep it on one page.
 */
export function opinions(): (Paragraph | Table)[] {
  // The last paragraph carries the section's end, and must stay when the loop's own are taken away.
  return [plain('{{#ความเห็น}}'), opinion(), gap(2), plain('{{/ความเห็น}}'), gap(1)];
}

function opinion(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: [MEMO_WIDTH],
    borders: NO_TABLE_BORDERS,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            width: { size: MEMO_WIDTH, type: WidthType.DXA },
            borders: NO_CELL_BORDERS,
            margins: { left: 0, right: 0 },
            children: [
              new Paragraph({
                spacing: { before: pt(12) },
                keepNext: true,
                children: [new TextRun({ text: '{{หัวข้อความเห็น}}', bold: true })],
              }),
              dottedLines(2),
              onTheRight('({{ชื่อผู้ให้ความเห็น}})', {
                spacing: { before: ROOM_TO_SIGN },
                keepNext: true,
              }),
              onTheRight('{{ตำแหน่งผู้ให้ความเห็น}}', { keepLines: true }),
            ],
          }),
        ],
      }),
    ],
  });
}

/** Lines to write on by hand. */
function dottedLines(count: number): Table {
  const row = (): TableRow =>
    new TableRow({
      height: { value: cm(0.85), rule: HeightRule.ATLEAST },
      children: [
        new TableCell({
          width: { size: MEMO_WIDTH, type: WidthType.DXA },
          borders: DOTTED_LINE,
          children: [new Paragraph({ keepNext: true })],
        }),
      ],
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: [MEMO_WIDTH],
    borders: NO_TABLE_BORDERS,
    rows: Array.from({ length: count }, row),
  });
}

function onTheRight(text: string, options: IParagraphOptions): Paragraph {
  return plain(text, {
    alignment: AlignmentType.CENTER,
    indent: { left: RIGHT_HALF },
    ...options,
  });
}

/** Space of a height in points, after a table that must not touch the next. */
export function gap(points: number): Paragraph {
  return new Paragraph({ spacing: { line: pt(points), lineRule: 'exact' }, children: [] });
}
