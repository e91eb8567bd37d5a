import { AlignmentType, Paragraph, TableCell, TableRow, TextRun, VerticalAlignTable } from 'docx';
import { cm, fontSize, pt } from './measure';
import { RECORD_TEXT } from './ruled-table';

/** A cell of a record: a list of paragraphs, or a sign that shows when a flag holds. */
export type RecordCell = { readonly paragraphs: string } | { readonly tick: string };

/**
 * The row of a record, repeated for each of a list. It stands there twice: short ones stay whole,
 * long ones may go on on the next page (isTallRow in src/core/documents/paper/cell-lines.ts).
 */
export function recordRows(list: string, cells: readonly RecordCell[]): TableRow[] {
  return [
    recordRow(cells, [`{{#${list}}}{{#แถวสั้น}}`, '{{/แถวสั้น}}'], true),
    recordRow(cells, ['{{#แถวยาว}}', `{{/แถวยาว}}{{/${list}}}`], false),
  ];
}

function recordRow(
  cells: readonly RecordCell[],
  [open, close]: readonly [string, string],
  whole: boolean,
): TableRow {
  const last = cells.length - 1;
  return new TableRow({
    ...(whole ? { cantSplit: true } : {}),
    children: cells.map(
      (cell, index) =>
        new TableCell({
          margins: { left: cm(0.12), right: cm(0.12) },
          verticalAlign: VerticalAlignTable.TOP,
          children: [
            ...(index === 0 ? [tags(open)] : []),
            ...('tick' in cell ? [tick(cell.tick)] : paragraphs(cell.paragraphs)),
            ...(index === last ? [tags(close)] : []),
          ],
        }),
    ),
  });
}

/** A paragraph of its own, or the lists of the cell would not be repeated by the paragraph; too low to be seen. */
function tags(text: string): Paragraph {
  const size = fontSize(1);
  return new Paragraph({
    spacing: { line: pt(1), lineRule: 'exact' },
    run: { size },
    children: [new TextRun({ text, size })],
  });
}

function paragraphs(list: string): Paragraph[] {
  return [`{{#${list}}}`, '{{ย่อหน้า}}', `{{/${list}}}`].map(
    (text) =>
      new Paragraph({
        keepLines: true,
        widowControl: true,
        spacing: { before: pt(1), after: pt(1) },
        children: [new TextRun({ text, size: fontSize(RECORD_TEXT) })],
      }),
  );
}

/** As the form is filled in by hand. */
function tick(flag: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: pt(1), after: pt(1) },
    children: [new TextRun({ text: `{{#${flag}}}/{{/${flag}}}`, size: fontSize(RECORD_TEXT) })],
  });
}
