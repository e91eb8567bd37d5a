import {
  AlignmentType,
  type IParagraphOptions,
  type ISectionPropertiesOptions,
  NumberFormat,
  PageBreak,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import { cm, pt } from './measure';
import { bold, unbroken } from './text';

/** An upright page of a book: A4, left 3 cm, right 2, top 2 with the page's number, bottom 2. */
export const bookPage: ISectionPropertiesOptions = {
  page: {
    size: { width: cm(21), height: cm(29.7) },
    margin: {
      top: cm(2),
      bottom: cm(2),
      left: cm(3),
      right: cm(2),
      header: cm(1),
      footer: cm(1),
      gutter: 0,
    },
    pageNumbers: { formatType: NumberFormat.THAI_NUMBERS },
  },
};

/** The first page that is numbered. */
export const firstNumberedPage: ISectionPropertiesOptions = {
  page: { ...bookPage.page, pageNumbers: { start: 1, formatType: NumberFormat.THAI_NUMBERS } },
};

/** A title line in the middle. */
export function bookTitle(
  text: string,
  points: number,
  options: IParagraphOptions = {},
  marks: readonly ParagraphChild[] = [],
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    ...options,
    children: [...marks, bold(unbroken(text), points)],
  });
}

/** A bold heading at the left, never alone at the foot of a page. */
export function bookHeading(
  text: string,
  options: IParagraphOptions = {},
  marks: readonly ParagraphChild[] = [],
): Paragraph {
  return new Paragraph({
    spacing: { before: pt(6) },
    keepNext: true,
    ...options,
    children: [...marks, new TextRun({ text: unbroken(text), bold: true })],
  });
}

/** Goes to the next page; what is left of its line there is too low to be seen. */
export function nextPage(): Paragraph {
  return hairline([new PageBreak()]);
}

/** A paragraph of one point, where one must stand that nobody should see. */
export function hairline(children: readonly ParagraphChild[] = []): Paragraph {
  return new Paragraph({ spacing: { line: pt(1), lineRule: 'exact' }, children: [...children] });
}
