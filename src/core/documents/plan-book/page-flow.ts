/** Something that stands on pages one below the other. Heights in points. */
export interface Block {
  readonly height: number;
  /** Starts a page of its own. */
  readonly onNewPage?: boolean;
  /** What must fit on the page it starts on, where that is not its whole height. */
  readonly least?: number;
}

/** The page each block starts on, from 1, and how many pages there are. */
export interface Flow {
  readonly starts: readonly number[];
  readonly pages: number;
}

export function flow(blocks: readonly Block[], pageHeight: number): Flow {
  let page = 1;
  let used = 0;
  const starts = blocks.map(({ height, onNewPage = false, least = height }) => {
    if (used > 0 && (onNewPage || used + least > pageHeight)) {
      page += 1;
      used = 0;
    }
    const start = page;
    used += height;
    for (; used > pageHeight; page++) used -= pageHeight;
    return start;
  });
  return { starts, pages: page };
}
