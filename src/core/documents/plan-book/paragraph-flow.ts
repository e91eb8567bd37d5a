/** A paragraph on paper. Heights in points. */
export interface Paragraph {
  readonly lines: number;
  /** The height of a line. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  /** Stands on one page with the beginning of what follows. */
  readonly keepNext?: boolean;
}

/** A place on paper: the page, and how much of it is used. */
export interface Place {
  readonly page: number;
  readonly used: number;
}

/** The page each paragraph starts on, and where the last one ends. */
export interface ParagraphFlow {
  readonly starts: readonly number[];
  readonly end: Place;
}

/** Lines of a paragraph that stay together at the foot and at the head of a page. */
const FEWEST = 2;

/** Sets paragraphs as word processors do: no heading without what it heads, no line of several alone. */
export function flowParagraphs(
  paragraphs: readonly Paragraph[],
  pageHeight: number,
  from: Place = { page: 1, used: 0 },
): ParagraphFlow {
  let { page, used } = from;
  const starts: number[] = [];
  for (const group of keptGroups(paragraphs)) {
    if (used > 0 && used + leastOf(group) > pageHeight) {
      page += 1;
      used = 0;
    }
    for (const { lines, line, before = 0, after = 0 } of group) {
      starts.push(page);
      used += before;
      let left = lines;
      while (used + left * line > pageHeight && left > FEWEST) {
        const room = Math.floor((pageHeight - used) / line);
        left -= Math.max(1, Math.min(room, left - FEWEST));
        page += 1;
        used = 0;
      }
      used += left * line + after;
    }
  }
  return { starts, end: { page, used } };
}

/** Together with what must stand on their page. */
export function heightOf(paragraphs: readonly Paragraph[]): number {
  return paragraphs.reduce(
    (sum, { lines, line, before = 0, after = 0 }) => sum + before + lines * line + after,
    0,
  );
}

/** Paragraphs that stay with the next, and the one they lead to. */
function keptGroups(paragraphs: readonly Paragraph[]): Paragraph[][] {
  const groups: Paragraph[][] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    if (isOpen) groups[groups.length - 1]?.push(paragraph);
    else groups.push([paragraph]);
    isOpen = paragraph.keepNext ?? false;
  }
  return groups;
}

/** What of a group must fit on the page it starts on. */
function leastOf(group: readonly Paragraph[]): number {
  const heads = group.slice(0, -1);
  const last = group[group.length - 1] as Paragraph;
  const lines = last.lines <= FEWEST + 1 ? last.lines : FEWEST;
  return heightOf(heads) + (last.before ?? 0) + lines * last.line;
}
