import { itemLabel } from '../../tables/plan-matrix';
import type { Paper } from '../paper/paper';
import type { FontProfile } from '../template/font-profile';
import type { Book, BookItem } from './book';
import { DETAIL_HEADINGS, detailParagraphs } from './detail-texts';
import { type Block, flow } from './page-flow';
import { lineCount } from './text-width';

/** Passages of part 1, in order. */
export const PART_ONE = [
  'หลักการและเหตุผล',
  'วิสัยทัศน์',
  'พันธกิจ',
  'วัตถุประสงค์',
  'เป้าหมาย',
  'ประโยชน์',
] as const;

/** Page numbers as printed; the first page of part 1 is 1. */
export interface BookPages {
  readonly partOne: ReadonlyMap<string, number>;
  /** Of each dimension, in the first matrix. */
  readonly matrix: readonly number[];
  /** Of each item's detail. */
  readonly items: readonly number[];
}

/** How a size of the shipped template comes out: as wide as TH SarabunPSK of `size`, in points. */
interface Face {
  readonly size: number;
  readonly line: number;
}

/** 15 points in rows, 16 in the body, 18 and 20 in titles, and what Google's font makes of them. */
const FACES: Readonly<
  Record<FontProfile, Readonly<Record<'row' | 'body' | 'title' | 'part', Face>>>
> = {
  official: {
    row: { size: 15, line: 17 },
    body: { size: 16, line: 18.1 },
    title: { size: 18, line: 20.4 },
    part: { size: 20, line: 22.6 },
  },
  google: {
    row: { size: 15.2, line: 16.3 },
    body: { size: 16.7, line: 17.9 },
    title: { size: 18.2, line: 19.5 },
    part: { size: 21.3, line: 22.8 },
  },
};
type Faces = (typeof FACES)[FontProfile];

/** The template's pages between their margins, in points. */
const PAGE = { width: 453.5, height: 728.5 };
const ON_ITS_SIDE = 496;
const INDENT = 70.9;
/** How much wider bold letters are. */
const BOLD = 1.06;
/** Above a heading and below a title. */
const SPACE = 6;
/** A row's spacing and rules; the widths inside its cells, that of names by the number of years. */
const ROW = { space: 2.5, dimension: 84, note: 50, names: [478, 381, 302, 257, 235] };

/**
 * Where the parts of the book will stand, told from the widths of letters. Word and LibreOffice
 * count for themselves when they lay out the book; what cannot, such as Google Docs, keeps these.
 */
export function bookPages(paper: Paper, book: Book): BookPages {
  const faces = FACES[paper.data.fontProfile ?? 'official'];
  const one = flow(partOne(paper, faces), PAGE.height);
  const two = flow(matrix(book, faces), ON_ITS_SIDE);
  const three = flow(details(book, faces), PAGE.height);
  // The signatures stand after part 1, on a page of their own.
  const beforeMatrix = one.pages + 1;
  const beforeDetails = beforeMatrix + two.pages;
  return {
    partOne: new Map(PART_ONE.map((name, index) => [name, one.starts[index + 1] as number])),
    matrix: two.starts.slice(0, book.dimensions.length).map((page) => beforeMatrix + page),
    items: three.starts.map((page) => beforeDetails + page),
  };
}

/** The title, then a block for each passage. */
function partOne({ passage, settings }: Paper, { body, title, part }: Faces): Block[] {
  const { organisation, district, province } = settings;
  const place = `${organisation} อำเภอ${district} จังหวัด${province}`;
  const subject = passage('เรื่อง').join(' ');
  return [
    { height: part.line + heightOf(subject, title) + heightOf(place, body) + SPACE },
    ...PART_ONE.map((name) => {
      const paragraphs = passage(name);
      const height =
        SPACE + body.line + bodyHeight(paragraphs.length > 0 ? paragraphs : [''], body);
      return { height, least: SPACE + 2 * body.line };
    }),
  ];
}

/** A block for each dimension of each table, on pages of its own. */
function matrix(book: Book, { row, body, title, part }: Faces): Block[] {
  const rowHeight = (lines: number): number => lines * row.line + ROW.space;
  return book.blocks.flatMap(({ years }, table) =>
    book.dimensions.map((dimension, index): Block => {
      const width = ROW.names[years.length - 1] as number;
      const rows = dimension.items.map(({ item }) =>
        rowHeight(
          Math.max(
            lineCount(itemLabel(item), width, row.size),
            lineCount(item.note, ROW.note, row.size),
          ),
        ),
      );
      const merged = rowHeight(lineCount(dimension.title, ROW.dimension, row.size));
      const last = Math.max(rows[rows.length - 1] ?? 0, merged - sumOf(rows.slice(0, -1)));
      const total = index === book.dimensions.length - 1 ? rowHeight(1) : 0;
      const above = index > 0 ? 0 : title.line + body.line + SPACE + (table === 0 ? part.line : 0);
      const header = rowHeight(1) + rowHeight(2);
      const blocks = [above, ...rows.slice(0, -1), last, total].map((height) => ({ height }));
      const { pages } = flow(blocks, ON_ITS_SIDE - header);
      return { height: pages * ON_ITS_SIDE, onNewPage: true };
    }),
  );
}

/** A block for each item, on pages of its own. */
function details({ dimensions }: Book, faces: Faces): Block[] {
  const { body, title, part } = faces;
  return dimensions.flatMap((dimension, group) =>
    dimension.items.map((one, index): Block => {
      const first = group === 0 && index === 0 ? part.line + title.line + SPACE : 0;
      const above = index === 0 ? heightOf(dimension.title, title) + SPACE : 0;
      const heading = SPACE + heightOf(itemLabel(one.item), body);
      return { height: first + above + heading + detailHeight(one, body), onNewPage: true };
    }),
  );
}

function detailHeight({ item, detail }: BookItem, body: Face): number {
  if (detail === null) return (item.budgets.size + 4) * body.line;
  const name = SPACE + heightOf(`1. ชื่อโครงการ : ${item.name}`, body);
  const ninth = SPACE + body.line;
  const texts = DETAIL_HEADINGS.map(
    ({ key }) => SPACE + body.line + bodyHeight(detailParagraphs(detail, key), body),
  );
  return name + ninth + sumOf(texts);
}

/** Of a bold line. */
function heightOf(text: string, { size, line }: Face): number {
  return lineCount(text, PAGE.width, size * BOLD) * line;
}

function bodyHeight(paragraphs: readonly string[], { size, line }: Face): number {
  return sumOf(paragraphs.map((text) => lineCount(text, PAGE.width, size, INDENT))) * line;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
