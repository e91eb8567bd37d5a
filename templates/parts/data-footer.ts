import { AlignmentType, Footer, Paragraph, TextRun } from 'docx';
import { fontSize, pt } from './measure';

/** Points: a third below the smallest text of a paper. */
const SMALL = 10;
const GREY = '808080';

/** What the paper's data is known by, small and grey at the foot of each page, in the room below its text. */
export function dataFooters(): { readonly default: Footer } {
  return { default: footer() };
}

/** The same where the first page has a header and a footer of its own. */
export function firstDataFooters(): { readonly default: Footer; readonly first: Footer } {
  return { default: footer(), first: footer() };
}

/** Of a height that fits the narrowest margin, so that it takes no line from any page. */
function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.RIGHT,
        spacing: { line: pt(12), lineRule: 'exact' },
        children: [
          new TextRun({ text: 'รหัสข้อมูล {{รหัสข้อมูล}}', size: fontSize(SMALL), color: GREY }),
        ],
      }),
    ],
  });
}
