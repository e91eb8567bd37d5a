import { AlignmentType, BorderStyle, Paragraph, TextRun } from 'docx';
import { garudaSlot } from './garuda';
import { cm, pt } from './measure';
import { body } from './text';

/** The Garuda of orders and announcements, in centimetres. */
const GARUDA_HEIGHT = 3;
/** What is left on both sides of a rule 5 cm long, on lines of 16 cm. */
const BESIDE_RULE = cm(5.5);

/** The top of an order or an announcement: Garuda, title lines, and the rule below them. */
export function orderHead(...titles: readonly string[]): Paragraph[] {
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      spacing: { after: pt(6) },
      children: [garudaSlot(GARUDA_HEIGHT)],
    }),
    ...titles.map(titleLine),
    rule(),
  ];
}

/** The day an order or an announcement is given, below its text and further in. */
export function dayLine(text: string): Paragraph {
  return body(text, {
    indent: { firstLine: cm(5) },
    spacing: { before: pt(12) },
    keepNext: true,
  });
}

function titleLine(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    children: [new TextRun({ text, bold: true })],
  });
}

function rule(): Paragraph {
  return new Paragraph({
    indent: { left: BESIDE_RULE, right: BESIDE_RULE },
    spacing: { line: pt(6), lineRule: 'exact', after: pt(12) },
    border: { bottom: { style: BorderStyle.SINGLE, size: 4, space: 1, color: 'auto' } },
    children: [],
  });
}
