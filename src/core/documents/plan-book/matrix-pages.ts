import { itemLabel } from '../../tables/plan-matrix';
import type { Book, BookDimension, BookItem } from './book';
import type { Face, Faces } from './faces';
import { lineCount } from './text-width';
import { DOUBTFUL_LINES, SPACE } from './upright-page';

/** The template's page on its side between its margins, in points. */
const PAGE_HEIGHT = 496;
/** A row's spacing and rules, and how much higher ○ is than other signs. */
const ROW = { space: 2.5, none: 0.7 };
/** The widths inside its cells, that of names by the number of years. */
const WIDTHS = { dimension: 84, note: 50, names: [478, 381, 302, 257, 235] };

/** How many rows of a dimension stand on each of its pages, at least one. */
export type RowsByPage = readonly number[];

/**
 * The pages of each dimension in each matrix. Each page is given only as many rows as certainly
 * stand on it, so that every program shows the same ones; the total never stands alone.
 */
export function matrixPages(
  book: Book,
  faces: Faces,
  print: (text: string) => string,
): RowsByPage[][] {
  const { row, body, title, part } = faces;
  const header = rowHeight(1, row) + rowHeight(2, row);
  const room = PAGE_HEIGHT - header - DOUBTFUL_LINES * row.line;
  return book.blocks.map(({ years }, table) =>
    book.dimensions.map((dimension, index) => {
      const titles = title.line + body.line + SPACE + (table === 0 ? part.line : 0);
      const rows = rowHeights(dimension, years.length, row, print);
      const isLast = index === book.dimensions.length - 1;
      return rowsByPage(rows, {
        first: index === 0 ? room - titles : room,
        next: room,
        total: isLast ? rowHeight(1, row) : 0,
      });
    }),
  );
}

interface Room {
  readonly first: number;
  readonly next: number;
  /** What the row of totals takes below the last row. */
  readonly total: number;
}

function rowsByPage(rows: readonly number[], { first, next, total }: Room): number[] {
  const pages: number[] = [];
  let left = first;
  let count = 0;
  rows.forEach((height, index) => {
    const needed = height + (index === rows.length - 1 ? total : 0);
    if (count > 0 && needed > left) {
      pages.push(count);
      count = 0;
      left = next;
    }
    count += 1;
    left -= height;
  });
  return [...pages, count];
}

/** The last is as high as the dimension's name beside them needs it. */
function rowHeights(
  { title, items }: BookDimension,
  years: number,
  row: Face,
  print: (text: string) => string,
): number[] {
  const names = WIDTHS.names[years - 1] as number;
  const heights = items.map(({ item }: BookItem) =>
    rowHeight(
      Math.max(
        lineCount(print(itemLabel(item)), names, row.size),
        lineCount(print(item.note), WIDTHS.note, row.size),
      ),
      row,
    ),
  );
  const merged = rowHeight(lineCount(print(title), WIDTHS.dimension, row.size), row);
  const above = heights.slice(0, -1).reduce((sum, height) => sum + height, 0);
  const last = Math.max(heights[heights.length - 1] ?? 0, merged - above);
  return [...heights.slice(0, -1), last];
}

function rowHeight(lines: number, row: Face): number {
  return lines * row.line + ROW.space + (lines === 1 ? ROW.none : 0);
}
