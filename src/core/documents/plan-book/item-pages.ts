import { itemLabel } from '../../tables/plan-matrix';
import type { BookItem } from './book';
import { DETAIL_HEADINGS, type DetailHeading, detailParagraphs } from './detail-texts';
import type { Face } from './faces';
import { flowParagraphs, heightOf, type Paragraph, type Place } from './paragraph-flow';
import { DOUBTFUL_LINES, heading, PAGE, passageLines, SPACE } from './upright-page';

/** How the ninth heading of a detail stands, with both its lists. */
export interface NinthHeading {
  /** Short enough to be kept on one page. */
  readonly isWhole: boolean;
  /** Put on a page of its own, for it cannot be told from widths whether it still fits. */
  readonly onNewPage: boolean;
}

export interface ItemPages {
  readonly pages: number;
  readonly ninth: NinthHeading;
}

/** The longest ninth heading that is kept whole, its own three lines counted. */
const MOST_LINES = 12;
/** The ninth heading, that of its first list, and the two lines that stay with them. */
const HEAD_LINES = 5;
const NINTH: readonly DetailHeading[] = ['output', 'outcome'];

/**
 * The pages of an item below the titles that stand above it. Where the ninth heading would end about
 * where a page does, programs would differ about the pages, so it is put on a new one.
 */
export function itemPages(
  { item, detail }: BookItem,
  titles: readonly Paragraph[],
  body: Face,
  print: (text: string) => string,
): ItemPages {
  const label = heading(print(itemLabel(item)), body, 0);
  if (detail === null) {
    const known = { lines: item.budgets.size + 4, line: body.line };
    const { page } = flowParagraphs([...titles, label, known], PAGE.height).end;
    return { pages: page, ninth: { isWhole: true, onNewPage: false } };
  }
  const under = (keys: readonly DetailHeading[], before: number): Paragraph[] =>
    DETAIL_HEADINGS.filter(({ key }) => keys.includes(key)).flatMap((one) => [
      heading(`9. ${one.heading}`, body, before),
      ...passageLines(detailParagraphs(detail, one.key).map(print), body),
    ]);
  const name = heading(print(`1. ชื่อโครงการ : ${item.name}`), body);
  const others = DETAIL_HEADINGS.map(({ key }) => key).filter((key) => !NINTH.includes(key));
  const above = flowParagraphs([...titles, label, name, ...under(others, SPACE)], PAGE.height).end;
  return withNinth(above, [heading('9.', body), ...under(NINTH, 0)], body.line);
}

function withNinth(above: Place, ninth: readonly Paragraph[], line: number): ItemPages {
  const height = heightOf(ninth);
  const isWhole = sumOf(ninth.map(({ lines }) => lines)) <= MOST_LINES;
  const doubt = DOUBTFUL_LINES * line;
  const room = PAGE.height - above.used;
  /** Where what stands above may go on to the next page itself, the ninth heading follows it. */
  const isFull = room < doubt;
  const place = (onNewPage: boolean, pages: number): ItemPages => ({
    pages,
    ninth: { isWhole, onNewPage },
  });
  if (isWhole) {
    const fits = height <= room;
    const isDoubtful = Math.abs(height - room) <= doubt && !isFull;
    return place(isDoubtful, fits && !isDoubtful ? above.page : above.page + 1);
  }
  const isApart = room < HEAD_LINES * line;
  const from = isApart ? { page: above.page + 1, used: 0 } : above;
  const { end } = flowParagraphs(ninth, PAGE.height, from);
  const alone = flowParagraphs(ninth, PAGE.height).end;
  const isDoubtful = !isFull && (isApart || nearEdge(end, doubt)) && !nearEdge(alone, doubt);
  return place(isDoubtful, isDoubtful ? above.page + alone.page : end.page);
}

/** Whether it ends about where a page does. */
function nearEdge({ used }: Place, doubt: number): boolean {
  return used <= doubt || used > PAGE.height - doubt;
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
