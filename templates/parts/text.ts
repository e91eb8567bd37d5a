import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from 'docx';
import { cm, fontSize, pt } from './measure';

/** `~` as a space at which no line ends, between a number and what it counts. */
export function unbroken(text: string): string {
  return text.replace(/~/g, '\u00a0');
}

/** Body text: 16 pt, first line indented 2.5 cm. Left, as Google Docs knows no Thai distribution. */
export function body(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({
    indent: { firstLine: cm(2.5) },
    widowControl: true,
    ...options,
    children: [new TextRun(unbroken(text))],
  });
}

/** The paragraphs of a passage that the office may put in its own words. */
export function passage(name: string, options: IParagraphOptions = {}): Paragraph[] {
  return [`{{#${name}}}`, '{{ย่อหน้า}}', `{{/${name}}}`].map((text) => body(text, options));
}

/** A passage with its heading, or neither where there is nothing to say. */
export function optional(name: string): Paragraph[] {
  return [body(`{{#มี${name}}}`), partHeading(name), ...passage(name), body(`{{/มี${name}}}`)];
}

/** The heading of a part of a memo: bold, 6 pt above, never alone at the foot of a page. */
export function partHeading(text: string): Paragraph {
  return new Paragraph({
    spacing: { before: pt(6) },
    keepNext: true,
    children: [new TextRun({ text, bold: true })],
  });
}

export function plain(text: string, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

export function centred(text: string, options: IParagraphOptions = {}): Paragraph {
  return plain(text, { alignment: AlignmentType.CENTER, ...options });
}

/** Bold text at a size in points. */
export function bold(text: string, points: number): TextRun {
  return new TextRun({ text, bold: true, size: fontSize(points) });
}
