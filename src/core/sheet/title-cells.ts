import type { Place } from '../findings/finding';
import { errorValue, isBlank } from '../text/cell';
import type { OpenTab } from './open-tab';

/** A text above the header of a tab: its title, the office, the years, the name of a form. */
export interface TitleCell {
  readonly row: number;
  readonly text: string;
  readonly place: () => Place;
}

/** No more rows than a header is searched in, so never many. */
export function titleCells(tab: Pick<OpenTab, 'grid' | 'header'> | null): TitleCell[] {
  if (!tab) return [];
  const { grid, header } = tab;
  return grid.values.slice(0, header.firstRow).flatMap((cells, row) =>
    cells.flatMap((text, column) => {
      if (typeof text !== 'string' || isBlank(text) || errorValue(text) !== null) return [];
      const place = () => ({ sheet: grid.name, row: row + 1, column: column + 1, label: LABEL });
      return [{ row: row + 1, text, place }];
    }),
  );
}

const LABEL = 'ข้อความเหนือหัวตาราง';
