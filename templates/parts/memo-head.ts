import {
  AlignmentType,
  HeightRule,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { DOTTED_LINE, NO_CELL_BORDERS, NO_TABLE_BORDERS } from './borders';
import { garudaSlot } from './garuda';
import { cm, pt, type Twips } from './measure';
import { MEMO_WIDTH } from './page';
import { bold, plain } from './text';

/** Centimetres. */
const GARUDA_HEIGHT = 1.5;
/** Room for a picture wider than high; the same to the right keeps the title in the middle. */
const SIDE: Twips = cm(2.25);

/**
 * Where the labels end and the values begin, from the left. One grid for the three lines, so that
 * Word, LibreOffice and Google Docs keep them in place; the last column has what is left.
 */
const SUBJECT_AT = cm(1.45);
const NUMBER_AT = cm(0.85);
const DIVISION_AT = cm(2.85);
const DAY_LABEL_AT = cm(7.8);
const DAY_AT = cm(9.3);
const COLUMNS = [
  NUMBER_AT,
  SUBJECT_AT - NUMBER_AT,
  DIVISION_AT - SUBJECT_AT,
  DAY_LABEL_AT - DIVISION_AT,
  DAY_AT - DAY_LABEL_AT,
  MEMO_WIDTH - DAY_AT,
];

/** The top of a memo: Garuda slot, title, the labels on dotted lines, and whom it is for. */
export function memoHead(): (Table | Paragraph)[] {
  return [title(), smallGap(), labels(), addressee()];
}

function title(): Table {
  const cell = (width: Twips, children: Paragraph[]): TableCell =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      borders: NO_CELL_BORDERS,
      margins: { left: 0, right: 0 },
      verticalAlign: VerticalAlignTable.BOTTOM,
      children,
    });
  const middle = MEMO_WIDTH - 2 * SIDE;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: [SIDE, middle, SIDE],
    borders: NO_TABLE_BORDERS,
    rows: [
      new TableRow({
        height: { value: cm(GARUDA_HEIGHT), rule: HeightRule.ATLEAST },
        children: [
          cell(SIDE, [new Paragraph({ children: [garudaSlot(GARUDA_HEIGHT)] })]),
          cell(middle, [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              children: [bold('บันทึกข้อความ', 29)],
            }),
          ]),
          cell(SIDE, [new Paragraph({})]),
        ],
      }),
    ],
  });
}

/** Two tables that touch become one in Word. */
function smallGap(): Paragraph {
  return new Paragraph({ spacing: { line: pt(4), lineRule: 'exact' }, children: [] });
}

function labels(): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: MEMO_WIDTH, type: WidthType.DXA },
    columnWidths: COLUMNS,
    borders: NO_TABLE_BORDERS,
    rows: [
      line(label('ส่วนราชการ', 3), value('{{ส่วนราชการ}}', 3)),
      line(label('ที่', 1), value('{{เลขที่หนังสือ}}', 3), label('วันที่', 1), value('{{วันที่หนังสือ}}', 1)),
      line(label('เรื่อง', 2), value('{{เรื่อง}}', 4)),
    ],
  });
}

function line(...cells: TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children: cells });
}

function label(text: string, columns: number): TableCell {
  return new TableCell({
    columnSpan: columns,
    borders: NO_CELL_BORDERS,
    margins: { left: 0, right: 0 },
    verticalAlign: VerticalAlignTable.TOP,
    children: [new Paragraph({ children: [bold(text, 20)] })],
  });
}

/** 16 pt beside a 20 pt label: the space above puts both on one baseline. */
function value(text: string, columns: number): TableCell {
  return new TableCell({
    columnSpan: columns,
    borders: DOTTED_LINE,
    margins: { left: cm(0.15), right: 0 },
    verticalAlign: VerticalAlignTable.BOTTOM,
    children: [new Paragraph({ spacing: { before: pt(4) }, children: [new TextRun(text)] })],
  });
}

function addressee(): Paragraph {
  return plain('เรียน  {{เรียน}}', { spacing: { before: pt(6) } });
}
