import { itemLabel } from '../../tables/plan-matrix';
import type { Paper } from '../paper/paper';
import { type Book, type BookItem, MOST_YEARS } from './book';
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

/** The shipped template's pages between their margins, in points. */
const PAGE = { width: 453.5, height: 714.3 };
const ON_ITS_SIDE = 496;
const INDENT = 70.9;
/** Heights of a line of the body's 16 points, of a title's 18 and 20, of a table's 15. */
const LINE = { 15: 17, 16: 18.1, 18: 20.4, 20: 22.6 } as const;
/** Above a heading and below a title. */
const SPACE = 6;
/** A row's spacing and rules; the widths inside its cells, where five years stand side by side. */
const ROW = { space: 2.5, dimension: 89, names: 262, year: 52.7, note: 58 };

/**
 * Where the parts of the book will stand, told from the widths of letters. Word and LibreOffice
 * count for themselves when they lay out the book; what cannot, such as Google Docs, keeps these.
 */
export function bookPages(paper: Paper, book: Book): BookPages {
  const one = flow(partOne(paper), PAGE.height);
  const two = flow(matrix(book), ON_ITS_SIDE);
  const three = flow(details(book), PAGE.height);
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
function partOne({ passage, settings }: Paper): Block[] {
  const { organisation, district, province } = settings;
  const place = `${organisation} อำเภอ${district} จังหวัด${province}`;
  const title =
    LINE[20] + titleHeight(passage('เรื่อง').join(' '), 18) + titleHeight(place, 16) + SPACE;
  return [
    { height: title },
    ...PART_ONE.map((name) => {
      const paragraphs = passage(name);
      const height = SPACE + LINE[16] + bodyHeight(paragraphs.length > 0 ? paragraphs : ['']);
      return { height, least: SPACE + 2 * LINE[16] };
    }),
  ];
}

/** A block for each dimension of each table, each on a page of its own. */
function matrix({ blocks, dimensions }: Book): Block[] {
  return blocks.flatMap(({ years }, table) =>
    dimensions.map(({ title, items }, index): Block => {
      const width = ROW.names + (MOST_YEARS - years.length) * ROW.year;
      const heights = items.map(({ item }) => {
        const lines = Math.max(
          lineCount(itemLabel(item), width, 15),
          lineCount(item.note, ROW.note, 15),
        );
        return lines * LINE[15] + ROW.space;
      });
      const rows = heights.reduce((sum, height) => sum + height, 0);
      const merged = lineCount(title, ROW.dimension, 15) * LINE[15] + ROW.space;
      const header = 3 * LINE[15] + 2 * ROW.space;
      const total = index === dimensions.length - 1 ? 2 * LINE[15] + ROW.space : 0;
      const above = index > 0 ? 0 : LINE[18] + LINE[16] + SPACE + (table === 0 ? LINE[20] : 0);
      const pages = Math.ceil((above + Math.max(rows, merged) + total) / (ON_ITS_SIDE - header));
      return { height: pages * ON_ITS_SIDE, onNewPage: true };
    }),
  );
}

/** A block for each item, on pages of its own. */
function details({ dimensions }: Book): Block[] {
  return dimensions.flatMap(({ title, items }, group) =>
    items.map((one, index): Block => {
      const first = group === 0 && index === 0;
      const part = first ? LINE[20] + LINE[18] + SPACE : 0;
      const dimension = index === 0 ? titleHeight(title, 18) + SPACE : 0;
      const heading = headingHeight(itemLabel(one.item));
      return { height: part + dimension + heading + detailHeight(one), onNewPage: true };
    }),
  );
}

function detailHeight({ item, detail }: BookItem): number {
  if (detail === null) return (item.budgets.size + 4) * LINE[16];
  const texts = DETAIL_HEADINGS.map(
    ({ key }) => SPACE + LINE[16] + bodyHeight(detailParagraphs(detail, key)),
  );
  const both = SPACE + LINE[16];
  return texts.reduce(
    (sum, height) => sum + height,
    both + headingHeight(`1. ชื่อโครงการ : ${item.name}`),
  );
}

function headingHeight(text: string): number {
  return SPACE + lineCount(text, PAGE.width, 16) * LINE[16];
}

function titleHeight(text: string, size: 16 | 18): number {
  return lineCount(text, PAGE.width, size) * LINE[size];
}

function bodyHeight(paragraphs: readonly string[]): number {
  const lines = paragraphs.map((text) => lineCount(text, PAGE.width, 16, INDENT));
  return lines.reduce((sum, count) => sum + count, 0) * LINE[16];
}
