import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  VerticalMergeType,
  WidthType,
} from 'docx';
import { cm, fontSize, pt, type Twips } from './measure';

/** One printed cell; \n is a line break. `merge` is its part in a cell merged downwards: the first, or one below. */
export interface RuledCell {
  readonly text: string;
  readonly columns?: number;
  readonly merge?: 'first' | 'below';
  readonly align?: 'left' | 'centre' | 'right';
  readonly bold?: boolean;
  /** At the top of a cell that is merged down several rows, and maybe pages; else in the middle. */
  readonly isTop?: boolean;
}

export interface RuledTable {
  readonly widths: readonly Twips[];
  /** Rows that stand again at the top of each page. */
  readonly header: readonly (readonly RuledCell[])[];
  readonly rows: readonly (readonly RuledCell[])[];
  /** A long table goes on on the next page; others are kept whole. */
  readonly isLong?: boolean;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;
/** Points. A size below the memo's, so that amounts in hundreds of millions stay on one line. */
const TABLE_TEXT = 15;

/** A table ruled all round, as on the printed report. Header rows repeat and no row splits. */
export function ruledTable({ widths, header, rows, isLong = false }: RuledTable): Table {
  const total = widths.reduce((sum, width) => sum + width, 0);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: total, type: WidthType.DXA },
    columnWidths: [...widths],
    alignment: AlignmentType.CENTER,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    rows: [
      ...header.map((cells) => row(cells, true, true)),
      ...rows.map((cells, index) => row(cells, false, !isLong && index < rows.length - 1)),
    ],
  });
}

function row(cells: readonly RuledCell[], isHeader: boolean, keepNext: boolean): TableRow {
  return new TableRow({
    cantSplit: true,
    ...(isHeader ? { tableHeader: true } : {}),
    ...(keepNext ? { keepNext } : {}),
    children: cells.map((cell) =>
      printed(isHeader ? { align: 'centre', bold: true, ...cell } : cell),
    ),
  });
}

function printed(cell: RuledCell): TableCell {
  const { text, columns = 1, merge, align = 'left', bold = false, isTop = false } = cell;
  return new TableCell({
    ...(columns > 1 ? { columnSpan: columns } : {}),
    ...(merge
      ? {
          verticalMerge: merge === 'first' ? VerticalMergeType.RESTART : VerticalMergeType.CONTINUE,
        }
      : {}),
    margins: { left: cm(0.12), right: cm(0.12) },
    verticalAlign: isTop ? VerticalAlignTable.TOP : VerticalAlignTable.CENTER,
    children: [
      new Paragraph({
        alignment: ALIGNMENTS[align],
        spacing: { before: pt(1), after: pt(1) },
        children: text.split('\n').map((line, index) => {
          const size = fontSize(TABLE_TEXT);
          return new TextRun({
            text: line,
            size,
            ...(bold ? { bold } : {}),
            ...(index > 0 ? { break: 1 } : {}),
          });
        }),
      }),
    ],
  });
}
