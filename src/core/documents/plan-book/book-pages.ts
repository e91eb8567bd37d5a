import type { Paper } from '../paper/paper';
import { typeset } from '../paper/typeset';
import type { Book } from './book';
import { FACES, type Face, type Faces } from './faces';
import { type ItemPages, itemPages, type NinthHeading } from './item-pages';
import type { Maker } from './makers';
import { matrixPages, type RowsByPage } from './matrix-pages';
import { flowParagraphs, heightOf, type Paragraph } from './paragraph-flow';
import { DOUBTFUL_LINES, heading, PAGE, passageLines, SPACE, titleLine } from './upright-page';

/** Passages of part 1, in order. */
export const PART_ONE = [
  'หลักการและเหตุผล',
  'วิสัยทัศน์',
  'พันธกิจ',
  'วัตถุประสงค์',
  'เป้าหมาย',
  'ประโยชน์',
] as const;

/** Page numbers as printed, and what is put on a new page so that they hold; part 1 begins on page 1. */
export interface BookPages {
  readonly partOne: ReadonlyMap<string, number>;
  /** Whether those who made the plan sign on a page of their own, and not below part 1. */
  readonly makersOnNewPage: boolean;
  /** Of each dimension, in the first matrix. */
  readonly matrix: readonly number[];
  /** Of each dimension in each matrix. */
  readonly matrixRows: readonly (readonly RowsByPage[])[];
  /** Of each item's detail. */
  readonly items: readonly number[];
  /** Of each item's detail. */
  readonly ninths: readonly NinthHeading[];
}

/** Above the heading and the line to sign on. */
const SIGNING = { heading: 24, line: 36 };

/**
 * Where the parts of the book will stand, told from the widths of letters. Word and LibreOffice
 * count for themselves when they lay out the book; what cannot, such as Google Docs, keeps these.
 */
export function bookPages(paper: Paper, book: Book): BookPages {
  const faces = FACES[paper.data.fontProfile ?? 'official'];
  const { body } = faces;
  const paragraphs = PART_ONE.map((name) => [heading(name, body), ...partLines(paper, name, body)]);
  const titles = partTitles(paper, faces);
  const { starts, end } = flowParagraphs([...titles, ...paragraphs.flat()], PAGE.height);
  const makers = heightOf(book.makers.flatMap((maker) => makerLines(maker, body)));
  const makersOnNewPage = end.used + makers > PAGE.height - DOUBTFUL_LINES * body.line;
  const matrixRows = matrixPages(book, faces, paper.inTables);
  const items = details(paper, book, faces);
  const beforeMatrix = end.page + (makersOnNewPage ? 1 : 0);
  const matrix = firstPages(
    matrixRows.flat().map((rows) => rows.length),
    beforeMatrix + 1,
  );
  let at = titles.length;
  const partOne = PART_ONE.map((name, index): [string, number] => {
    const page = starts[at] ?? 1;
    at += paragraphs[index]?.length ?? 0;
    return [name, page];
  });
  return {
    partOne: new Map(partOne),
    makersOnNewPage,
    matrix: matrix.starts.slice(0, book.dimensions.length),
    matrixRows,
    items: firstPages(
      items.map(({ pages }) => pages),
      matrix.next,
    ).starts,
    ninths: items.map(({ ninth }) => ninth),
  };
}

function partTitles({ passage, settings }: Paper, { body, title, part }: Faces): Paragraph[] {
  const { organisation, district, province } = settings;
  const place = `${organisation} อำเภอ${district} จังหวัด${province}`;
  return [
    titleLine('ส่วนที่ 1', part),
    titleLine(passage('เรื่อง').join(' '), title),
    titleLine(place, body, SPACE),
  ];
}

/** A passage with nothing in it is one blank line. */
function partLines({ passage }: Paper, name: string, body: Face): Paragraph[] {
  const texts = passage(name);
  return passageLines(texts.length > 0 ? texts : [''], body);
}

function makerLines({ heading: head, position }: Maker, { line }: Face): Paragraph[] {
  const positions = position.split('\n').length;
  return [
    { lines: head.split('\n').length, line, before: SIGNING.heading },
    { lines: 1, line, before: SIGNING.line },
    { lines: 1 + positions, line },
  ];
}

/** Each item, with the titles that stand above the first of the part and of its dimension. */
function details(
  { settings }: Paper,
  { dimensions }: Book,
  { body, title, part }: Faces,
): ItemPages[] {
  const print = (text: string): string => typeset(text, settings.thaiDigitsInText);
  return dimensions.flatMap((dimension, group) =>
    dimension.items.map((one, index) => {
      const isFirst = group === 0 && index === 0;
      const titles = [
        ...(isFirst ? [titleLine('ส่วนที่ 3', part), titleLine('รายละเอียด', title, SPACE)] : []),
        ...(index === 0 ? [titleLine(print(dimension.title), title, SPACE)] : []),
      ];
      return itemPages(one, titles, body, print);
    }),
  );
}

/** Where things of so many pages start that follow each other from a page on. */
function firstPages(
  pages: readonly number[],
  from: number,
): { readonly starts: number[]; readonly next: number } {
  let next = from;
  const starts = pages.map((count) => {
    const start = next;
    next += count;
    return start;
  });
  return { starts, next };
}
